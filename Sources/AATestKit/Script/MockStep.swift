public import AAProviders

/// One line of a ``MockProvider``'s script: whose turn it is, and what happens then.
///
/// ```swift
/// provider.script(
///     .next(.fetch, .fails(.rateLimited(after: .seconds(30)))), .each(.outcome, .waits(.seconds(2))),
///     .session(.next, .account("mock-link-1", is: .denied)), .news(.each, .comesTwice))
/// ```
public struct MockStep: Sendable {
    enum Action: Sendable {
        case call(ProviderOperation, MockEffect)
        case session(MockSessionEffect)
        case news(MockNewsEffect)
    }

    let turn: MockTurn
    let action: Action

    /// The next call of an operation that no other line of this kind is for: two of them make two calls fail.
    public static func next(_ operation: ProviderOperation, _ effect: MockEffect) -> MockStep {
        MockStep(turn: .next, action: .call(operation, effect))
    }

    /// The nth call of an operation from now on, the first being 1.
    public static func nth(_ number: Int, _ operation: ProviderOperation, _ effect: MockEffect) -> MockStep {
        MockStep(turn: .nth(number), action: .call(operation, effect))
    }

    /// Every call of an operation from now on.
    public static func each(_ operation: ProviderOperation, _ effect: MockEffect) -> MockStep {
        MockStep(turn: .each, action: .call(operation, effect))
    }

    /// A data session that is begun from now on, by whomever.
    public static func session(_ turn: MockTurn, _ effect: MockSessionEffect) -> MockStep {
        MockStep(turn: turn, action: .session(effect))
    }

    /// A notification that is made from now on.
    public static func news(_ turn: MockTurn, _ effect: MockNewsEffect) -> MockStep {
        MockStep(turn: turn, action: .news(effect))
    }
}
