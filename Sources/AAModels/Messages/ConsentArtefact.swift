public import AACore

/// A consent as the AA keeps it: the answer to POST /Consent/fetch. Source: ReBIT AA API 2.0.0, ConsentArtefact.
public struct ConsentArtefact: Message {
    /// The API version of the body (`ver`).
    public var version: APIVersion
    /// The request it answers (`txnid`).
    public var messageID: MessageID?
    /// When the answer was made. The schema has no such member, some AAs send it; it is checked when it is there.
    public var timestamp: Timestamp?
    /// The consent.
    public var consentID: ConsentID
    /// Whether it may be used.
    public var status: ConsentStatus
    /// When the customer gave it.
    public var createTimestamp: Timestamp
    /// What the customer agreed to, signed by the AA: a compact JWS over a ``SignedConsent``. Names the customer.
    @Redacted public var signedConsent: String
    /// How often it was used.
    public var use: ConsentUse
    /// Members that this version does not know.
    @Redacted public var extra: JSONObject

    /// Makes an artefact.
    public init(
        version: APIVersion = .v2, messageID: MessageID, timestamp: Timestamp? = nil, consentID: ConsentID,
        status: ConsentStatus, createTimestamp: Timestamp, signedConsent: String, use: ConsentUse,
        extra: JSONObject = JSONObject()
    ) {
        self.version = version
        self.messageID = messageID
        self.timestamp = timestamp
        self.consentID = consentID
        self.status = status
        self.createTimestamp = createTimestamp
        self.signedConsent = signedConsent
        self.use = use
        self.extra = extra
    }

    /// Reads the body.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        version = try members.required("ver")
        messageID = try members.required("txnid", as: MessageID.self)
        timestamp = try members.optional("timestamp")
        consentID = try members.required("consentId")
        status = try members.required("status")
        createTimestamp = try members.required("createTimestamp")
        signedConsent = try members.required("signedConsent")
        use = try members.required("ConsentUse")
        extra = members.unread
    }

    /// The body.
    public var json: JSONValue {
        var object: JSONObject = ["ver": version.json]
        object.append("txnid", ifPresent: messageID?.json)
        object.append("timestamp", ifPresent: timestamp?.json)
        object.append("consentId", consentID.json)
        object.append("status", status.json)
        object.append("createTimestamp", createTimestamp.json)
        object.append("signedConsent", signedConsent.json)
        object.append("ConsentUse", use.json)
        return object.with(extra)
    }

    /// The third segment of the signed consent: what POST /FI/request sends as `Consent.digitalSignature`. Empty if there are not
    /// three.
    public var digitalSignature: String {
        let segments = signedConsent.split(separator: ".", omittingEmptySubsequences: false)
        return segments.count == 3 ? String(segments[2]) : ""
    }
}
