public import AACore
public import AAModels

/// One account of a delivery (an element of `sessions`). As a delivery comes once, a member that cannot be read is left out rather
/// than all the others lost with it.
public struct PerfiosDeliveredAccount: JSONConvertible, Hashable {
    /// The FIP it is from.
    public let fip: EntityID?
    /// The account, as linked at the AA.
    public let link: LinkReference?
    /// The account number as the FIP masks it.
    @Redacted public private(set) var maskedAccountNumber: String?
    /// The document, encrypted; `nil` if the FIP did not deliver.
    @Redacted public private(set) var encryptedFI: String?
    /// The FIP's half of the keys.
    public let keyMaterial: KeyMaterial?
    /// Why there is no document, where the module says so: `DELIVERY_FAILED`.
    public let status: String?

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        fip = members.readable("fipId")
        link = members.readable("linkRefNumber")
        maskedAccountNumber = members.readable("maskedAccNumber")
        encryptedFI = members.readable("encryptedFI")
        keyMaterial = members.readable("fipKeyMaterial")
        status = members.readable("status")
    }

    /// The object.
    public var json: JSONValue {
        var object = JSONObject()
        object.append("fipId", ifPresent: fip?.json)
        object.append("linkRefNumber", ifPresent: link?.json)
        object.append("maskedAccNumber", ifPresent: maskedAccountNumber?.json)
        object.append("encryptedFI", ifPresent: encryptedFI?.json)
        object.append("fipKeyMaterial", ifPresent: keyMaterial?.json)
        object.append("status", ifPresent: status?.json)
        return .object(object)
    }

    /// How far it is in ReBIT's words: what was not delivered will not come in this session, and may in another.
    var fiStatus: FIStatus {
        guard encryptedFI == nil || keyMaterial == nil else { return .ready }
        let word = status.map { FIStatus(rawValue: $0) }
        return word == .denied ? .denied : .timeout
    }
}
