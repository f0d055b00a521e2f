/// One attribute of a start tag, as places in the bytes.
struct XMLAttribute: Sendable {
    /// The name.
    let name: XMLName
    /// A hash of the name's bytes, so that two names are rarely compared.
    let hash: UInt32
    /// The value.
    let value: XMLText
    /// Whether the element already had one of this name. Only in recovering mode.
    let isDuplicate: Bool
}
