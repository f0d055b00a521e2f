public import AATransport

/// What a face does instead of answering one call as it should.
public enum PerfiosFault: Sendable, Hashable {
    /// A gateway's page in HTML; nothing is carried out.
    case page(HTTPStatus)
    /// The call is carried out, and its answer lost: a gateway's page comes instead.
    case lostAnswer(HTTPStatus)
    /// An error as the module writes it: `{"error": …, "message": …}`.
    case error(HTTPStatus, String)
    /// 429 with a `Retry-After` in seconds.
    case tooManyRequests(Int)
}
