import AAModels

/// A rule that a gateway refuses a request for consent by, beyond those of all AAs.
struct GatewayRule<Request: Sendable>: Sendable {
    /// What the rule says.
    let statement: String
    let holds: @Sendable (Request) -> Bool

    init(_ statement: String, holds: @escaping @Sendable (Request) -> Bool) {
        self.statement = statement
        self.holds = holds
    }

    /// What a request breaks of these rules and those of all AAs, in one sentence; `nil` when nothing.
    static func breaches(
        of request: Request, _ rules: [GatewayRule], terms: ConsentTerms, at gateway: String
    ) -> String? {
        let general = terms.brokenRules().filter { $0.severity == .refused }.map(\.statement)
        let broken = general + rules.filter { !$0.holds(request) }.map(\.statement)
        return broken.isEmpty ? nil : "not sent, as \(gateway) would refuse it: " + broken.joined(separator: "; ")
    }
}
