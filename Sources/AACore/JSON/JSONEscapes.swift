/// The escapes of JSON strings (RFC 8259 §7).
enum JSONEscapes {
    /// The text of a string's content whose escapes the scanner has found well-formed.
    static func resolved(_ content: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(content.count)
        var units = content.makeIterator()
        while let unit = units.next() {
            guard unit == UInt8(ascii: "\\"), let kind = units.next() else {
                text.append(unit)
                continue
            }
            switch kind {
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"):
                var scalar = quad(&units)
                if (0xD800..<0xDC00).contains(scalar) {
                    _ = (units.next(), units.next())
                    scalar = 0x10000 + (scalar - 0xD800) << 10 + (quad(&units) - 0xDC00)
                }
                text.append(contentsOf: Character(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
            default: text.append(kind)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A string in quotes. `/` and everything beyond ASCII stay as they are.
    static func quoted(_ text: String) -> [UInt8] {
        var bytes = [UInt8(ascii: "\"")]
        bytes.reserveCapacity(text.utf8.count + 2)
        for unit in text.utf8 {
            switch unit {
            case UInt8(ascii: "\""): bytes += Array(#"\""#.utf8)
            case UInt8(ascii: "\\"): bytes += Array(#"\\"#.utf8)
            case 0x0A: bytes += Array(#"\n"#.utf8)
            case 0x0D: bytes += Array(#"\r"#.utf8)
            case 0x09: bytes += Array(#"\t"#.utf8)
            case 0..<0x20: bytes += Array((#"\u00"# + Hex.encode([unit])).utf8)
            default: bytes.append(unit)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        return bytes
    }

    private static func quad(_ units: inout some IteratorProtocol<UInt8>) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 { value = value << 4 | UInt32(units.next().flatMap(Hex.value) ?? 0) }
        return value
    }
}
