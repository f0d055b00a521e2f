public import AACore

/// What a host asks a customer for, in one form for any provider: ReBIT's ``ConsentDetail``, and what gateways want beside it.
///
/// Every provider of `AAProviders` takes it, and refuses by name what it has no place for; `aactl consent lint` reads it as JSON.
public struct ConsentRequest: JSONConvertible, Hashable {
    /// Who is asked, and for what.
    public var detail: ConsentDetail
    /// The fair use template that the FIU is listed for. Not part of ReBIT's body.
    public var template: ConsentTemplateID?
    /// The FIPs whose accounts are looked for; empty for all.
    public var fips: [EntityID] = []
    /// Where the customer comes back to. It may name the customer's session, so no description shows it.
    @Redacted public var redirectURL: String? = nil
    /// The customer's PAN, by which some FIPs find more accounts.
    @Redacted public var pan: String? = nil
    /// The host's own name for the customer's case, which comes back in lists and notifications (`accountID` at OneMoney).
    @Redacted public var reference: String? = nil
    /// The portal template at a provider that keeps the terms itself (`productID` at OneMoney).
    public var productID: String?
    /// Made once for a request and sent again with it, so that a provider that knows such keys asks the customer once.
    public var idempotencyKey: String?
    /// Words to find the consent by at the provider.
    public var tags: [String] = []
    /// What only the provider at hand knows, by its own names.
    @Redacted public var providerOptions = JSONObject()

    /// Asks for what a detail says.
    public init(_ detail: ConsentDetail, template: ConsentTemplateID? = nil) {
        self.detail = detail
        self.template = template
    }

    /// Reads the object: `consent` is a ConsentDetail. Members that are not known are refused, in the detail too: a misspelt one
    /// would ask a customer for something else than was meant.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        self.init(try members.required("consent"), template: try members.optional("templateID"))
        fips = try members.optional("fipIDs") ?? []
        redirectURL = try members.optional("redirectURL")
        pan = try members.optional("pan")
        reference = try members.optional("reference")
        productID = try members.optional("productID")
        idempotencyKey = try members.optional("idempotencyKey")
        tags = try members.optional("tags") ?? []
        providerOptions = try members.optional("providerOptions", as: AnyObject.self)?.object ?? JSONObject()

        let foreign = members.unread.members.first.map { path.member(foreign: $0.name) }
        let detailPath = path.member("consent")
        let stated = ConsentDetail(terms: detail.terms, customer: detail.customer).json
        guard let unknown = foreign ?? json.object?["consent"]?.firstMember(beyond: stated, at: detailPath) else {
            return
        }
        throw AACoreError(.unexpectedValue, "the member is not known", path: unknown.description)
    }

    /// The object.
    public var json: JSONValue {
        var object: JSONObject = ["consent": detail.json]
        object.append("templateID", ifPresent: template?.json)
        object.append("fipIDs", ifPresent: fips.isEmpty ? nil : fips.json)
        object.append("redirectURL", ifPresent: redirectURL?.json)
        object.append("pan", ifPresent: pan?.json)
        object.append("reference", ifPresent: reference?.json)
        object.append("productID", ifPresent: productID?.json)
        object.append("idempotencyKey", ifPresent: idempotencyKey?.json)
        object.append("tags", ifPresent: tags.isEmpty ? nil : tags.json)
        object.append(
            "providerOptions", ifPresent: providerOptions.members.isEmpty ? nil : .object(providerOptions))
        return .object(object)
    }
}

/// An object whose members this room has no names for.
private struct AnyObject: JSONConvertible {
    let object: JSONObject

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        guard let object = json.object else {
            throw AACoreError(.unexpectedValue, "an object is expected, not \(json.typeName)", path: path.description)
        }
        self.object = object
    }

    var json: JSONValue { .object(object) }
}
