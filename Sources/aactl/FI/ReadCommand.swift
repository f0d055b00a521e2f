import AACore
import AAModels

/// `aactl fi read`: one FI document, and what was odd about it.
struct ReadCommand {
    private let input: InputFile
    private let isStrict: Bool

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        isStrict = try arguments.flag("--strict")
        guard let path = try arguments.operand() else {
            throw .usage("fi read takes a file, or - for standard input")
        }
        input = InputFile(path: path)
        try arguments.end()
    }

    func run(_ console: Console) throws(CommandFailure) {
        let bytes = try input.bytes()
        try refuseJSON(bytes)
        let document: FIDocument
        do {
            document = try FIReader(mode: isStrict ? .strict : .recovering).read(bytes)
            if isStrict { try document.checking() }
        } catch {
            throw failure(error)
        }
        if console.wantsJSON {
            try console.write(document.json.bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.print(DocumentText(document).lines)
        }
    }

    /// JSON would fail as bad XML, which says less than what it is.
    private func refuseJSON(_ bytes: [UInt8]) throws(CommandFailure) {
        let blanks = Array("\u{FEFF} \t\r\n".utf8)
        guard let start = bytes.first(where: { !blanks.contains($0) }), "{[".utf8.contains(start) else { return }
        throw CommandFailure(
            kind: .refused, code: "unsupportedFormat", what: "the document is refused", location: input.name,
            why: "it is JSON; this version reads FI documents in XML only",
            todo: "give the XML; an answer to POST /FI/fetch is opened by aactl fi decrypt first")
    }

    private func failure(_ error: AAModelsError) -> CommandFailure {
        let place = [error.path, error.place?.description].compactMap(\.self).joined(separator: ", ")
        return CommandFailure(
            kind: .refused, code: error.code.description, what: "the document is refused",
            location: "\(input.name)\(place.isEmpty ? "" : ": \(place)")", why: error.reason, todo: todo(error.code))
    }

    private func todo(_ code: AAModelsError.Code) -> String {
        switch code {
        case .refusedConstruct: "ask the sender for plain XML in UTF-8 without a DTD; nothing else is read, in no mode"
        case .limitExceeded: "give one document, not many in one file"
        case .notFinancialInformation: "give an FI document: its outermost element is Account"
        case _ where isStrict: "try without --strict: what can be repaired is, and listed"
        default: "ask the sender for the whole document; nothing of a broken one is shown"
        }
    }
}
