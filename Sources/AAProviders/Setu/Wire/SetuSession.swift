public import AACore
public import AAModels

/// A data session at Setu, with what it has brought so far. Source: AA Gateway v2, FIDataFetchResponseV2; FIU service v1.
public struct SetuSession: JSONConvertible, Hashable {
    /// Names the session.
    public let id: SessionID
    /// The consent it stands under.
    public let consentID: ConsentID
    /// How far it is.
    public let status: SetuSessionStatus
    /// `json` or `xml`: the form of the documents.
    public let format: String?
    /// From when to when data was asked for.
    public let dataRange: FIDataRange?
    /// The data by FIP; empty while there is none.
    public let fips: [SetuDataFIP]
    /// Setu's id of the exchange.
    public let traceID: TraceID?
    /// The body as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        id = try members.required("id")
        consentID = try members.required("consentId")
        status = try members.required("status")
        format = try members.optional("format")
        dataRange = try members.optional(anyOf: ["dataRange", "DataRange"])
        fips = try members.optional(anyOf: ["fips", "Payload"]) ?? []
        traceID = try members.optional("traceId", as: String.self).flatMap { TraceID($0) }
        self.json = json
    }

    /// Whether there is something to collect: in v1 also while the session is PENDING.
    var hasData: Bool { fips.contains { $0.accounts.contains { $0.data != nil } } }
}
