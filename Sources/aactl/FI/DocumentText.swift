import AACore
import AAModels

/// A document as lines for a person.
struct DocumentText {
    private let document: FIDocument

    init(_ document: FIDocument) { self.document = document }

    var lines: [String] {
        var lines = [
            "\(document.fiType), generation \(document.generation), version \(document.version ?? "not given")"
        ]
        for account in document.json.object?["accounts"]?.array ?? [] {
            lines += Self.lines(of: account, indentation: "")
        }
        let findings = document.diagnostics
        lines.append(findings.isEmpty ? "nothing odd" : "\(findings.count) findings")
        lines += findings.map { "  \($0)" }
        return lines
    }

    /// Any value of the printed form: a row of scalars on one line, everything else a line each.
    private static func lines(of value: JSONValue, indentation: String) -> [String] {
        guard let members = value.object?.members else { return [indentation + scalar(value)] }
        return members.flatMap { member -> [String] in
            switch member.value {
            case .object where !isRow(member.value):
                ["\(indentation)\(member.name)"] + lines(of: member.value, indentation: indentation + "  ")
            case .object:
                ["\(indentation)\(member.name): \(row(member.value))"]
            case .array(let elements):
                ["\(indentation)\(member.name) (\(elements.count))"]
                    + elements.flatMap { element in
                        isRow(element)
                            ? ["\(indentation)  \(row(element))"]
                            : lines(of: element, indentation: indentation + "  ")
                    }
            default: ["\(indentation)\(member.name): \(scalar(member.value))"]
            }
        }
    }

    private static func isRow(_ value: JSONValue) -> Bool {
        value.object?.members.allSatisfy { $0.value.object == nil && $0.value.array == nil } ?? true
    }

    private static func row(_ value: JSONValue) -> String {
        value.object?.members.map { "\($0.name)=\(scalar($0.value))" }.joined(separator: "  ") ?? scalar(value)
    }

    private static func scalar(_ value: JSONValue) -> String {
        value.string ?? String(decoding: value.bytes(), as: UTF8.self)
    }
}
