import AACore
import AAModels

/// A data session at the face.
struct SetuFaceSession: Sendable {
    /// An account, and its document if the FIP delivered.
    struct Account: Sendable {
        let account: SignedConsent.Account
        let document: JSONValue?
        var status: String { document == nil ? "TIMEOUT" : "READY" }
    }

    let id: String
    let consentID: String
    let isV1: Bool
    let range: FIDataRange
    let format: String
    let createdAt: Timestamp
    let accounts: [Account]
    /// Set once its data is no longer given out, or it failed: `EXPIRED`, `FAILED`.
    var ending: String?
    /// Whether the FIPs had the time to answer.
    var isReady = false

    var status: String {
        if let ending { return ending }
        guard isReady else { return "PENDING" }
        let isWhole = accounts.allSatisfy { $0.document != nil }
        return isWhole ? "COMPLETED" : accounts.contains { $0.document != nil } ? "PARTIAL" : "FAILED"
    }

    /// The body that answers for it.
    func json(traceID: String) -> JSONValue {
        let hasData = isReady && ending == nil
        var object: JSONObject = [
            "id": .string(id), "consentId": .string(consentID), "status": .string(status), "format": .string(format),
        ]
        object.append(isV1 ? "DataRange" : "dataRange", range.json)
        object.append(isV1 ? "Payload" : "fips", hasData ? .array(fips { isV1 ? v1($0) : v2($0) }) : .null)
        if !isV1 { object.append("traceId", .string(traceID)) }
        return .object(object)
    }

    /// What its notification says of the FIPs.
    var reports: JSONValue {
        .array(
            fips(list: "accounts") {
                .object([
                    "linkRefNumber": $0.account.link.json, "FIStatus": .string(isReady ? $0.status : "PENDING"),
                    "description": "",
                ])
            })
    }

    /// What FI_DATA_READY says of them.
    var data: JSONValue { .array(fips(list: "data") { v1($0) }) }

    private func fips(list: String? = nil, _ account: (Account) -> JSONValue) -> [JSONValue] {
        Set(accounts.map(\.account.fip)).sorted().map { fip in
            .object([
                "fipID": fip.json,
                list ?? (isV1 ? "data" : "accounts"): .array(accounts.filter { $0.account.fip == fip }.map(account)),
            ])
        }
    }

    private func v2(_ account: Account) -> JSONValue {
        .object([
            "linkRefNumber": account.account.link.json,
            "maskedAccNumber": account.account.maskedAccountNumber.json, "FIstatus": .string(account.status),
            "data": account.document ?? .null,
        ])
    }

    private func v1(_ account: Account) -> JSONValue {
        .object([
            "linkRefNumber": account.account.link.json,
            "maskedAccNumber": account.account.maskedAccountNumber.json, "decryptedFI": account.document ?? .null,
        ])
    }
}
