public import AACore

/// The notification that data waits to be collected, once. It may come before the one of its consent.
///
/// All but the references must not be needed, as it comes once.
public struct PerfiosDataNotification: JSONConvertible, Hashable {
    /// The module's name for the whole way from request to data.
    public let moduleReference: ConsentHandle
    /// The AA's handle of the request.
    public let consentHandle: ConsentHandle?
    /// The data session.
    public let id: SessionID
    /// Whoever has it can collect the data.
    @Redacted public private(set) var secret: String
    /// How many accounts there are.
    public let sessionCount: Int?
    /// Until when the data can be collected; about a quarter of an hour.
    public let expiresAt: Timestamp?

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        moduleReference = try members.required("moduleReference")
        id = try members.required("id")
        secret = try members.required("secret")
        consentHandle = members.readable("consentHandle")
        sessionCount = members.readable("sessionCount")
        expiresAt = members.readable("expiresAt")
    }

    /// The object.
    public var json: JSONValue {
        var object: JSONObject = ["moduleReference": moduleReference.json]
        object.append("consentHandle", ifPresent: consentHandle?.json)
        object.append("id", id.json)
        object.append("secret", .string(secret))
        object.append("sessionCount", ifPresent: sessionCount?.json)
        object.append("expiresAt", ifPresent: expiresAt?.json)
        return .object(object)
    }
}
