import AACore
import AAModels

/// `aactl fi read`: one FI document of any form, and what was odd about it.
struct ReadCommand {
    private let input: DocumentInput
    private let wantsTable: Bool

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        let wantsJSON = try arguments.flag("--json")
        wantsTable = try arguments.flag("--table")
        if wantsJSON && wantsTable { throw .usage("--json and --table exclude each other") }
        input = try DocumentInput(&arguments, of: "fi read", takesStrict: true)
    }

    func run(_ console: Console) throws(CommandFailure) {
        let document = try input.read()
        if console.wantsJSON {
            try console.write(document.json.bytes(.indented) + [UInt8(ascii: "\n")])
        } else if wantsTable {
            try console.print(DocumentTable(document, width: console.width).lines)
        } else {
            try console.print(DocumentText(document).lines)
        }
    }
}
