public import AACore

/// What documents a customer is asked for in the hosted journey. Source: a public client of the LSP SDK.
public struct HostedDocumentRequest: JSONConvertible, Hashable {
    /// Perfios's name of the product.
    public var productType: String
    /// An id of this request alone.
    public var requestID: String
    /// The first month that is wanted.
    public var from: PerfiosMonth
    /// The last month that is wanted.
    public var to: PerfiosMonth
    /// How much of the time must be covered.
    public var acceptancePolicy: String
    /// Where the customer returns to.
    @Redacted public var returnURL: String
    /// Where Perfios tells that the report is there: see ``PerfiosCallbackReceiver``. Whoever knows it can write there.
    @Redacted public var callbackURL: String
    /// What the customer holds: `Mobile`.
    public var source: String
    /// In rupees; 1 where nothing is lent.
    public var loanAmount: Amount
    /// In months; 1 where nothing is lent.
    public var loanDuration: Int

    /// Asks for the statements of a bank.
    public init(
        requestID: String, from: PerfiosMonth, to: PerfiosMonth, returnURL: String, callbackURL: String,
        productType: String = "BANK_STATEMENT_UPLOAD_V3"
    ) {
        self.productType = productType
        self.requestID = requestID
        self.from = from
        self.to = to
        self.returnURL = returnURL
        self.callbackURL = callbackURL
        acceptancePolicy = InsightsPayload.atLeastOneTransactionInRange
        source = "Mobile"
        loanAmount = Amount(1)
        loanDuration = 1
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        var product = try JSONMembers(
            try members.required("metaData", as: AnyJSON.self).json, at: path.member("metaData"))
        productType = try product.required("productType")
        requestID = try product.required("perfiosRequestId")
        var wanted = try JSONMembers(
            try members.required("additionalInformation", as: AnyJSON.self).json,
            at: path.member("additionalInformation"))
        from = try wanted.required("startMonth")
        to = try wanted.required("endMonth")
        acceptancePolicy = try wanted.required("acceptancePolicy")
        returnURL = try wanted.required("returnUrl")
        callbackURL = try wanted.required("callbackUrl")
        source = try wanted.required("source")
        loanAmount = try Amount(try wanted.required("loanAmount", as: String.self))
        loanDuration = Int(try wanted.required("loanDuration", as: String.self)) ?? 1
    }

    /// The object.
    public var json: JSONValue {
        .object([
            "metaData": .object(["productType": .string(productType), "perfiosRequestId": .string(requestID)]),
            "additionalInformation": .object([
                "startMonth": from.json, "endMonth": to.json, "acceptancePolicy": .string(acceptancePolicy),
                "returnUrl": .string(returnURL), "callbackUrl": .string(callbackURL), "source": .string(source),
                "loanAmount": .string(loanAmount.description), "loanDuration": .string(String(loanDuration)),
            ]),
        ])
    }
}
