public import AACore

/// From when to when data is asked for (`FIDataRange`). Source: ReBIT AA API 2.0.0.
public struct FIDataRange: JSONConvertible, Hashable {
    /// The beginning.
    public var from: Timestamp
    /// The end.
    public var to: Timestamp

    /// Makes a range.
    public init(from: Timestamp, to: Timestamp) {
        self.from = from
        self.to = to
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        from = try members.timestampOrMilliseconds("from")
        to = try members.timestampOrMilliseconds("to")
    }

    /// The object.
    public var json: JSONValue { .object(["from": from.json, "to": to.json]) }

    /// Whether `other` lies wholly inside.
    public func contains(_ other: FIDataRange) -> Bool { from <= other.from && other.to <= to }
}
