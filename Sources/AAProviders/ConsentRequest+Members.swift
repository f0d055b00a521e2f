package import AACore
package import AAModels

extension ConsentRequest {
    /// What a request may say beside its terms, and not every provider has a place for.
    package enum Member: String, CaseIterable, Sendable {
        case fips, redirectURL, pan, reference, productID, tags, providerOptions

        /// ReBIT's API has a place for the detail alone.
        package static let ofReBIT: Set<Member> = []
        /// Those that Setu knows.
        package static let ofSetu: Set<Member> = [.fips, .redirectURL, .pan, .tags, .providerOptions]
        /// The FIU module has a place for some of the detail alone.
        package static let ofPerfios: Set<Member> = []
        /// Those that FinPro knows.
        package static let ofOneMoney: Set<Member> = [
            .fips, .redirectURL, .pan, .reference, .productID, .providerOptions,
        ]
    }

    /// Refuses a request that says what a provider has no place for. An idempotency key and a template's name are no such thing:
    /// where they mean nothing, nothing is lost.
    package func require(
        only known: Set<Member>, at provider: EntityID
    ) throws(ProviderError) {
        let foreign = Member.allCases.filter { !known.contains($0) && states($0) }
        guard !foreign.isEmpty else { return }
        let names = foreign.map(\.rawValue).joined(separator: ", ")
        throw ProviderError(
            .unsupported, .requestConsent, provider, "not sent: this provider has no place for \(names); leave it out")
    }

    private func states(_ member: Member) -> Bool {
        switch member {
        case .fips: !fips.isEmpty
        case .redirectURL: redirectURL != nil
        case .pan: pan != nil
        case .reference: reference != nil
        case .productID: productID != nil
        case .tags: !tags.isEmpty
        case .providerOptions: !providerOptions.members.isEmpty
        }
    }
}
