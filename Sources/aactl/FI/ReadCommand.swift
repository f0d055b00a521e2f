import AACore
import AAModels

/// `aactl fi read`: one FI document of any form, and what was odd about it.
struct ReadCommand {
    private let input: DocumentInput

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        input = try DocumentInput(&arguments, of: "fi read", takesStrict: true)
    }

    func run(_ console: Console) throws(CommandFailure) {
        let document = try input.read()
        if console.wantsJSON {
            try console.write(document.json.bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.print(DocumentText(document).lines)
        }
    }
}
