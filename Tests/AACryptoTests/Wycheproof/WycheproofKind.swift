import AACore
import AACrypto

/// How one kind of Wycheproof group is run.
///
/// A new kind is one more type in ``WycheproofRunner/kinds``.
protocol WycheproofKind: SendableMetatype {
    /// The `type`s of the groups that it runs.
    static var types: Set<String> { get }
    /// What is asked of the cases that a file calls acceptable; a file of the kind that has none needs no rule.
    static var acceptableRule: String { get }

    /// Takes what the group's cases have in common.
    init(_ group: WycheproofGroup) throws

    /// Runs a case.
    func outcome(of test: WycheproofCase) throws -> WycheproofOutcome
    /// What an acceptable case must come to.
    func isAcceptance(due test: WycheproofCase) -> Bool
}

extension WycheproofKind {
    static var acceptableRule: String { "refused" }
    func isAcceptance(due test: WycheproofCase) -> Bool { false }
}

/// What a case came to.
enum WycheproofOutcome: Equatable {
    /// It was taken, and every result was the expected one.
    case accepted
    /// It was refused by an error, or as not authentic.
    case refused
    /// It was taken, and the result is another than the expected one.
    case wrong
    /// It asks for what the module has not, and deliberately.
    case skipped(String)

    /// Runs a body that says whether the case holds; an error of the module is a refusal.
    static func of(_ body: () throws -> Bool) rethrows -> WycheproofOutcome {
        do { return try body() ? .accepted : .refused } catch is AACryptoError {
            return .refused
        } catch is AACoreError {
            return .refused
        }
    }

    /// Runs a body that computes something; an error of the module is a refusal.
    static func of<Value: Equatable>(expecting expected: Value, _ body: () throws -> Value) rethrows
        -> WycheproofOutcome
    {
        do { return try body() == expected ? .accepted : .wrong } catch is AACryptoError { return .refused }
    }
}
