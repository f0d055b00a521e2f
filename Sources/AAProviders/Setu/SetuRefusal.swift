import AACore
import AAModels
import AATransport

/// What Setu's refusal means in our words. Source: AA Gateway v2; runs against its sandbox.
///
/// Some statuses and some codes name one condition. The others stand for many, so the message decides before them; it is
/// compared, never repeated. Codes are compared without blanks and case, as Setu writes both `InvalidRequest` and
/// `Invalid request`.
enum SetuRefusal {
    static func meaning(of body: SetuErrorBody, _ status: HTTPStatus) -> GatewayRefusal {
        let message = body.message.lowercased()
        if [.unauthorized, .forbidden].contains(status), message.contains("issuer not allowed") {
            return foreignIssuer
        }
        guard !status.isServerError, !clearStatuses.contains(status) else { return meaning(of: status) }
        let code = (body.code?.rawValue ?? "").lowercased().filter { $0 != " " }
        let row = messages.first { row in row.words.allSatisfy { message.contains($0) } }
        return exactCodes[code] ?? row?.meaning ?? looseCodes[code] ?? meaning(of: status)
    }

    /// Those that say more than a body: "expired" is said of a token there, not of a consent.
    private static let clearStatuses: Set<HTTPStatus> = [.unauthorized, .forbidden, .requestTimeout, .tooManyRequests]

    private static func meaning(of status: HTTPStatus) -> GatewayRefusal {
        [.unauthorized, .forbidden].contains(status)
            ? GatewayRefusal(
                .unauthorized, "Setu does not accept our credentials, or not for this product instance")
            : GatewayRefusal(status, of: "Setu")
    }

    /// Parts of messages, in small letters, the special before the general.
    private static let messages: [(words: [String], meaning: GatewayRefusal)] = [
        (
            ["product instance"],
            GatewayRefusal(.unauthorized, "Setu does not know the product instance (x-product-instance-id)")
        ),
        (["already used for the frequency"], frequency), (["frequency exceeded"], frequency),
        (["already used"], exhausted), (["use exceeded"], exhausted),
        (["data life"], dataLife), (["datalife"], dataLife),
        (
            ["account aggregator", "not supported"],
            GatewayRefusal(.invalidRequest, "the handle of the customer's address is of no AA that Setu serves")
        ),
        (["tags are not part"], GatewayRefusal(.invalidRequest, "a tag is not one of the product instance")),
        (["must be less than or equal"], GatewayRefusal(.fairUse, "the request breaks a rule of fair use")),
        (
            ["same customer"],
            GatewayRefusal(.invalidRequest, "the consents are of different customers")
        ),
        (["is not ready"], GatewayRefusal(.consentNotUsable, "the consent is not active")),
        // Where no session can be begun as the consent is over, the consent is meant.
        (["consent", "expired"], GatewayRefusal(.consentNotUsable, "the consent is over")),
        (["consent", "revoked"], GatewayRefusal(.consentNotUsable, "the consent was taken back")),
        (["session", "expired"], sessionOver),
        (["upstream"], GatewayRefusal(.unavailable, "the AA behind Setu does not answer as it should")),
    ]

    private static let foreignIssuer = GatewayRefusal(
        .unauthorized,
        "the token is of another token service; this API takes those of \(SetuAuthentication.tokenService)")
    private static let frequency = GatewayRefusal(
        .frequencyExceeded, "the consent was used as often as its frequency allows for now")
    private static let exhausted = GatewayRefusal(
        .consentExhausted, "the consent allows one data session and has had it")
    private static let dataLife = GatewayRefusal(
        .invalidRequest,
        "with any consentMode but STORE the value of dataLife is 0; the product instance may set the mode")

    private static let sessionOver = GatewayRefusal(.dataGone, "the session is over")

    private static let exactCodes: [String: GatewayRefusal] = [
        "invalidconsentstatus": GatewayRefusal(.consentNotUsable, "the consent is paused, revoked or expired"),
        "consentrevoked": GatewayRefusal(.consentNotUsable, "the consent was taken back"),
        "sessionexpired": sessionOver,
        "upstreamserverdown": GatewayRefusal(.unavailable, "the AA behind Setu is down"),
        "datafetchfailure": GatewayRefusal(.sessionFailed, "no attempt to fetch the data succeeded"),
    ]

    private static let looseCodes: [String: GatewayRefusal] = [
        "invalidrequest": GatewayRefusal(.invalidRequest, "Setu found the request wrong"),
        "notfound": GatewayRefusal(.unknownReference, "Setu does not know what the request names"),
        "unauthorized": GatewayRefusal(.unauthorized, "Setu does not accept our credentials"),
        "invalidconsentuse": frequency,
    ]
}
