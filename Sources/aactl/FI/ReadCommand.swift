import AACore
import AAModels

/// `aactl fi read`: one FI document of any form, and what was odd about it.
struct ReadCommand {
    private let input: InputFile
    private let isStrict: Bool
    private let expected: FIType?

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        isStrict = try arguments.flag("--strict")
        expected = try arguments.value(of: "--type").map { FIType(rawValue: $0.uppercased()) }
        if let expected, !expected.isKnown { throw .usage("--type is none of \(Self.types)") }
        guard let path = try arguments.operand() else {
            throw .usage("fi read takes a file, or - for standard input")
        }
        input = InputFile(path: path)
        try arguments.end()
    }

    func run(_ console: Console) throws(CommandFailure) {
        let bytes = try input.bytes()
        let document: FIDocument
        do {
            document = try FIReader(mode: isStrict ? .strict : .recovering).read(bytes, expecting: expected)
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
        default: "ask the sender for the whole document; nothing of a broken one is shown"
        }
    }
}
