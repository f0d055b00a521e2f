import AACore
import AAModels

/// An FI document that the command line names, and how to read it.
struct DocumentInput {
    private let input: InputFile
    private let isStrict: Bool
    private let expected: FIType?

    /// Takes `--strict`, `--type` and the file, which come last of a command's words.
    init(_ arguments: inout ArgumentList, of command: String, takesStrict: Bool) throws(CommandFailure) {
        isStrict = takesStrict ? try arguments.flag("--strict") : false
        expected = try arguments.value(of: "--type").map { FIType(rawValue: $0.uppercased()) }
        if let expected, !expected.isKnown { throw .usage("--type is one of \(Self.types)") }
        guard let path = try arguments.operand() else {
            throw .usage("\(command) takes a file, or - for standard input")
        }
        input = InputFile(path: path)
        try arguments.end()
    }

    /// What the document is called in messages.
    var name: String { input.name }

    func read() throws(CommandFailure) -> FIDocument {
        let bytes = try input.bytes()
        do {
            let document = try FIReader(mode: isStrict ? .strict : .recovering).read(bytes, expecting: expected)
            return isStrict ? try document.checking() : document
        } catch {
            throw failure(error)
        }
    }

    private static let types = FIType.known.map(\.rawValue).sorted().joined(separator: ", ")

    private func failure(_ error: AAModelsError) -> CommandFailure {
        let place = [error.path, error.place?.description].compactMap(\.self).joined(separator: ", ")
        return CommandFailure(
            kind: .refused, code: error.code.description, what: "the document is refused",
            location: "\(input.name)\(place.isEmpty ? "" : ": \(place)")", why: error.reason, todo: todo(error.code))
    }

    private func todo(_ code: AAModelsError.Code) -> String {
        switch code {
        case .refusedConstruct:
            "ask the sender for XML without a DTD, or JSON, in UTF-8; nothing else is read, in no mode"
        case .limitExceeded: "give one document, not many in one file"
        case .notFinancialInformation:
            "give an Account in XML or JSON, or a body with one; an encrypted one is opened by aactl fi decrypt first"
        case _ where isStrict: "try without --strict: what can be repaired is, and listed"
        default: "give XML or JSON; if it is, ask the sender for the whole document: nothing of a broken one is shown"
        }
    }
}
