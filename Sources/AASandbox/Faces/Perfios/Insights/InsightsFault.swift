public import AATransport

/// What a face does instead of answering one call as it should, in the forms that Perfios was seen to use.
public enum InsightsFault: Sendable, Hashable {
    /// `<error>` in XML.
    case xml(HTTPStatus, code: String, message: String)
    /// `error` in JSON.
    case json(HTTPStatus, code: String, message: String)
    /// A page in HTML whose `div#errorbox` is the message.
    case page(HTTPStatus, message: String)
    /// The call is carried out, and its answer lost: a gateway's page comes instead.
    case lostAnswer(HTTPStatus)
    /// The signature is refused, whatever it is.
    case signature
}
