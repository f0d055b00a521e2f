/// Percent-encoding of the parts of a URL. RFC 3986 §2, §3.3, §3.4.
enum PercentEncoding {
    /// Where a text stands.
    enum Part {
        /// Between slashes.
        case segment
        /// Segments and the slashes between them.
        case path
        /// A name or a value of a query; `&`, `=` and `+` mean something else there.
        case queryItem
        /// A whole query.
        case query
    }

    /// Whether a byte may stand as it is.
    private static func isPlain(_ byte: UInt8, in part: Part) -> Bool {
        if byte.isASCIILetterOrDigit { return true }
        switch UnicodeScalar(byte) {
        case "-", ".", "_", "~": return true
        case "!", "$", "'", "(", ")", "*", ",", ";", ":", "@": return part != .queryItem
        case "&", "=", "+": return part != .queryItem
        case "/": return part == .path || part == .query
        case "?": return part == .query
        default: return false
        }
    }

    /// The text with each byte that may not stand as it is written `%XX`; a `%` is such a byte.
    static func encode(_ text: String, as part: Part) -> String {
        var output: [UInt8] = []
        for byte in text.utf8 {
            if isPlain(byte, in: part) { output.append(byte) } else { output += escape(byte) }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
    }

    /// Whether nothing of the text needs encoding any more.
    static func isEncoded(_ text: String, as part: Part) -> Bool {
        var escaped = 0
        for byte in text.utf8 {
            if escaped > 0 {
                guard byte.hexadecimalValue != nil else { return false }
                escaped -= 1
            } else if byte == UInt8(ascii: "%") {
                escaped = 2
            } else if !isPlain(byte, in: part) {
                return false
            }
        }
        return escaped == 0
    }

    /// The text behind a percent-encoded one; `nil` when it is not UTF-8.
    static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String? {
        var output: [UInt8] = []
        var bytes = text.utf8.makeIterator()
        while let byte = bytes.next() {
            if byte == UInt8(ascii: "%") {
                guard let high = bytes.next()?.hexadecimalValue, let low = bytes.next()?.hexadecimalValue else {
                    return nil
                }
                output.append(high << 4 | low)
            } else {
                output.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(validating: output, as: UTF8.self)
    }
}

extension UInt8 {
    var isASCIILetterOrDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }

    /// The value of a hexadecimal digit.
    var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
