/// Writes accounts as canonical XML: UTF-8, attributes in the schema's order, without blanks between elements.
///
/// Nothing is dropped: a field that the generation does not have is written under the only name it has, written texts (`raw`)
/// stand for their values as long as they mean them, and `extra` is written back. Values are not translated: `OD` stays `OD`.
/// A missing `type` or `version` is filled in. Reading the result gives an equal account.
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
        if case .unknown(let element) = content {
            var output = FIXMLOutput(generation: generation, namespace: element.namespace ?? "")
            output.element(element, in: nil)
            return Self.declaration + output.bytes
        }
        return content.record.map { typed($0) } ?? []
    }

    private func typed<Account: FIAccountRecord>(_ account: Account) -> [UInt8] {
        let namespace = Account.form.namespace
        let generation = Account.form.nearest(to: generation)
        var account = account
        account.type = account.type ?? Account.form.type
        account.version = account.version ?? Account.form.version(of: generation)
        var output = FIXMLOutput(generation: generation, namespace: namespace)
        output.record(account, "Account", attributes: [FIAttribute(name: "xmlns", value: namespace)])
        return Self.declaration + output.bytes
    }

    private static let declaration = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
}
