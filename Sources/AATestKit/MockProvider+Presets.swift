public import AACore
public import AAProviders

/// Mocks that can do what the real providers can, and fail as they do.
extension MockProvider {
    /// A mock of Setu. With `fetchesByItself` it begins sessions (auto-fetch), and its news of data names none: the flow asks.
    public static func setu(
        id: EntityID = "setu", accounts: [MockAccount] = [.savings], version: SetuVersion = .v2,
        fetchesByItself: Bool = false, inbox: (any NotificationInbox)? = nil, clock: any WallClock = SystemWallClock()
    ) -> MockProvider {
        MockProvider(
            id: id, accounts: accounts, capabilities: .setu(version, fetchesByItself: fetchesByItself),
            profile: version == .v1 ? .setu1 : .setu, inbox: inbox, clock: clock)
    }

    /// A mock of Perfios' FIU module: it answers no question, tells by news alone, and gives data once, for the news' secret.
    ///
    /// With keys of our own it begins a session when it is asked to prepare one, as a document can only be encrypted for a key
    /// that is known; with UAT's, once the consent is given.
    public static func perfios(
        id: EntityID = "perfios", accounts: [MockAccount] = [.savings], keys: PerfiosConfiguration.Keys = .own,
        inbox: (any NotificationInbox)? = nil, clock: any WallClock = SystemWallClock()
    ) -> MockProvider {
        MockProvider(
            id: id, accounts: accounts, capabilities: .perfios(keys: keys), profile: .perfios, inbox: inbox,
            clock: clock)
    }

    /// A mock of MoneyOne's FinPro. With `autoFirstFetch` it begins the first session of a consent by itself.
    public static func oneMoney(
        id: EntityID = "onemoney", accounts: [MockAccount] = [.savings], autoFirstFetch: Bool = false,
        inbox: (any NotificationInbox)? = nil, clock: any WallClock = SystemWallClock()
    ) -> MockProvider {
        MockProvider(
            id: id, accounts: accounts, capabilities: .oneMoney(autoFirstFetch: autoFirstFetch), profile: .oneMoney,
            inbox: inbox, clock: clock)
    }

    /// A mock of an AA that is spoken to directly: documents come encrypted for the session's keys.
    public static func rebit(
        id: EntityID = "mock-aa", accounts: [MockAccount] = [.savings], inbox: (any NotificationInbox)? = nil,
        clock: any WallClock = SystemWallClock()
    ) -> MockProvider {
        MockProvider(
            id: id, accounts: accounts, capabilities: .rebit, profile: .rebit, inbox: inbox, clock: clock)
    }
}

extension ProviderCapabilities {
    /// What a mock that is nobody in particular says it can do unless told otherwise.
    public static let ofMocks = ProviderCapabilities(
        decryptsForYou: true, revocation: .confirmed, canPollConsent: true, readsOnce: false, templateConsent: false,
        notificationAuthenticity: .verified)
}
