/// What each provider can do, by how it is set up: the providers say it of themselves, and doubles of them repeat it.
extension ProviderCapabilities {
    /// A ReBIT AA.
    public static let rebit = ProviderCapabilities(
        decryptsForYou: false, revocation: .requested, canPollConsent: true, readsOnce: false, templateConsent: false,
        notificationAuthenticity: .verified)

    /// Setu; with ``SetuConfiguration/fetchesByItself`` a session of ours would use the consent up.
    public static func setu(_ version: SetuVersion = .v2, fetchesByItself: Bool = false) -> ProviderCapabilities {
        ProviderCapabilities(
            decryptsForYou: true, revocation: version == .v1 ? .none : .confirmed, canPollConsent: true,
            readsOnce: false, templateConsent: false, notificationAuthenticity: .unauthenticated,
            sessions: fetchesByItself ? .byProvider : .byCaller)
    }

    /// Perfios' FIU module.
    public static func perfios(
        keys: PerfiosConfiguration.Keys = .own, signsNotifications: Bool = false
    ) -> ProviderCapabilities {
        ProviderCapabilities(
            decryptsForYou: keys == .uatEscrow, revocation: .none, canPollConsent: false, readsOnce: true,
            templateConsent: false, notificationAuthenticity: signsNotifications ? .verified : .unauthenticated,
            sessions: .byProvider)
    }

    /// MoneyOne's FinPro, as its template and its portal are set.
    public static func oneMoney(
        autoFirstFetch: Bool = false, signsNotifications: Bool = false
    ) -> ProviderCapabilities {
        ProviderCapabilities(
            decryptsForYou: true, revocation: .confirmed, canPollConsent: true, readsOnce: false, templateConsent: true,
            notificationAuthenticity: signsNotifications ? .sharedSecret : .unauthenticated,
            sessions: autoFirstFetch ? .firstByProvider : .byCaller)
    }
}
