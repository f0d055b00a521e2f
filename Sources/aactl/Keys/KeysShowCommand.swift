import AACore

/// `aactl keys show`: the public half of a key, whichever half the file holds.
struct KeysShowCommand {
    private let file: KeyFile

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        let keyID = try arguments.value(of: "--kid").map { KeyID($0) }
        guard let path = try arguments.operand() else {
            throw .usage("keys show takes a file, or - for standard input")
        }
        file = KeyFile(input: InputFile(path: path), keyID: keyID)
        try arguments.end()
    }

    func run(_ console: Console) throws(CommandFailure) {
        let half = try file.publicHalf()
        if console.wantsJSON {
            try console.write(JSONValue.object(half.json).bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.print(half.lines)
        }
    }
}
