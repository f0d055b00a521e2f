import AACore
import AAModels
import AATransport

/// Why the face refuses a call. Of the codes only `InvalidParameterValue` is public; the others are made in its way.
struct InsightsFaceError: Error {
    let status: HTTPStatus
    let code: String
    let message: String

    init(_ status: HTTPStatus, _ code: String, _ message: String) {
        self.status = status
        self.code = code
        self.message = message
    }

    static let signature = InsightsFaceError(.forbidden, "SignatureDoesNotMatch", "The signature does not match")
    static let credentials = InsightsFaceError(.unauthorized, "InvalidCredentials", "Client is not known")
    static let transaction = InsightsFaceError(.notFound, "TransactionNotFound", "No such transaction")
    static let notReady = InsightsFaceError(.badRequest, "ReportNotReady", "The report is not ready")

    static func value(of name: String) -> InsightsFaceError {
        InsightsFaceError(.badRequest, "InvalidParameterValue", "Invalid value for \(name)")
    }

    static func state(_ message: String) -> InsightsFaceError {
        InsightsFaceError(.badRequest, "InvalidTransactionState", message)
    }

    var object: JSONObject { ["code": .string(code), "message": .string(message)] }
}
