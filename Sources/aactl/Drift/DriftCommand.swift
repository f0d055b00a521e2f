import AACore
import AATransport

/// `aactl drift`: what a provider changed between two recordings of the same calls.
struct DriftCommand {
    private let old: InputFile
    private let new: InputFile

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        guard let old = try arguments.operand(), let new = try arguments.operand() else {
            throw .usage("drift takes two cassettes, the older first")
        }
        try arguments.end()
        guard old != "-" || new != "-" else { throw .usage("only one of the cassettes is standard input") }
        (self.old, self.new) = (InputFile(path: old), InputFile(path: new))
    }

    func run(_ console: Console) throws(CommandFailure) {
        let drift = CassetteDrift(from: try Self.cassette(old), to: try Self.cassette(new))
        if console.wantsJSON {
            try console.write(Self.json(drift).bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            try console.print(Self.lines(drift))
        }
        guard drift.changes.isEmpty else {
            throw CommandFailure(
                kind: .refused, code: "drift", what: "the provider changed something", location: new.name,
                why: drift.changes.count == 1 ? "1 change" : "\(drift.changes.count) changes",
                todo: "see what your code makes of it: new members and words are safe to ignore, the others may not be")
        }
    }

    private static func cassette(_ input: InputFile) throws(CommandFailure) -> Cassette {
        let bytes = try input.bytes()
        do { return try Cassette(jsonBytes: bytes) } catch {
            let place = [error.path, error.place?.description].compactMap { $0?.isEmpty == false ? $0 : nil }
            throw CommandFailure(
                kind: .refused, code: error.code.description, what: "the cassette is refused",
                location: ([input.name] + place).joined(separator: ": "), why: error.reason,
                todo: "give what RecordingTransport recorded; Documentation/cassettes.md has its form")
        }
    }

    private static func lines(_ drift: CassetteDrift) -> [String] {
        let changes = drift.changes.map { change in
            let before = change.before.joined(separator: ", ")
            let after = change.after.joined(separator: ", ")
            let place = "\(change.endpoint): \(change.path.isEmpty ? "the body" : change.path)"
            return switch change.kind {
            case .fieldAdded: "\(place) is new: \(after)"
            case .fieldRemoved: "\(place) is gone: it was \(before)"
            case .typeChanged: "\(place) is of another type: \(after), not only \(before)"
            case .wordAdded: "\(place) has new words: \(after), beside \(before)"
            }
        }
        return (changes.isEmpty ? ["nothing changed"] : changes)
            + drift.unmatchedEndpoints.map { "only in one of the cassettes: \($0)" }
    }

    private static func json(_ drift: CassetteDrift) -> JSONValue {
        let changes = drift.changes.map { change in
            JSONValue.object([
                "endpoint": .string(change.endpoint), "path": .string(change.path),
                "kind": .string(change.kind.rawValue), "before": change.before.json, "after": change.after.json,
            ])
        }
        return .object(["changes": .array(changes), "unmatchedEndpoints": drift.unmatchedEndpoints.json])
    }
}
