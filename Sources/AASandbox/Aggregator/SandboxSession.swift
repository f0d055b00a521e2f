import AACore
import AAModels

/// A data session at the sandbox's AA.
struct SandboxSession: Sendable {
    let id: SessionID
    let user: EntityID
    let consentID: ConsentID
    /// The session at each FIP; a FIP that refused is missing.
    let ofFIPs: [EntityID: SessionID]
    /// How far each account is, by FIP, in the order of the consent.
    let responses: [FIStatusResponse]
}
