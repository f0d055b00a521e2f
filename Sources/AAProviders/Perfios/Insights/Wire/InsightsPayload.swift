public import AACore

/// What a transaction is begun with (`payload`). Source: public clients of Insights v3.
public struct InsightsPayload: JSONConvertible, Hashable {
    /// Our id of it (`txnId`).
    public var txnID: String
    /// Where the data comes from.
    public var processing: InsightsProcessing
    /// In rupees.
    public var loanAmount: Amount?
    /// In months.
    public var loanDuration: Int?
    /// A word of the organisation's, such as `Personal`.
    public var loanType: String?
    /// Where Perfios tells that the transaction is complete: see ``PerfiosCallbackReceiver``. Whoever knows it can write there.
    @Redacted public var callbackURL: String?
    /// Where the customer returns to.
    @Redacted public var returnURL: String?
    /// How much of the time must be covered, such as ``atLeastOneTransactionInRange``.
    public var acceptancePolicy: String?
    /// Perfios's number of the bank.
    public var institutionID: String?
    /// Whether files may be pictures of paper.
    public var uploadsScans: Bool?
    /// The first month that is wanted.
    public var from: PerfiosMonth?
    /// The last month that is wanted.
    public var to: PerfiosMonth?
    /// Members that have no place here, such as `employmentType`, `facility`, `sourceSystem`, `productType` and `sourceType`; they
    /// may say who the customer is.
    @Redacted public var extra: JSONObject

    /// An acceptance policy.
    public static let atLeastOneTransactionInRange = "atLeastOneTransactionInRange"

    /// Begins with an id and where the data comes from.
    public init(txnID: String, processing: InsightsProcessing) {
        self.txnID = txnID
        self.processing = processing
        callbackURL = nil
        returnURL = nil
        extra = JSONObject()
    }

    /// Reads the object, which may stand under `payload`.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json.inside("payload"), at: path)
        txnID = try members.required("txnId")
        processing = try members.required("processingType")
        loanAmount = try members.optional("loanAmount").flatMap { (text: String) in try? Amount(text) }
        loanDuration = try members.number("loanDuration").flatMap { Int($0) }
        loanType = try members.optional("loanType")
        callbackURL = try members.optional("transactionCompleteCallbackUrl")
        returnURL = try members.optional("returnUrl")
        acceptancePolicy = try members.optional("acceptancePolicy")
        institutionID = try members.optional("institutionId")
        uploadsScans = try members.optional("uploadingScannedStatements", as: AnyJSON.self).flatMap { $0.truth }
        from = try members.optional("yearMonthFrom")
        to = try members.optional("yearMonthTo")
        extra = members.unread
    }

    /// The object, in the order of the vendor's samples.
    public var json: JSONValue { .object(members) }

    var members: JSONObject {
        var object: JSONObject = ["txnId": .string(txnID)]
        object.append("loanAmount", ifPresent: loanAmount.map { .string($0.description) })
        object.append("loanDuration", ifPresent: loanDuration.map { .string(String($0)) })
        object.append("loanType", ifPresent: loanType?.json)
        object.append("processingType", processing.json)
        object.append("transactionCompleteCallbackUrl", ifPresent: callbackURL?.json)
        object.append("returnUrl", ifPresent: returnURL?.json)
        object.append("acceptancePolicy", ifPresent: acceptancePolicy?.json)
        object.append("institutionId", ifPresent: institutionID?.json)
        object.append("uploadingScannedStatements", ifPresent: uploadsScans.map { .bool($0) })
        object.append("yearMonthFrom", ifPresent: from?.json)
        object.append("yearMonthTo", ifPresent: to?.json)
        for member in extra.members { object.append(member.name, member.value) }
        return object
    }
}

extension AnyJSON {
    /// A boolean, which XML writes as a text.
    fileprivate var truth: Bool? {
        switch json {
        case .bool(let value): value
        case .string("true"): true
        case .string("false"): false
        default: nil
        }
    }
}
