import AACore
import AAModels

/// What Setu says when it refuses: `{errorCode, errorMsg, traceId}`, or the older form with `ver`, `timestamp` and `txnid`.
///
/// Anything else, such as a gateway's page in HTML, reads as a body that says nothing.
struct SetuErrorBody: Sendable {
    let code: ErrorCode?
    /// Fit for comparing, not for showing: it quotes ids, and sometimes what was sent.
    @Redacted private(set) var message: String
    let traceID: TraceID?

    init(_ json: JSONValue?) {
        let object = json?.object
        code = object?["errorCode"]?.string.map { ErrorCode(rawValue: $0) }
        message = object?["errorMsg"]?.string ?? ""
        traceID = (object?["traceId"] ?? object?["txnid"])?.string.flatMap { TraceID($0) }
    }
}
