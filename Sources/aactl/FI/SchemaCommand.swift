import AACore
import AAModels

/// `aactl fi schema`: the fields of an FI type, as the reader and the writer know them.
struct SchemaCommand {
    private let table: FITable

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        let types = FIType.known.filter { $0.table?.fiType == $0 }.map(\.rawValue).sorted().joined(separator: ", ")
        guard let name = try arguments.operand() else { throw .usage("fi schema takes one of \(types)") }
        guard let table = FIType(rawValue: name.uppercased()).table else {
            throw .usage("fi schema takes one of \(types)")
        }
        self.table = table
        try arguments.end()
    }

    func run(_ console: Console) throws(CommandFailure) {
        if console.wantsJSON {
            try console.write(table.json.bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.print(TableText(table).lines)
        }
    }
}
