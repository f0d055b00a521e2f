/// A number of JSON (RFC 8259 §6) as rows have it: without an exponent.
enum FIRowNumber {
    /// The end of the number that begins at `start`; `nil` if there is none. What stands behind it is the caller's to look at.
    static func end(in bytes: Span<UInt8>, from start: Int) -> Int? {
        var index = start
        func digits() -> Bool {
            let begin = index
            while index < bytes.count, bytes[index] &- UInt8(ascii: "0") < 10 { index += 1 }
            return index > begin
        }
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        let whole = index
        guard digits(), index == whole + 1 || bytes[whole] != UInt8(ascii: "0") else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            guard digits() else { return nil }
        }
        return index
    }
}
