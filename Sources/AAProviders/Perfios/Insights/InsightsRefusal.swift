import AACore
import AAModels
import AATransport

/// What a code of Insights means in our words.
///
/// Few codes of refusals are public, so the words that they are made of decide where the code as a whole does not; the message is
/// never looked at, as it is for people.
struct InsightsRefusal {
    let code: ProviderError.Code
    let reason: String

    private init(_ code: ProviderError.Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    /// The meaning of a code; `nil` for one that says nothing.
    init?(_ code: InsightsCode) {
        let text = code.rawValue.lowercased()
        guard let meaning = Self.codes[code] ?? Self.words.first(where: { text.contains($0.word) })?.meaning else {
            return nil
        }
        self = meaning
    }

    private static let codes: [InsightsCode: InsightsRefusal] = [
        .amountBalanceMismatch: InsightsRefusal(
            .invalidRequest, "the amounts of the statement do not add up; another file is needed"),
        .apiSessionExpired: InsightsRefusal(
            .sessionFailed, "the session with the API is over; begin a new transaction"),
        .notAccepted: InsightsRefusal(.invalidRequest, "what was handed over does not fit the acceptance policy"),
        .noAccount: InsightsRefusal(.customerNotFound, "the institution knows no account of the customer"),
        .other: InsightsRefusal(.refused, "Perfios failed for a reason it does not name"),
        .site: InsightsRefusal(.unavailable, "the institution's site failed"),
        .system: InsightsRefusal(.unavailable, "Perfios failed"),
        .userAction: InsightsRefusal(.sessionFailed, "the customer has to do something at the institution first"),
        .userBlocked: InsightsRefusal(.refused, "the institution has blocked the customer"),
        .userCancelled: InsightsRefusal(.sessionFailed, "the customer went away; a new transaction may succeed"),
        .userSessionExpired: InsightsRefusal(
            .sessionFailed, "the customer took too long; a new transaction may succeed"),
        .wrongCredentials: InsightsRefusal(
            .sessionFailed, "the institution does not accept what the customer typed in; a new transaction may succeed"),
        .institutionError: InsightsRefusal(.unavailable, "the institution failed"),
    ]

    /// Parts of codes in small letters, the special before the general.
    private static let words: [(word: String, meaning: InsightsRefusal)] = [
        (
            "signature",
            InsightsRefusal(
                .unauthorized,
                "Perfios does not accept the signature: the key, the host, or how bytes of path and query are escaped")
        ),
        ("notready", notReady), ("inprogress", notReady), ("notgenerated", notReady),
        ("duplicate", InsightsRefusal(.duplicate, "the id of the transaction was used before")),
        ("notfound", InsightsRefusal(.unknownReference, "Perfios does not know what the request names")),
        ("expired", InsightsRefusal(.dataGone, "the transaction is over")),
        ("invalid", wrong), ("missing", wrong),
    ]

    private static let notReady = InsightsRefusal(.dataNotReady, "the report is not there yet")
    private static let wrong = InsightsRefusal(.invalidRequest, "Perfios found the request wrong")
}
