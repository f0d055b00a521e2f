import AACore
import AAModels

/// `aactl fi check`: what is odd about an FI document, and nothing of what it says.
struct CheckCommand {
    private let input: DocumentInput
    private let level: FIDiagnostic.Level

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        let name = try arguments.value(of: "--level") ?? FIDiagnostic.Level.warning.rawValue
        guard let level = FIDiagnostic.Level(rawValue: name) else {
            throw .usage("--level is one of \(FIDiagnostic.Level.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        self.level = level
        input = try DocumentInput(&arguments, of: "fi check", takesStrict: false)
    }

    func run(_ console: Console) throws(CommandFailure) {
        let document = try input.read()
        if console.wantsJSON {
            try console.write(Self.json(document).bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            let lines = document.diagnostics.map { "\($0.level) \($0)" }
            try console.print(lines.isEmpty ? ["nothing odd"] : lines)
        }
        let count = document.diagnostics.count { $0.level >= level }
        guard count == 0 else {
            throw CommandFailure(
                kind: .refused, code: "findings", what: "the document has findings", location: input.name,
                why: "\(count) of level \(level) or above",
                todo: "show them to the sender; aactl fi read prints what was made of the document")
        }
    }

    private static func json(_ document: FIDocument) -> JSONValue {
        let printed = document.json.object
        var result = JSONObject()
        for name in ["fiType", "generation", "version"] { result.append(name, ifPresent: printed?[name]) }
        let findings = zip(document.diagnostics, printed?["diagnostics"]?.array ?? []).map { finding, value in
            var object: JSONObject = ["level": .string(finding.level.rawValue)]
            for member in value.object?.members ?? [] { object.append(member.name, member.value) }
            return JSONValue.object(object)
        }
        result.append("diagnostics", .array(findings))
        return .object(result)
    }
}
