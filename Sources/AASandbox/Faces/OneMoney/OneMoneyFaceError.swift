import AACore
import AATransport

/// Why the face refuses a call, in FinPro's words. Source: MoneyOne's API reference.
struct OneMoneyFaceError: Error {
    let status: HTTPStatus
    let code: String
    let message: String

    init(_ code: String, _ message: String, _ status: HTTPStatus = .badRequest) {
        self.code = code
        self.message = message
        self.status = status
    }

    static let credentials = OneMoneyFaceError("Unauthorized", "Invalid client credentials", .unauthorized)
    static let payload = OneMoneyFaceError("InvalidPayload", "Invalid payload")
    static let noHandle = OneMoneyFaceError("missingConsentInfo", "Consent handle is missing (FP0021)")
    static let unknownHandle = OneMoneyFaceError("invalid_consent_handle", "Invalid consent handle (FP0024)")
    static let foreignHandles = OneMoneyFaceError(
        "InvalidRequest", "Consent handles belong to different users (FP0024)")
    static let aggregator = OneMoneyFaceError("InvalidAA", "AA of the VUA is not supported (FP0029)")
    static let consentID = OneMoneyFaceError("InvalidConsentId", "Consent ID is invalid (FP0034)")
    static let revokedView = OneMoneyFaceError(
        "InvalidRequest", "Consent ID is Revoked with consent type as VIEW (FP0058)")
    static let nothingHeld = OneMoneyFaceError("NoDataAvailable", "No data available (FP0060)")
    static let deleted = OneMoneyFaceError("DataIsDeleted", "Data is deleted")
    static let notReady = OneMoneyFaceError("NoDataFound", "Data not ready!")
    static let status = OneMoneyFaceError("InvalidStatus", "Consent is not in ACTIVE or PAUSED status")
    static func invalid(_ message: String) -> OneMoneyFaceError { OneMoneyFaceError("InvalidRequest", message) }

    func json(at now: Timestamp) -> JSONValue {
        .object([
            "status": "failure", "ver": "1.21.0", "timestamp": now.json, "errorCode": .string(code),
            "errorMsg": .string(message),
        ])
    }
}
