import AACore
import AAModels

/// A data session at the face.
struct OneMoneyFaceSession: Sendable {
    /// An account, and its document if the FIP delivered.
    struct Account: Sendable {
        let account: SignedConsent.Account
        let document: JSONObject?
    }

    let id: String
    let handle: String
    let isFirst: Bool
    let createdAt: Timestamp
    let accounts: [Account]
    /// How often its status will still be PENDING.
    var pendingStatuses: Int
    /// Set once it is over before it was collected: `SESSION_EXPIRED`, `DATA_DENIED`.
    var ending: String?

    /// What happened, as its event says.
    var eventStatus: String {
        if let ending { return ending }
        guard pendingStatuses == 0 else { return "PENDING" }
        return accounts.allSatisfy { $0.document != nil } ? "DATA_READY" : "SESSION_FAILED"
    }

    /// The accounts of its event: `READY` in notifications is `DELIVERED` in a status.
    func accounts(ready: String, inFull: Bool) -> JSONValue {
        .array(
            accounts.map {
                let status = pendingStatuses > 0 ? "PENDING" : $0.document == nil ? "TIMEOUT" : ready
                var object: JSONObject = ["linkRefNumber": $0.account.link.json, "fiStatus": .string(status)]
                guard inFull else { return .object(object) }
                object.append("fipName", .string("Bank \($0.account.fip)"))
                object.append("fipId", $0.account.fip.json)
                object.append("maskedAccountNumber", $0.account.maskedAccountNumber.json)
                return .object(object)
            })
    }
}
