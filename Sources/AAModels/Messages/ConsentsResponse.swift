public import AACore

/// The AA has taken a request for consent: the answer to POST /Consent. Source: ReBIT AA API 2.0.0, ConsentsResponse.
public struct ConsentsResponse: HeadedMessage {
    /// Version, time and the request's id.
    public var header: MessageHeader
    /// The customer the AA understood.
    public var customer: CustomerAddress
    /// Names the request until the customer has decided.
    public var consentHandle: ConsentHandle
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes an answer.
    public init(
        header: MessageHeader, customer: CustomerAddress, consentHandle: ConsentHandle, extra: JSONObject = JSONObject()
    ) {
        self.header = header
        self.customer = customer
        self.consentHandle = consentHandle
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        customer = try members.required("Customer", as: Named<IdentifierKinds.Customer>.self).id
        consentHandle = try members.required("ConsentHandle")
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object = header.json
        object.append("Customer", Named(id: customer).json)
        object.append("ConsentHandle", consentHandle.json)
        return object.with(extra)
    }
}
