/// One attribute of a document's element, as it was written.
public struct FIAttribute: PersonalRecord {
    /// The name, with its prefix if it has one.
    public var name: String
    /// The value, its references resolved.
    public var value: String

    /// Pairs a name with a value.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
