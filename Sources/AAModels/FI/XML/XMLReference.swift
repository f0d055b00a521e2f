/// References to characters: the five entities that need no declaration, and numbers (XML 1.0 §4.1, §4.6).
enum XMLReference {
    /// The character that a reference at `start` stands for, and where the reference ends.
    ///
    /// `nil` if no well-formed reference stands there: an entity beyond the five could only come from a DTD.
    static func read(_ bytes: [UInt8], at start: Int, end: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        // Seven digits are enough; leading zeros are legal, and need a bound.
        let limit = min(end, start + 64)
        guard start < limit, bytes[start] == UInt8(ascii: "&"),
            let semicolon = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";"))
        else { return nil }
        guard let scalar = scalar(bytes[start + 1..<semicolon]) else { return nil }
        return (scalar, semicolon + 1)
    }

    private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        if name.first == UInt8(ascii: "#") { return number(name.dropFirst()) }
        if name.elementsEqual("amp".utf8) { return "&" }
        if name.elementsEqual("lt".utf8) { return "<" }
        if name.elementsEqual("gt".utf8) { return ">" }
        if name.elementsEqual("quot".utf8) { return "\"" }
        if name.elementsEqual("apos".utf8) { return "'" }
        return nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first == UInt8(ascii: "x")
        let digits = isHexadecimal ? digits.dropFirst() : digits
        guard !digits.isEmpty else { return nil }
        var value: UInt32 = 0
        for digit in digits {
            guard let digit = Self.value(of: digit), isHexadecimal || digit < 10, value < 0x11_0000 else { return nil }
            value = value * (isHexadecimal ? 16 : 10) + digit
        }
        guard let scalar = Unicode.Scalar(value), XMLCharacters.isCharacter(scalar) else { return nil }
        return scalar
    }

    private static func value(of digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(digit - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(digit - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
