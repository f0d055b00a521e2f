/// What stood in a record beyond the fields of its schema: kept whole, and listed in the diagnostics.
public struct FIExtra: PersonalRecord {
    /// Unknown attributes, and repeated ones after the first.
    public var attributes: [FIAttribute] = []
    /// Unknown elements, and repeated ones after the first.
    public var elements: [FIElement] = []
    /// Text between the elements, where the schema has none.
    public var text = ""

    /// Nothing extra.
    public init() {}

    /// Whether there is nothing.
    public var isEmpty: Bool { attributes.isEmpty && elements.isEmpty && text.isEmpty }
}
