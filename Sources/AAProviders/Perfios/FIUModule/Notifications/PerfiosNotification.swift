import AACore
import AACrypto
import AAModels

/// Either notification of the FIU module's, told apart by what is in it: both may come to one address.
enum PerfiosNotification: JSONConvertible {
    case consent(PerfiosConsentNotification)
    case data(PerfiosDataNotification)

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        self =
            json.object?["secret"] == nil
            ? .consent(try PerfiosConsentNotification(json: json, at: path))
            : .data(try PerfiosDataNotification(json: json, at: path))
    }

    var json: JSONValue {
        switch self {
        case .consent(let body): body.json
        case .data(let body): body.json
        }
    }

    /// What it says in the words of all providers, where the module's reference names both request and consent.
    var content: ProviderNotification.Content {
        switch self {
        case .consent(let body):
            .consent(ConsentID(body.moduleReference.rawValue), body.moduleReference, body.status)
        case .data(let body):
            .session(
                SessionNews(
                    body.id, .completed, consent: ConsentID(body.moduleReference.rawValue),
                    handle: body.moduleReference, secret: body.secret, collectBefore: body.expiresAt))
        }
    }

    /// When it was made; that of data does not say.
    var timestamp: Timestamp? {
        if case .consent(let body) = self { body.timestamp } else { nil }
    }

    /// A digest of what makes this news, as the module gives no id. Without a time only the whole body tells one state from the same
    /// state later.
    func messageID() throws(AACryptoError) -> MessageID {
        let parts: JSONValue =
            switch self {
            case .consent(let body) where body.timestamp == nil: json
            case .consent(let body):
                [body.moduleReference.rawValue, body.status.rawValue, body.timestamp?.wireText ?? ""].json
            case .data(let body): [body.moduleReference.rawValue, body.id.rawValue].json
            }
        return MessageID(Hex.encode(try SHA256.digest(parts.bytes())))
    }
}
