public import AACore

/// What the FIU module answers when it begins something: a request for consent, or another fetch.
public struct PerfiosJourney: JSONConvertible, Hashable {
    /// The module's name for the whole way from request to data, `mr_…`.
    public let moduleReference: ConsentHandle
    /// The AA's handle of the request for consent.
    public let consentHandle: ConsentHandle?
    /// `CONSENT_REQUESTED`, or what a fetch is.
    public let status: String?
    /// Where the customer decides, good for one visit. It must not be opened to see what is there.
    @Redacted public private(set) var redirectURL: String?

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        moduleReference = try members.required("moduleReference")
        consentHandle = try members.optional("consentHandle")
        status = try members.optional("status")
        redirectURL = try members.optional("redirectUrl")
    }

    /// The object.
    public var json: JSONValue {
        var object: JSONObject = ["moduleReference": moduleReference.json]
        object.append("consentHandle", ifPresent: consentHandle?.json)
        object.append("status", ifPresent: status?.json)
        object.append("redirectUrl", ifPresent: redirectURL?.json)
        return .object(object)
    }
}
