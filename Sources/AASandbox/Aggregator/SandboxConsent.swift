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
    /// The version that it was asked for in, and is spoken of in where a request names none.
    let version: APIVersion
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

    /// The word of an outcome in a version. Approval stays, whatever becomes of the consent.
    func handleStatus(in version: APIVersion) -> ConsentHandleStatus {
        switch decision {
        case .pending: .pending
        case .approved: version.isFirstGeneration ? .ready : .approved
        case .rejected: version.isFirstGeneration ? .failed : .rejected
        case .expired: version.isFirstGeneration ? .failed : .expired
        }
    }

    var consentID: ConsentID? {
        if case .approved(let id) = decision { id } else { nil }
    }
}
