import AACore
import AAModels
import AATransport

/// What FinPro's refusal means in our words. Source: MoneyOne's API reference; classes from public code.
///
/// A code that names one condition decides first. `InvalidRequest` stands for several, which differ by sentence and number, so these
/// decide before it. The sentence is compared, never repeated. Codes are compared without case, blanks and underscores.
enum OneMoneyRefusal {
    static func meaning(of body: OneMoneyErrorBody, _ status: HTTPStatus) -> GatewayRefusal {
        guard ![.unauthorized, .forbidden, .tooManyRequests].contains(status) else {
            return GatewayRefusal(status, of: "FinPro")
        }
        let message = body.message.lowercased()
        let code = (body.code?.rawValue ?? "").lowercased().filter { $0 != " " && $0 != "_" }
        let row = messages.first { row in row.words.allSatisfy { message.contains($0) } }
        let meaning =
            codes[code] ?? row?.meaning ?? body.number.flatMap { numbers[$0] } ?? looseCodes[code]
            ?? GatewayRefusal(status.isSuccess ? .badRequest : status, of: "FinPro")
        guard let number = body.number else { return meaning }
        return GatewayRefusal(meaning.code, "\(meaning.reason) (\(number))")
    }

    /// Those that name one condition.
    private static let codes: [String: GatewayRefusal] = [
        "missingconsentinfo": noHandle, "invalidconsenthandle": unknownHandle, "invalidaa": foreignAggregator,
        "invalidconsentid": notActive,
        "consentexpired": GatewayRefusal(.consentNotUsable, "the consent is over"),
        "consentrevoked": revoked,
        "consentnotactive": notActive,
        "consentnotfound": GatewayRefusal(.consentNotUsable, "FinPro has no such consent"),
        "consentrejected": GatewayRefusal(.consentNotUsable, "the customer refused"),
        "noconsent": GatewayRefusal(.consentNotUsable, "FinPro has no consent for this"),
        "nodataavailable": noData, "dataisdeleted": deleted, "nodatafound": notReady,
        "invalidstatus": GatewayRefusal(.consentNotUsable, "the consent is neither active nor paused"),
        "invalidpayload": GatewayRefusal(.invalidRequest, "FinPro cannot read the request"),
    ]

    /// Parts of messages, in small letters.
    private static let messages: [(words: [String], meaning: GatewayRefusal)] = [
        (["consent", "revoked"], revoked),
        (["consent", "expired"], GatewayRefusal(.consentNotUsable, "the consent is over")),
        (["data not ready"], notReady), (["data is deleted"], deleted),
        (["different user"], foreignHandles), (["same user"], foreignHandles), (["same vua"], foreignHandles),
        (["consent handle", "not found"], unknownHandle), (["invalid consent handle"], unknownHandle),
    ]

    private static let numbers: [String: GatewayRefusal] = [
        "FP0021": noHandle, "FP0024": foreignHandles, "FP0029": foreignAggregator, "FP0034": notActive,
        "FP0058": revoked, "FP0060": noData, "FP0061": deleted, "FP0063": notReady,
    ]

    /// Those that stand for many.
    private static let looseCodes: [String: GatewayRefusal] = [
        "invalidrequest": GatewayRefusal(.invalidRequest, "FinPro found the request wrong")
    ]

    private static let noHandle = GatewayRefusal(.invalidRequest, "the request names no consentHandle")
    private static let unknownHandle = GatewayRefusal(.unknownReference, "FinPro does not know the consentHandle")
    private static let foreignHandles = GatewayRefusal(
        .invalidRequest, "the handles are of different customers, or not known")
    private static let foreignAggregator = GatewayRefusal(
        .invalidRequest, "the handle of the customer's address is of no AA that FinPro knows")
    private static let notActive = GatewayRefusal(.consentNotUsable, "the consent is not known, or not active")
    private static let revoked = GatewayRefusal(.consentNotUsable, "the consent was taken back")
    private static let noData = GatewayRefusal(.dataGone, "FinPro holds no data; begin a new session")
    private static let deleted = GatewayRefusal(
        .dataGone, "the data's life is over and it was deleted; begin a new session")
    private static let notReady = GatewayRefusal(.dataNotReady, "the data is not there yet")
}
