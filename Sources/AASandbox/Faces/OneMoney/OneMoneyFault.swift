public import AATransport

/// What a face does instead of answering one call as it should: what FinPro and the proxies before it were seen to do.
public enum OneMoneyFault: Sendable, Hashable {
    /// A proxy's page in HTML; nothing is carried out.
    case page(HTTPStatus)
    /// The call is carried out, and its answer lost: a proxy's page comes instead.
    case lostAnswer(HTTPStatus)
    /// An error in FinPro's form: `{status: "failure", ver, timestamp, errorCode, errorMsg}`, with any status.
    case error(HTTPStatus, code: String, message: String)
    /// Data is answered with success, and with accounts that have no part of a document.
    case emptyDocuments
}
