import AACore
import AAModels

/// A request for consent at the face, and what became of it.
struct OneMoneyFaceConsent: Sendable {
    let handle: String
    let productID: String
    let accountID: String
    let address: String
    let template: OneMoneyFaceTemplate
    let createdAt: Timestamp
    /// The FIPs whose accounts are looked for; empty for all.
    let fips: [String]
    var redirectURL: String?
    /// The FIU's id of the request, or the orchestration's.
    let transactionID: String?
    let isOrchestration: Bool
    var id: String?
    /// `PENDING`, `ACTIVE` and so on.
    var status = "PENDING"
    /// What the customer agreed to.
    var accounts: [SignedConsent.Account] = []
    /// Up to when `/getalllatestfidata` has handed out.
    var handedOutUntil = Timestamp.distantPast

    var expiry: Timestamp { createdAt.adding(template.lifetime) }

    /// The consent as a list has it.
    func json(vua: String) -> JSONValue {
        .object([
            "consentID": id.map { .string($0) } ?? .null, "consentHandle": .string(handle), "status": .string(status),
            "productID": .string(productID), "accountID": .string(accountID), "aaId": "onemoney-aa",
            "vua": .string(vua), "consentCreationData": createdAt.json, "consent_expiry": .string(expiry.withoutZone),
            "accounts": .array(
                accounts.map {
                    .object([
                        "fipName": .string("Bank \($0.fip)"), "fipId": $0.fip.json,
                        "accountType": .string($0.accountType), "linkReferenceNumber": $0.link.json,
                        "maskedAccountNumber": $0.maskedAccountNumber.json, "fiType": $0.fiType.json,
                    ])
                }),
        ])
    }
}

extension Timestamp {
    /// `2026-05-29 12:00:00`, India's time, without saying so.
    var withoutZone: String {
        let local = Timestamp(millisecondsSince1970: millisecondsSince1970, offset: .india) ?? self
        return String(local.description.prefix(19).map { $0 == "T" ? " " : $0 })
    }
}
