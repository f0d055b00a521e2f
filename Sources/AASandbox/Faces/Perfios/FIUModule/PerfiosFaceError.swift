import AACore
import AATransport

/// Why the face refuses a call, in the module's words.
struct PerfiosFaceError: Error {
    let status: HTTPStatus
    let error: String
    var message: String?

    static func invalid(_ message: String) -> PerfiosFaceError {
        PerfiosFaceError(status: .badRequest, error: "INVALID_REQUEST", message: message)
    }
    static let unauthenticated = PerfiosFaceError(status: .unauthorized, error: "UNAUTHENTICATED")
    /// Collected, too late, unknown, or with a wrong secret: the module does not say which.
    static let expired = PerfiosFaceError(status: .gone, error: "EXPIRED")

    var json: JSONValue {
        var object: JSONObject = ["error": .string(error)]
        object.append("message", ifPresent: message.map { .string($0) })
        return .object(object)
    }
}
