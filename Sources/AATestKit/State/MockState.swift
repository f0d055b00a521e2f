import AACore
import AAModels
import AAProviders

/// All that a mock knows: it changes by calls, by what the test says, and by the time.
struct MockState: Sendable {
    let id: EntityID
    let capabilities: ProviderCapabilities
    let profile: MockProfile
    let accounts: [MockAccount]

    var decision = MockProvider.Decision.approved
    var script = MockScript()
    private(set) var calls: [ProviderOperation] = []
    var consents: [ConsentHandle: MockConsent] = [:]
    /// The handles, the oldest first.
    var handles: [ConsentHandle] = []
    /// The oldest first.
    var sessions: [MockSession] = []
    /// Every notification that was made.
    var news: [ReceivedNotification] = []
    /// Those that are still to be sent.
    var outbox: [ReceivedNotification] = []
    /// Those that the inbox did not take.
    var refused: [ReceivedNotification] = []
    /// Those that the script holds back.
    var held: [ReceivedNotification] = []
    private var count = 0

    init(id: EntityID, capabilities: ProviderCapabilities, profile: MockProfile, accounts: [MockAccount]) {
        self.id = id
        self.capabilities = capabilities
        self.profile = profile
        self.accounts = accounts
    }

    /// Notes a call, and says what is to happen to it.
    mutating func begin(_ operation: ProviderOperation) -> [MockEffect] {
        calls.append(operation)
        return script.take(.call(operation)).compactMap { action in
            if case .call(_, let effect) = action { effect } else { nil }
        }
    }

    /// A new name, of which no mock with another id has the same: `setu-session-2`.
    mutating func next(_ kind: String) -> String {
        count += 1
        return "\(id)-\(kind)-\(count)"
    }

    func consentID(of handle: ConsentHandle) -> ConsentID {
        profile.has(.oneReference) ? ConsentID(handle.rawValue) : MockProvider.consentID(of: handle)
    }

    func handle(of consent: ConsentID) -> ConsentHandle? { handles.first { consentID(of: $0) == consent } }

    func status(of handle: ConsentHandle) -> ConsentStatus {
        consents[handle]?.status(under: decision) ?? .pending
    }

    func fault(_ fault: MockFault, _ operation: ProviderOperation) -> ProviderError {
        fault.error(of: operation, at: id, profile.dialect)
    }

    func unsupported(_ operation: ProviderOperation, _ wayAround: String) -> ProviderError {
        ProviderError(.unsupported, operation, id, "the provider has no such call; \(wayAround)")
    }
}
