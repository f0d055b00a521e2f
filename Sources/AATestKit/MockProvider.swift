public import AACore
import AACrypto
import AAModels
public import AAProviders
import Synchronization

/// A provider for a host's unit tests: no network, a customer who decides as the test says, and a script for what goes wrong.
///
/// ```swift
/// let provider = MockProvider.setu(inbox: inbox, clock: clock)
/// provider.decision = .rejected                                  // the default is approval
/// provider.script(.next(.fetch, .fails(.sessionExpired)))        // the next fetch fails as Setu's would
/// ```
///
/// Its presets can do what the real providers can (``setu(id:accounts:version:fetchesByItself:inbox:clock:)`` and so on), see errors
/// as their adapters make them, and send the news that their receivers would hand to an inbox.
public final class MockProvider: AccountAggregatorProvider {
    /// What the customer does with a request.
    public enum Decision: Sendable, Hashable {
        /// Nothing yet.
        case none
        /// Agrees.
        case approved
        /// Refuses.
        case rejected
    }

    /// The provider's id.
    public let id: EntityID
    /// What the provider says it can do, and does.
    public let capabilities: ProviderCapabilities
    let profile: MockProfile
    let clock: any WallClock
    let inbox: (any NotificationInbox)?
    let state: Mutex<MockState>

    /// A provider that is nobody in particular.
    ///
    /// - Parameters:
    ///   - id: What it is called in records and errors. Its names begin with it: two mocks over one store need two ids.
    ///   - accounts: The accounts of every consent.
    ///   - capabilities: What it can do.
    ///   - inbox: Where its news goes; `nil` for nowhere.
    ///   - clock: What its waits and the times of its news go by.
    public convenience init(
        id: EntityID = "mock-aa", accounts: [MockAccount] = [.savings],
        capabilities: ProviderCapabilities = .ofMocks, inbox: (any NotificationInbox)? = nil,
        clock: any WallClock = SystemWallClock()
    ) {
        self.init(
            id: id, accounts: accounts, capabilities: capabilities, profile: .general, inbox: inbox, clock: clock)
    }

    init(
        id: EntityID, accounts: [MockAccount], capabilities: ProviderCapabilities, profile: MockProfile,
        inbox: (any NotificationInbox)?, clock: any WallClock
    ) {
        self.id = id
        self.capabilities = capabilities
        self.profile = profile
        self.inbox = inbox
        self.clock = clock
        state = Mutex(MockState(id: id, capabilities: capabilities, profile: profile, accounts: accounts))
    }

    /// What the customer does with every request that is still undecided, those made before too. It takes hold with the next call,
    /// and news of it goes out before that returns or fails; what was decided stays as it is, until ``change(_:to:)``.
    public var decision: Decision {
        get { state.withLock(\.decision) }
        set { state.withLock { $0.decision = newValue } }
    }

    /// Every call so far, in order, those that failed too.
    public var calls: [ProviderOperation] { state.withLock(\.calls) }

    /// The id of the consent that approval of a request makes, at a mock that is nobody in particular.
    public static func consentID(of handle: ConsentHandle) -> ConsentID { ConsentID("consent-of-\(handle)") }

    /// The id of the consent that approval of a request makes.
    public func consentID(of handle: ConsentHandle) -> ConsentID { state.withLock { $0.consentID(of: handle) } }

    /// Adds lines to the script.
    public func script(_ steps: MockStep...) {
        state.withLock { state in
            for step in steps { state.script.add(step) }
        }
    }

    /// Lets the next call of an operation fail; several calls of this fail several.
    public func fail(_ operation: ProviderOperation, with code: ProviderError.Code) {
        script(.next(operation, .fails(.code(code))))
    }

    /// Makes a call as the script says.
    func call<Answer: Sendable>(
        _ operation: ProviderOperation,
        _ body: @Sendable (inout MockState, Timestamp) throws(ProviderError) -> Answer
    ) async throws(ProviderError) -> Answer {
        let effects = state.withLock { $0.begin(operation) }
        let answer: Answer
        do { answer = try await carryOut(operation, effects, body) } catch {
            await deliver()
            throw error
        }
        await deliver()
        for effect in effects {
            switch effect {
            case .answersLate(let wait): try await sleep(wait, operation)
            case .losesAnswer(let fault):
                throw fault.error(of: operation, at: id, profile.dialect, isCarriedOut: true)
            case .fails, .waits: break
            }
        }
        return answer
    }

    private func carryOut<Answer: Sendable>(
        _ operation: ProviderOperation, _ effects: [MockEffect],
        _ body: @Sendable (inout MockState, Timestamp) throws(ProviderError) -> Answer
    ) async throws(ProviderError) -> Answer {
        for effect in effects {
            switch effect {
            case .fails(let fault): throw fault.error(of: operation, at: id, profile.dialect)
            case .waits(let wait): try await sleep(wait, operation)
            case .answersLate, .losesAnswer: break
            }
        }
        let now = clock.now()
        return try state.withLock { state throws(ProviderError) in
            state.settle(at: now)
            return try body(&state, now)
        }
    }

    private func sleep(_ wait: Duration, _ operation: ProviderOperation) async throws(ProviderError) {
        do { try await clock.sleep(for: wait) } catch {
            throw ProviderError(.cancelled, operation, id, "the task was cancelled", cause: error)
        }
    }
}
