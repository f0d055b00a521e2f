import AACore
import AAModels

/// A document as tables, for a person.
struct DocumentTable {
    private let document: FIDocument
    private let width: Int

    /// - Parameter width: How many characters a line has.
    init(_ document: FIDocument, width: Int) { (self.document, self.width) = (document, width) }

    var lines: [String] {
        var lines: [String] = []
        for (account, printed) in zip(document.accounts, document.json.object?["accounts"]?.array ?? []) {
            lines.append(
                "\(account.fiType), generation \(account.generation), version \(account.version ?? "not given")")
            let table = AccountTable(numbers: Self.numbers(of: account.fiType), width: width)
            lines += table.lines(of: printed.object ?? JSONObject(), named: nil) + [""]
        }
        let findings = document.diagnostics
        lines.append(findings.isEmpty ? "nothing odd" : "\(findings.count) findings")
        return lines + findings.map { "  \($0)" }
    }

    /// The names of the fields that hold numbers.
    private static func numbers(of fiType: FIType) -> Set<String> {
        let fields = fiType.table?.elements.flatMap(\.fields) ?? []
        return Set(fields.filter { ["amount", "units", "rate", "integer"].contains($0.type) }.map(\.name))
    }
}
