/// Writes a DEPOSIT account as canonical XML: UTF-8, attributes in the schema's order, without blanks between elements.
///
/// Nothing is dropped: a field that the generation does not have is written under the only name it has, written texts (`raw`)
/// stand for their values as long as they mean them, and `extra` is written back. Values are not translated: `OD` stays `OD`.
/// A missing `type` or `version` is filled in. Reading the result gives an equal account.
public struct DepositXMLWriter: Sendable {
    /// Whose names the fields get: ``FIGeneration/v2`` or, for any other, those of v1.x.
    public let generation: FIGeneration

    /// Makes a writer of a generation.
    public init(generation: FIGeneration) { self.generation = generation }

    /// The document's bytes.
    ///
    /// Characters that XML cannot hold become U+FFFD.
    public func write(_ account: DepositAccount) -> [UInt8] {
        let namespace = FIWireNames.namespace + "deposit"
        var account = account
        account.type = account.type ?? "deposit"
        account.version = account.version ?? (generation == .v2 ? "2.0.0" : "1.2")
        var output = FIXMLOutput(generation: generation, namespace: namespace)
        output.record(account, FIName("Account"), attributes: [FIAttribute(name: "xmlns", value: namespace)])
        return Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8) + output.bytes
    }
}
