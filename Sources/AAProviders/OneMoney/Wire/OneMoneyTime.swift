public import AACore

/// A time as FinPro writes some of them: `2023-03-08 12:20:00`, without a zone.
///
/// It is read as India's, which of the two readings that are likely is the earlier one: a consent that is taken for over too soon
/// does no harm.
public struct OneMoneyTime: JSONConvertible, Hashable {
    /// The text as it came.
    public let text: String
    /// The instant; `nil` for a text that is no time.
    public let timestamp: Timestamp?
    /// Whether the text says no zone, so that India's was taken.
    public let isZoneAssumed: Bool

    /// Reads a string.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        text = try String(json: json, at: path)
        let standard = String(text.map { $0 == " " ? "T" : $0 })
        let zoned = try? Timestamp(standard)
        let assumed = try? Timestamp(standard, assuming: .india)
        timestamp = zoned ?? assumed
        isZoneAssumed = zoned == nil && assumed != nil
    }

    /// The text.
    public var json: JSONValue { .string(text) }
}
