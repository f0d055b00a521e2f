import AACore
import AAModels
import AATransport

/// What Setu's refusal means in our words. Source: AA Gateway v2; runs against its sandbox.
///
/// Some statuses and some codes name one condition. The others stand for many, so the message decides before them; it is
/// compared, never repeated. Codes are compared without blanks and case, as Setu writes both `InvalidRequest` and
/// `Invalid request`.
struct SetuRefusal {
    let code: ProviderError.Code
    let reason: String

    private init(_ code: ProviderError.Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    init(_ body: SetuErrorBody, _ status: HTTPStatus) {
        let message = body.message.lowercased()
        if [.unauthorized, .forbidden].contains(status), message.contains("issuer not allowed") {
            self = Self.foreignIssuer
        } else if status.isServerError || Self.clearStatuses.contains(status) {
            self = Self.meaning(of: status)
        } else {
            let code = (body.code?.rawValue ?? "").lowercased().filter { $0 != " " }
            let row = Self.messages.first { row in row.words.allSatisfy { message.contains($0) } }
            self = Self.exactCodes[code] ?? row?.meaning ?? Self.looseCodes[code] ?? Self.meaning(of: status)
        }
    }

    /// Those that say more than a body: "expired" is said of a token there, not of a consent.
    private static let clearStatuses: Set<HTTPStatus> = [.unauthorized, .forbidden, .requestTimeout, .tooManyRequests]

    private static func meaning(of status: HTTPStatus) -> SetuRefusal {
        switch status {
        case .unauthorized, .forbidden:
            SetuRefusal(.unauthorized, "Setu does not accept our credentials, or not for this product instance")
        case .notFound: SetuRefusal(.unknownReference, "Setu does not know what the request names")
        case .tooManyRequests: SetuRefusal(.unavailable, "Setu is asked too often")
        case .requestTimeout: SetuRefusal(.unavailable, "Setu gave up waiting")
        case let status where status.isServerError: SetuRefusal(.unavailable, "Setu, or what it asks, is down")
        default: SetuRefusal(.refused, "Setu refused for a reason of its own")
        }
    }

    /// Parts of messages, in small letters, the special before the general.
    private static let messages: [(words: [String], meaning: SetuRefusal)] = [
        (
            ["product instance"],
            SetuRefusal(.unauthorized, "Setu does not know the product instance (x-product-instance-id)")
        ),
        (["already used for the frequency"], frequency), (["frequency exceeded"], frequency),
        (["already used"], exhausted), (["use exceeded"], exhausted),
        (["data life"], dataLife), (["datalife"], dataLife),
        (
            ["account aggregator", "not supported"],
            SetuRefusal(.invalidRequest, "the handle of the customer's address is of no AA that Setu serves")
        ),
        (["tags are not part"], SetuRefusal(.invalidRequest, "a tag is not one of the product instance")),
        (["must be less than or equal"], SetuRefusal(.fairUse, "the request breaks a rule of fair use")),
        (
            ["same customer"],
            SetuRefusal(.invalidRequest, "the consents are of different customers")
        ),
        (["is not ready"], SetuRefusal(.consentNotUsable, "the consent is not active")),
        // Where no session can be begun as the consent is over, the consent is meant.
        (["consent", "expired"], SetuRefusal(.consentNotUsable, "the consent is over")),
        (["consent", "revoked"], SetuRefusal(.consentNotUsable, "the consent was taken back")),
        (["session", "expired"], sessionOver),
        (["upstream"], SetuRefusal(.unavailable, "the AA behind Setu does not answer as it should")),
    ]

    private static let foreignIssuer = SetuRefusal(
        .unauthorized,
        "the token is of another token service; this API takes those of \(SetuAuthentication.tokenService)")
    private static let frequency = SetuRefusal(
        .frequencyExceeded, "the consent was used as often as its frequency allows for now")
    private static let exhausted = SetuRefusal(
        .consentExhausted, "the consent allows one data session and has had it")
    private static let dataLife = SetuRefusal(
        .invalidRequest,
        "with any consentMode but STORE the value of dataLife is 0; the product instance may set the mode")

    private static let sessionOver = SetuRefusal(.dataGone, "the session is over")

    private static let exactCodes: [String: SetuRefusal] = [
        "invalidconsentstatus": SetuRefusal(.consentNotUsable, "the consent is paused, revoked or expired"),
        "consentrevoked": SetuRefusal(.consentNotUsable, "the consent was taken back"),
        "sessionexpired": sessionOver,
        "upstreamserverdown": SetuRefusal(.unavailable, "the AA behind Setu is down"),
        "datafetchfailure": SetuRefusal(.sessionFailed, "no attempt to fetch the data succeeded"),
    ]

    private static let looseCodes: [String: SetuRefusal] = [
        "invalidrequest": SetuRefusal(.invalidRequest, "Setu found the request wrong"),
        "notfound": SetuRefusal(.unknownReference, "Setu does not know what the request names"),
        "unauthorized": SetuRefusal(.unauthorized, "Setu does not accept our credentials"),
        "invalidconsentuse": frequency,
    ]
}
