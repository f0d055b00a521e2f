import AAModels
import AAProviders

/// What a mock does as its provider does, beside what the capabilities say.
struct MockProfile: Sendable {
    /// Whose errors it has.
    enum Dialect: Sendable, Hashable {
        case general, rebit, setu, perfios, oneMoney
    }

    /// A manner of some providers.
    enum Trait: Sendable, Hashable {
        /// The id of a consent is the text of its handle.
        case oneReference
        /// The customer is sent to a page of the provider's.
        case redirects
        /// A consent shows a signature.
        case signsConsents
        /// A second request with the key of the first one is the first one.
        case knowsIdempotencyKeys
        /// A customer's address is at the provider's own AA, whatever was asked.
        case hasOneAggregator
        /// What came of a request stays so, whatever becomes of the consent.
        case keepsOutcomes
        /// A range is cut to that of the consent before it is sent.
        case cutsRanges
        /// A consent for one session is used up by it.
        case countsUse
        /// News of a session names its consent.
        case namesConsent
        /// News of data that the provider fetched by itself names no session.
        case pushesData
        /// Data is collected with the secret of its news.
        case hasSecrets
        /// An answer with data names its consent.
        case namesConsentOfData
        /// Data is given under an active consent alone, and not what was fetched before it was paused or over.
        case givesUnderActiveConsents
        /// Data that was to be looked at alone is not given once the consent is taken back.
        case withholdsRevokedViews
        /// A delivery says how far each account is.
        case reports
        /// All sessions of a consent can be listed.
        case listsSessions
        /// The last session of a consent can be asked for.
        case knowsLastSession
        /// It can be asked whether it is up.
        case hasHeartbeat
        /// That it is down is an answer, not a failure.
        case saysItIsDown
    }

    let dialect: Dialect
    /// The handle of the AA that customers have addresses at.
    let aggregator: String
    let traits: Set<Trait>
    /// What a request may say beside its terms; `nil` for everything.
    let members: Set<ConsentRequest.Member>?

    func has(_ trait: Trait) -> Bool { traits.contains(trait) }

    /// Of nobody in particular.
    static let general = MockProfile(
        dialect: .general, aggregator: "mock-aa",
        traits: [.signsConsents, .namesConsent, .namesConsentOfData, .givesUnderActiveConsents, .hasHeartbeat],
        members: nil)
    static let rebit = MockProfile(
        dialect: .rebit, aggregator: "mock-aa",
        traits: [.signsConsents, .keepsOutcomes, .countsUse, .givesUnderActiveConsents, .hasHeartbeat],
        members: ConsentRequest.Member.ofReBIT)
    static let setu = MockProfile(
        dialect: .setu, aggregator: "onemoney",
        traits: [
            .oneReference, .redirects, .cutsRanges, .countsUse, .namesConsent, .pushesData, .namesConsentOfData,
            .reports, .listsSessions, .hasHeartbeat, .saysItIsDown,
        ], members: ConsentRequest.Member.ofSetu)
    /// Without what v1 of the API has no place and no call for.
    static let setu1 = MockProfile(
        dialect: .setu, aggregator: setu.aggregator, traits: setu.traits.subtracting([.listsSessions]),
        members: ConsentRequest.Member.ofSetu.subtracting([.pan, .tags]))
    static let perfios = MockProfile(
        dialect: .perfios, aggregator: "anumati",
        traits: [
            .oneReference, .redirects, .knowsIdempotencyKeys, .hasOneAggregator, .namesConsent, .hasSecrets, .reports,
        ],
        members: ConsentRequest.Member.ofPerfios)
    static let oneMoney = MockProfile(
        dialect: .oneMoney, aggregator: "onemoney",
        traits: [
            .redirects, .cutsRanges, .namesConsent, .namesConsentOfData, .withholdsRevokedViews, .reports,
            .knowsLastSession, .hasHeartbeat, .saysItIsDown,
        ],
        members: ConsentRequest.Member.ofOneMoney)
}
