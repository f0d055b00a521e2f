public import AATransport

/// What a face does instead of answering one call as it should: what Setu and the gateways before it were seen to do.
public enum SetuFault: Sendable, Hashable {
    /// A gateway's page in HTML; nothing is carried out.
    case page(HTTPStatus)
    /// The call is carried out, and its answer lost: a gateway's page comes instead.
    case lostAnswer(HTTPStatus)
    /// An error as v2 writes it: `{errorCode, errorMsg, traceId}`.
    case error(HTTPStatus, code: String, message: String)
    /// An error in the older form: `{ver, timestamp, txnid, errorCode, errorMsg}`.
    case olderError(HTTPStatus, code: String, message: String)
    /// 429 with a `Retry-After` in seconds.
    case tooManyRequests(Int)
    /// The token is refused as one of another token service.
    case foreignIssuer
    /// The token is refused as expired, whatever its time.
    case expiredToken
}
