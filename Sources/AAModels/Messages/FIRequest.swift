public import AACore

/// Asks for financial information under a consent: the body of POST /FI/request. Source: ReBIT AA API 2.0.0, FIRequest.
public struct FIRequest: HeadedMessage {
    /// Version, time and id.
    public var header: MessageHeader
    /// From when to when; inside the consent's own range.
    public var dataRange: FIDataRange
    /// The consent (`Consent.id`).
    public var consentID: ConsentID
    /// The signature of the consent's artefact (``ConsentArtefact/digitalSignature``), which shows that we hold it: not for a log.
    @Redacted public var digitalSignature: String
    /// Our public key and nonce of this session.
    public var keyMaterial: KeyMaterial
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes a request.
    public init(
        header: MessageHeader, dataRange: FIDataRange, consentID: ConsentID, digitalSignature: String,
        keyMaterial: KeyMaterial, extra: JSONObject = JSONObject()
    ) {
        self.header = header
        self.dataRange = dataRange
        self.consentID = consentID
        self.digitalSignature = digitalSignature
        self.keyMaterial = keyMaterial
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = try MessageHeader(from: &members)
        dataRange = try members.required("FIDataRange")
        let consent = try members.required("Consent", as: ConsentProof.self)
        (consentID, digitalSignature) = (consent.id, consent.digitalSignature)
        keyMaterial = try members.required("KeyMaterial")
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object = header.json
        object.append("FIDataRange", dataRange.json)
        object.append("Consent", ConsentProof(id: consentID, digitalSignature: digitalSignature).json)
        object.append("KeyMaterial", keyMaterial.json)
        return object.with(extra)
    }
}

/// The member `Consent`.
private struct ConsentProof: JSONConvertible {
    let id: ConsentID
    let digitalSignature: String

    init(id: ConsentID, digitalSignature: String) {
        self.id = id
        self.digitalSignature = digitalSignature
    }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        id = try members.required("id")
        digitalSignature = try members.required("digitalSignature")
    }

    var json: JSONValue { .object(["id": id.json, "digitalSignature": digitalSignature.json]) }
}
