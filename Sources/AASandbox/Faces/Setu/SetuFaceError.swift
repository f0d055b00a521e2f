import AACore
import AATransport

/// Why the face refuses a call, in Setu's words. Source: AA Gateway v2; runs against its sandbox.
struct SetuFaceError: Error {
    let status: HTTPStatus
    let code: String
    let message: String

    init(_ status: HTTPStatus, _ code: String, _ message: String) {
        self.status = status
        self.code = code
        self.message = message
    }

    static func invalid(_ message: String) -> SetuFaceError { SetuFaceError(.badRequest, "InvalidRequest", message) }
    static let body = SetuFaceError(.badRequest, "Invalid request", "Invalid request body")
    static let consentNotFound = SetuFaceError(.notFound, "NotFound", "Consent not found")
    static let unauthorized = SetuFaceError(.unauthorized, "Unauthorized", "Unauthorized")
    static let instance = SetuFaceError(
        .notFound, "NotFound", "Config not found for provided product instance. Please check the product instance id")

    /// The error in the form of v2.
    func json(traceID: String) -> JSONValue {
        .object(["traceId": .string(traceID), "errorCode": .string(code), "errorMsg": .string(message)])
    }

    /// The error in the older form.
    func olderJSON(txnid: String, at now: Timestamp) -> JSONValue {
        .object([
            "ver": "1.0", "timestamp": now.json, "txnid": .string(txnid), "errorCode": .string(code),
            "errorMsg": .string(message),
        ])
    }
}
