internal import CAAScan

/// Text without anything that a reader must look at, stepped over many bytes at a time by the processor's vector unit.
public enum PlainText: Sendable {
    /// Where ASCII text without control characters other than tabs and line breaks ends.
    public static func endOfXML(_ bytes: Span<UInt8>, from start: Int) -> Int { end(bytes, from: start, CAA_XML) }

    /// Where ASCII text without control characters, quotes and backslashes ends: what a JSON string holds as it stands.
    public static func endOfJSONString(_ bytes: Span<UInt8>, from start: Int) -> Int {
        end(bytes, from: start, CAA_JSON)
    }

    private static func end(_ bytes: Span<UInt8>, from start: Int, _ format: caa_format) -> Int {
        let rest = bytes.extracting(droppingFirst: start)
        return unsafe rest.withUnsafeBufferPointer { rest in
            start + (unsafe caa_plain_count(format, rest.baseAddress, rest.count))
        }
    }
}
