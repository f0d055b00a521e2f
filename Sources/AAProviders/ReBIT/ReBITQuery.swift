import AACore
import AAModels

/// What an AA is asked for by nothing but an id: by ``ReBITVersion/Reading/post`` or by ``ReBITVersion/Reading/get``.
struct ReBITQuery {
    /// The path of the POST.
    let path: String
    /// The body of the POST.
    let body: any HeadedMessage
    /// The path of the GET, which ends in ``id``.
    let collection: String
    let id: String

    static func outcome(of handle: ConsentHandle, _ header: MessageHeader) -> ReBITQuery {
        ReBITQuery(
            path: ReBITPath.consentHandle, body: ConsentHandleRequest(header: header, consentHandle: handle),
            collection: ReBITPath.consentHandle, id: handle.rawValue)
    }

    static func artefact(of consent: ConsentID, _ header: MessageHeader) -> ReBITQuery {
        ReBITQuery(
            path: ReBITPath.consentFetch, body: ConsentFetchRequest(header: header, consentID: consent),
            collection: ReBITPath.consent, id: consent.rawValue)
    }

    static func data(of session: SessionID, _ header: MessageHeader) -> ReBITQuery {
        ReBITQuery(
            path: ReBITPath.fiFetch, body: FIFetchRequest(header: header, sessionID: session),
            collection: ReBITPath.fiFetch, id: session.rawValue)
    }
}
