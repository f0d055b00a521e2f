/// One rule that a consent request must keep, as a value that cites its clause.
///
/// An FIU checks before it sends; an AA refuses with ``errorCode``. Source: Sahamati general guidelines for certification and
/// the AA certification cases named in ``clause``.
public struct ConsentRule: Sendable {
    /// What follows when a rule is broken.
    public enum Severity: Sendable, Hashable {
        /// An AA refuses the request.
        case refused
        /// The guidelines refuse it, the field does it all the same: worth a warning.
        case discouraged
    }

    /// A stable name, such as `expiryAfterStart`.
    public let name: String
    /// What the rule says.
    public let statement: String
    /// Where it stands.
    public let clause: String
    /// What an AA answers.
    public let errorCode: ErrorCode
    /// What follows.
    public let severity: Severity
    private let isKept: @Sendable (ConsentTerms) -> Bool

    init(
        _ name: String, _ statement: String, clause: String, errorCode: ErrorCode = .invalidRequest,
        severity: Severity = .refused, isKept: @escaping @Sendable (ConsentTerms) -> Bool
    ) {
        self.name = name
        self.statement = statement
        self.clause = clause
        self.errorCode = errorCode
        self.severity = severity
        self.isKept = isKept
    }

    /// Whether the terms keep the rule.
    public func holds(for terms: ConsentTerms) -> Bool { isKept(terms) }
}

extension ConsentRule: CustomStringConvertible {
    /// `expiryAfterStart: consentStart lies before consentExpiry (AA_1007)`
    public var description: String { "\(name): \(statement) (\(clause))" }
}

extension ConsentTerms {
    /// The rules that the terms break, in the order of the catalogue.
    public func brokenRules(of rules: [ConsentRule] = ConsentRule.all) -> [ConsentRule] {
        rules.filter { !$0.holds(for: self) }
    }
}
