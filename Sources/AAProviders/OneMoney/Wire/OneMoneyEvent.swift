public import AACore
public import AAModels

/// What FinPro says of a consent or a session: the body of a notification of type 1 or 2, and the `data` of
/// `/consent/firequest/status`, which are one form.
///
/// Only ``status`` and one of ``consentID``, ``handle`` and, as of an orchestration, ``transactionID`` must be there. A member that
/// cannot be read is left out, but for what an answer is held to: the ids of consent and session, and the accounts.
public struct OneMoneyEvent: JSONConvertible, Hashable {
    /// What it is about; a status need not say.
    public let type: OneMoneyEventType?
    /// What happened.
    public let status: OneMoneyEventStatus
    /// When it was made.
    public let timestamp: Timestamp?
    /// The request for consent.
    public let handle: ConsentHandle?
    /// The consent; `nil` where it is written as `<NULL>` or "", as of one that was refused (`consentId`).
    public let consentID: ConsentID?
    /// The session; not in type 1.
    public let sessionID: SessionID?
    /// The customer, who may be masked.
    public let customer: CustomerAddress?
    /// A sentence: not for a log.
    @Redacted public private(set) var message: String?
    /// The template; not in type 1.
    public let productID: String?
    /// Our own name for the case; not in type 1.
    @Redacted public private(set) var accountID: String?
    /// Our id of the request, where it had one (`transactionID`), or the orchestration's.
    public let transactionID: String?
    /// Whether data may be fetched again; not in type 1.
    public let fetchType: FetchType?
    /// Until when the consent may be used; not in type 1.
    public let consentExpiry: OneMoneyTime?
    /// Until when the data can be collected; not in type 1.
    public let dataExpiry: OneMoneyTime?
    /// When the data came; of a status alone (`datafetchDate`).
    public let fetchedAt: OneMoneyTime?
    /// Whether it is the consent's first session; a text in notifications, a boolean in a status.
    public let isFirstFetch: Bool?
    /// The accounts.
    public let accounts: [OneMoneyEventAccount]
    /// The data of the accounts, where the notification brings it (`DATA_PUSH`).
    @Redacted public private(set) var data: [OneMoneyAccountData]
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        type = members.readable("eventType")
        status = try members.required("eventStatus")
        timestamp = members.readable("timestamp")
        handle = members.readable("consentHandle")
        consentID = try members.consentID(["consentId", "consentID"])
        sessionID = try members.optional("sessionId")
        customer = members.readable("vua")
        message = members.readable("eventMessage")
        productID = members.readable("productID")
        accountID = members.reference("accountID")
        transactionID =
            members.reference("transactionID") ?? members.reference("transactionId")
            ?? members.reference("transaction_id")
        fetchType = members.readable("fetchType")
        consentExpiry = members.readable("consentExpiry")
        dataExpiry = members.readable("dataExpiry")
        fetchedAt = members.readable("datafetchDate")
        isFirstFetch =
            members.readable("firstTimeFetch", as: Flag.self)?.value ?? Bool(members.reference("firstTimeFetch") ?? "")
        accounts = try members.optional("linkRefNumbers") ?? []
        data = members.readable(anyOf: ["data", "fiData"]) ?? []
        self.json = json
        guard handle != nil || consentID != nil || transactionID != nil else {
            throw AACoreError(
                .missingMember, "neither consentId nor consentHandle nor transactionId says what it is about",
                path: path.description)
        }
    }
}
