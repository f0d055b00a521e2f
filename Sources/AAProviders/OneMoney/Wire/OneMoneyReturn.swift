public import AACore

/// What a customer brought back from the AA's page, decrypted: `data` of `/webRedirection/decryptUrl`, or the parameters of `ecres`.
/// A hint to ask for the outcome, nothing more.
public struct OneMoneyReturn: JSONConvertible, Hashable {
    /// Whether the customer is said to have agreed to at least one consent (`status` is `S`).
    public let isSuccess: Bool
    /// How the visit ended (`errorcode`).
    public let ending: RedirectionEnding?
    /// The requests it is about (`srcref`).
    public let handles: [ConsentHandle]
    /// The customer's address (`userid`).
    public let customer: CustomerAddress?
    /// The id of the visit (`txnid`), where we gave one.
    public let transactionID: String?
    /// What we gave to know the visit by (`sessionid`).
    @Redacted public private(set) var session: String?
    /// The customer's e-mail address, where the AA tells it.
    @Redacted public private(set) var email: String?
    /// The customer's PAN, where the AA tells it.
    @Redacted public private(set) var pan: String?
    /// Where the customer was sent back to.
    @Redacted public private(set) var redirectURL: String?
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        isSuccess = try members.required("status", as: String.self) == "S"
        ending = members.readable("errorcode")
        handles = try members.optional("srcref", as: OneMoneyHandles.self)?.handles ?? []
        customer = members.readable("userid")
        transactionID = members.readable("txnid")
        session = members.readable("sessionid")
        email = members.readable("email")
        pan = members.readable("pan")
        redirectURL = members.readable("redirect")
        self.json = json
    }
}

/// Handles as one text, with commas between them, as a list, or as a list inside a text: the standard does not say which.
private struct OneMoneyHandles: JSONConvertible {
    let handles: [ConsentHandle]
    let json: JSONValue

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        self.json = json
        guard let text = json.string else {
            handles = try [ConsentHandle](json: json, at: path)
            return
        }
        handles = (WebRedirection.ListForm.values(in: text) ?? []).map { ConsentHandle($0) }
    }
}
