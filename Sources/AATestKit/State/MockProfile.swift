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
        /// A consent for one session is used up by it.
        case countsUse
        /// News of a session names its consent.
        case namesConsent
        /// News of data that the provider fetched by itself names no session.
        case pushesData
        /// Data is collected with the secret of its news.
        case hasSecrets
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
        dialect: .general, aggregator: "mock-aa", traits: [.signsConsents, .namesConsent, .hasHeartbeat],
        members: nil)
    static let rebit = MockProfile(
        dialect: .rebit, aggregator: "mock-aa", traits: [.signsConsents, .countsUse, .hasHeartbeat],
        members: ConsentRequest.Member.ofReBIT)
    static let setu = MockProfile(
        dialect: .setu, aggregator: "onemoney",
        traits: [
            .oneReference, .redirects, .countsUse, .namesConsent, .pushesData, .reports, .listsSessions, .hasHeartbeat,
            .saysItIsDown,
        ], members: ConsentRequest.Member.ofSetu)
    static let perfios = MockProfile(
        dialect: .perfios, aggregator: "anumati",
        traits: [.oneReference, .redirects, .knowsIdempotencyKeys, .namesConsent, .hasSecrets, .reports],
        members: ConsentRequest.Member.ofPerfios)
    static let oneMoney = MockProfile(
        dialect: .oneMoney, aggregator: "onemoney",
        traits: [.redirects, .namesConsent, .reports, .knowsLastSession, .hasHeartbeat, .saysItIsDown],
        members: ConsentRequest.Member.ofOneMoney)
}
