import AACore
import AAModels

/// `aactl fi convert`: an FI document of any form, written anew.
struct ConvertCommand {
    private let input: DocumentInput
    private let format: DocumentFormat?
    private let generation: String?

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        format = try DocumentFormat(&arguments, option: "--to")
        generation = try arguments.value(of: "--generation")
        input = try DocumentInput(&arguments, of: "fi convert", takesStrict: true)
    }

    func run(_ console: Console) throws(CommandFailure) {
        let document = try input.read()
        let format = format ?? (document.account.origin.dialect == .xml ? .xml : .json)
        var conversions: [Conversion] = []
        for account in document.accounts {
            conversions.append(Conversion(account, format, try written(account)))
        }
        let odd = document.diagnostics.filter { $0.level >= .warning }
        let lost = document.refusals.map(\.path) + conversions.flatMap(\.lost)
        if console.wantsJSON {
            let findings = odd.map { Self.json($0) } + conversions.flatMap(\.findings).map { Self.json($0) }
            let result: JSONObject = [
                "documents": .array(conversions.map(\.json)), "findings": .array(findings),
                "lost": .array(lost.map(JSONValue.string)),
            ]
            try console.write(JSONValue.object(result).bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.write(Self.text(conversions.map(\.bytes), format))
            for finding in odd + conversions.flatMap(\.findings) { console.note("\(finding.level) \(finding)") }
            for path in lost { console.note("lost \(path)") }
        }
        guard lost.isEmpty else {
            throw CommandFailure(
                kind: .refused, code: "lossy", what: "the conversion loses something", location: input.name,
                why: "\(lost.count) values or documents are not in what was written",
                todo: "keep the document it was made from")
        }
    }

    /// The generation to write an account in: its own, if none is asked for.
    private func written(_ account: FIDocument.Account) throws(CommandFailure) -> WrittenGeneration? {
        guard let generation else { return nil }
        if let table = account.fiType.table, let written = WrittenGeneration(generation, in: table) { return written }
        throw CommandFailure(
            kind: .refused, code: "noGeneration", what: "the document cannot be written in this generation",
            location: input.name, why: "\(account.fiType) has no generation \(generation)",
            todo: account.fiType.table.map { "give one of \(WrittenGeneration.words(of: $0))" }
                ?? "give no generation: the document is written as its tree has it")
    }

    /// One document as it is; several in XML each on a line, and in JSON as one array.
    private static func text(_ documents: [[UInt8]], _ format: DocumentFormat) -> [UInt8] {
        let end = UInt8(ascii: "\n")
        if documents.count == 1 || format == .xml { return documents.flatMap { $0 + [end] } }
        return Array("[\n".utf8) + Array(documents.joined(separator: Array(",\n".utf8))) + Array("\n]\n".utf8)
    }

    private static func json(_ finding: FIDiagnostic) -> JSONValue {
        .object([
            "level": .string(finding.level.rawValue), "path": .string(finding.path), "kind": finding.kind.json,
            "action": .string(finding.action),
        ])
    }
}
