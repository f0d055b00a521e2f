public import AACore

/// How often a consent was used (`ConsentUse`). Source: ReBIT AA API 2.0.0.
public struct ConsentUse: JSONConvertible, Hashable {
    /// Where the AA keeps the log.
    public var logURI: String
    /// How many data requests it has served.
    public var count: Int
    /// When it was last used.
    public var lastUse: Timestamp

    /// Makes the record.
    public init(logURI: String, count: Int, lastUse: Timestamp) {
        self.logURI = logURI
        self.count = count
        self.lastUse = lastUse
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        logURI = try members.required("logUri")
        count = try members.required("count")
        lastUse = try members.required("lastUseDateTime")
    }

    /// The object.
    public var json: JSONValue {
        .object(["logUri": logURI.json, "count": count.json, "lastUseDateTime": lastUse.json])
    }
}
