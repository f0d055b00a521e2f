/// What the cases of one file came to, for the table.
struct WycheproofReport {
    let file: String
    private(set) var accepted = 0
    private(set) var refused = 0
    private(set) var acceptable = 0
    private(set) var failures: [String] = []
    private var skipped: [String: Int] = [:]
    private var rule: String?

    init(file: String) { self.file = file }

    var run: Int { accepted + refused + acceptable + failures.count }
    var skippedCount: Int { skipped.values.reduce(0, +) }

    mutating func skip(_ count: Int, _ reason: String) { skipped[reason, default: 0] += count }

    /// Counts a case, or keeps it as a failure.
    mutating func count(_ test: WycheproofCase, _ outcome: WycheproofOutcome, by kind: some WycheproofKind) {
        if case .skipped(let reason) = outcome { return skip(1, reason) }
        let due =
            switch test.result {
            case .valid: true
            case .invalid: false
            case .acceptable: kind.isAcceptance(due: test)
            }
        guard outcome == (due ? .accepted : .refused) else {
            failures.append("\(file) case \(test.number) (\(test.comment)): \(test.result), but \(outcome)")
            return
        }
        switch test.result {
        case .valid: accepted += 1
        case .invalid: refused += 1
        case .acceptable:
            acceptable += 1
            rule = type(of: kind).acceptableRule
        }
    }

    /// The file's lines of the table.
    var lines: [String] {
        let numbers = [run, accepted, refused, acceptable, skippedCount].map { "\($0)".padded(to: 10) }.joined()
        return ["  \(file)\(String(repeating: " ", count: max(1, 42 - file.count)))\(numbers)"]
            + (rule.map { ["      acceptable: \($0)"] } ?? [])
            + skipped.sorted { $0.key < $1.key }.map { "      skipped \($0.value): \($0.key)" }
    }

    static let heading =
        "  " + "file".padding(to: 42)
        + ["run", "accepted", "refused", "accept.", "skipped"].map { $0.padded(to: 10) }.joined()
}

extension String {
    fileprivate func padded(to count: Int) -> String {
        String(repeating: " ", count: max(0, count - self.count)) + self
    }
    fileprivate func padding(to count: Int) -> String {
        self + String(repeating: " ", count: max(0, count - self.count))
    }
}
