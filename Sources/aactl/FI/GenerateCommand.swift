import AACore
import AAModels
import AASandbox

/// `aactl fi generate`: an invented document of any FI type.
struct GenerateCommand {
    private let seed: UInt64
    private let rows: Int
    private let table: FITable
    private let written: WrittenGeneration
    private let format: DocumentFormat

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        let types = FIType.known.filter { $0.table?.fiType == $0 }.map(\.rawValue).sorted().joined(separator: ", ")
        guard let name = try arguments.value(of: "--type"), let table = FIType(rawValue: name.uppercased()).table else {
            throw .usage("fi generate takes --type and one of \(types)")
        }
        self.table = table
        let word = try arguments.value(of: "--generation") ?? table.generations.last?.generation.rawValue ?? ""
        guard let written = WrittenGeneration(word, in: table) else {
            throw .usage("--generation of \(table.fiType) is one of \(WrittenGeneration.words(of: table))")
        }
        self.written = written
        seed = try arguments.number(of: "--seed", in: 0...UInt64.max) ?? 1
        rows = Int(try arguments.number(of: "--rows", in: 0...100_000) ?? 12)
        format = try DocumentFormat(&arguments, option: "--format") ?? .xml
        try arguments.end()
    }

    func run(_ console: Console) throws(CommandFailure) {
        let generator = FIGenerator(seed: seed)
        guard let made = generator.account(table.fiType, rows: rows, in: written.generation) else {
            throw CommandFailure(
                kind: .defect, code: "noDocument", what: "the document was not made",
                why: "the generator and the reader do not agree on it", todo: "report it with the command line")
        }
        let account = made.claiming(version: written.version)
        let bytes = format.bytes(account, in: written.generation)
        if console.wantsJSON {
            let result: JSONObject = [
                "fiType": table.fiType.json, "generation": written.generation.json, "version": .string(written.version),
                "document": .string(String(decoding: bytes, as: UTF8.self)),
            ]
            try console.write(JSONValue.object(result).bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.write(bytes + [UInt8(ascii: "\n")])
        }
    }
}
