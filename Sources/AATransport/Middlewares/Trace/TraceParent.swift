public import AACore

/// Which trace a request belongs to: the value of `traceparent`. W3C Trace Context §3.2.
public struct TraceParent: Hashable, Sendable {
    /// The whole trace: 32 digits of lower-case hexadecimal.
    public let traceID: String
    /// The operation that sends the request: 16 digits.
    public let parentID: String
    /// Whether the caller records the trace.
    public let isSampled: Bool

    /// A new trace.
    public init(random: some RandomSource, isSampled: Bool = true) {
        self.init(traceID: Self.id(16, random), parentID: Self.id(8, random), isSampled: isSampled)
    }

    /// Reads a header's value of version 00, or the part of a later version that is the same; `nil` if it is malformed.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 4, parts[0].utf8.count == 2, parts[0] != "ff", parts[0] != "00" || parts.count == 4,
            parts[1].utf8.count == 32, parts[2].utf8.count == 16, parts[3].utf8.count == 2,
            parts.prefix(4).allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
            [parts[1], parts[2]].allSatisfy({ $0.contains { $0 != "0" } }), let flags = UInt8(parts[3], radix: 16)
        else { return nil }
        self.init(traceID: parts[1], parentID: parts[2], isSampled: flags & 1 == 1)
    }

    private init(traceID: String, parentID: String, isSampled: Bool) {
        self.traceID = traceID
        self.parentID = parentID
        self.isSampled = isSampled
    }

    /// The same trace with a new operation in it.
    public func child(random: some RandomSource) -> TraceParent {
        TraceParent(traceID: traceID, parentID: Self.id(8, random), isSampled: isSampled)
    }

    /// An identifier of only zeros is invalid, so the last bit of one is set.
    private static func id(_ count: Int, _ random: some RandomSource) -> String {
        var octets = random.bytes(count)
        if octets.allSatisfy({ $0 == 0 }) { octets[count - 1] = 1 }
        return Hex.encode(octets)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}

extension TraceParent: CustomStringConvertible {
    /// `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`
    public var description: String { "00-\(traceID)-\(parentID)-\(isSampled ? "01" : "00")" }
}
