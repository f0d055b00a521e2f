public import AACore

/// What an FIU asks a customer to agree to (`ConsentDetail`). Source: ReBIT AA API 2.0.0.
public struct ConsentDetail: JSONConvertible, Hashable {
    /// The terms.
    public var terms: ConsentTerms
    /// Whom it is asked of.
    public var customer: ConsentCustomer
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes a detail.
    public init(terms: ConsentTerms, customer: ConsentCustomer, extra: JSONObject = JSONObject()) {
        self.terms = terms
        self.customer = customer
        self.extra = extra
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        terms = try ConsentTerms(from: &members)
        customer = try members.required("Customer")
        extra = members.unread
    }

    /// The object.
    public var json: JSONValue {
        var object = terms.head
        object.append("Customer", customer.json)
        terms.appendTail(to: &object)
        return object.with(extra)
    }
}
