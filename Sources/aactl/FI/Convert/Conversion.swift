import AACore
import AAModels

/// An account written anew, and what that did to it.
struct Conversion {
    /// The document.
    let bytes: [UInt8]
    /// Fields that the generation does not have, and what was done about them.
    let findings: [FIDiagnostic]
    /// The paths of what the written document does not say any more.
    let lost: [String]
    private let account: FIDocument.Account
    private let generation: FIGeneration

    init(_ account: FIDocument.Account, _ format: DocumentFormat, _ written: WrittenGeneration?) {
        self.account = account
        generation = written?.generation ?? account.generation
        let content = written.map { account.content.claiming(version: $0.version) } ?? account.content
        bytes = format.bytes(content, in: generation)
        findings = content.findings(in: generation)
        let document = FIDocument(
            FIDocument.Account(
                fiType: account.fiType, generation: generation, version: account.version, content: content))
        lost = Self.lost(of: document, in: bytes)
    }

    /// Reads the document back: what it says now is compared with what it should say.
    private static func lost(of document: FIDocument, in bytes: [UInt8]) -> [String] {
        // Written with line breaks it may be longer than what it was made from.
        let reader = FIReader(mode: .strict, limits: FILimits(maximumBytes: .max))
        guard let again = try? reader.read(bytes) else { return ["Account"] }
        if again.content == document.content { return [] }
        let missing = PrintedDifference(content(document), content(again)).paths
        // A `version` or `type` that was missing is there now: that is no loss.
        return missing.isEmpty && again.fiType != document.fiType ? ["Account"] : missing
    }

    private static func content(_ document: FIDocument) -> JSONValue {
        let account = document.json.object?["accounts"]?.array?.first?.object?.members ?? []
        return .object(JSONObject(account.filter { $0.name != "origin" }))
    }

    /// The document beside what it is.
    var json: JSONValue {
        .object([
            "fiType": account.fiType.json, "generation": generation.json,
            "document": .string(String(decoding: bytes, as: UTF8.self)),
        ])
    }
}
