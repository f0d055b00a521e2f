public import AACore
public import AAModels

/// The notification that a consent is something else now.
///
/// Only ``moduleReference`` and ``status`` must be there, as it comes once.
public struct PerfiosConsentNotification: JSONConvertible, Hashable {
    /// The module's name for the whole way from request to data.
    public let moduleReference: ConsentHandle
    /// The AA's handle of the request.
    public let consentHandle: ConsentHandle?
    /// The AA's id of the consent; a refused one has none.
    public let consentID: ConsentID?
    /// `ACTIVE`, `REJECTED`, `REVOKED`, `EXPIRED`, `PAUSED`, `FAILED`.
    public let status: ConsentStatus
    /// When it was so.
    public let timestamp: Timestamp?

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        moduleReference = try members.required("moduleReference")
        status = try members.required("status")
        consentHandle = members.readable("consentHandle")
        consentID = members.readable("consentId")
        timestamp = members.readable("timestamp")
    }

    /// The object.
    public var json: JSONValue {
        var object: JSONObject = ["moduleReference": moduleReference.json]
        object.append("consentHandle", ifPresent: consentHandle?.json)
        object.append("consentId", ifPresent: consentID?.json)
        object.append("status", status.json)
        object.append("timestamp", ifPresent: timestamp?.json)
        return .object(object)
    }
}
