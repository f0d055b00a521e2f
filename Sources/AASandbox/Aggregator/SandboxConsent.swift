import AACore
import AAModels

/// A request for consent at the sandbox's AA, and what became of it.
struct SandboxConsent: Sendable {
    /// How far the customer is.
    enum Decision: Sendable, Hashable { case pending, approved(ConsentID), rejected, expired }

    let handle: ConsentHandle
    let user: EntityID
    let customer: CustomerAddress
    let detail: ConsentDetail
    var decision = Decision.pending
    var status = ConsentStatus.pending
    var artefact: Artefact?

    /// What an approval makes.
    struct Artefact: Sendable {
        let content: SignedConsent
        let signedConsent: String
        let createdAt: Timestamp
        /// The FIPs' own artefacts: each has an id of its own.
        let ofFIPs: [EntityID: FIPArtefact]
        var useCount = 0
        var lastUse: Timestamp
    }

    /// What a FIP was given.
    struct FIPArtefact: Sendable {
        let id: ConsentID
        let digitalSignature: String
    }

    /// The word of POST /Consent/handle. Approval stays, whatever becomes of the consent.
    var handleStatus: ConsentHandleStatus {
        switch decision {
        case .pending: .pending
        case .approved: .approved
        case .rejected: .rejected
        case .expired: .expired
        }
    }

    var consentID: ConsentID? {
        if case .approved(let id) = decision { id } else { nil }
    }
}
