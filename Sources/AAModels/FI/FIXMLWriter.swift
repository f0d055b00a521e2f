/// Writes accounts as canonical XML: UTF-8, attributes in the schema's order, without blanks between elements.
///
/// Nothing is dropped: a field that the generation does not have is written under the only name it has, written texts (`raw`)
/// stand for their values as long as they mean them, and `extra` is written back. Values are not translated: `OD` stays `OD`.
/// A missing `type` or `version` is filled in. Reading the result gives an equal account, save for what XML cannot hold: a
/// second attribute of one name, and control characters.
public struct FIXMLWriter: Sendable {
    /// Whose names the fields get; where a type does not have that generation, those of its newest.
    public let generation: FIGeneration

    /// Makes a writer of a generation.
    public init(generation: FIGeneration) { self.generation = generation }

    /// The bytes of an account's document.
    ///
    /// Characters that XML cannot hold become U+FFFD.
    public func write(_ account: some FIAccount) -> [UInt8] { write(account.content) }

    /// The bytes of the document of an account of any type; of an unknown one as its tree has it.
    public func write(_ content: FIDocument.Content) -> [UInt8] {
        guard let account = FIOutput.account(content, in: generation) else { return [] }
        var text = FIXMLText()
        text.write(account)
        return text.bytes
    }
}
