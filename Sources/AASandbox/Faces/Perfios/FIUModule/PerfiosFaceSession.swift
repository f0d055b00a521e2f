import AACore
import AACrypto
import AAModels

/// Data that waits at the face to be collected, once.
struct PerfiosFaceSession: Sendable {
    let id: String
    let secret: String
    let expiresAt: Timestamp
    let body: JSONValue
    var isCollected = false

    /// The news of it.
    func news(of journey: PerfiosFaceJourney) -> JSONValue {
        .object([
            "moduleReference": journey.reference.json, "consentHandle": .string(journey.consentHandle),
            "id": .string(id), "secret": .string(secret),
            "sessionCount": (body.object?["sessions"]?.array?.count ?? 0).json, "expiresAt": expiresAt.json,
        ])
    }
}
