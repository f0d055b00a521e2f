import AACore

/// Which bytes and characters XML allows (XML 1.0 §2.2, §2.3).
enum XMLCharacters {
    /// Whether a character may stand in a document at all.
    static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// Whether a name may begin with the character.
    static func beginsName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
            0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF,
            0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default: false
        }
    }

    /// Whether a name may go on with the character.
    static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: beginsName(scalar)
        }
    }

    /// The text as a name: what no name can hold becomes `_`.
    static func name(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.first else { return "_" }
        if beginsName(first), scalars.allSatisfy(continuesName) { return text }
        let name = String(String.UnicodeScalarView(scalars.map { continuesName($0) ? $0 : "_" }))
        return beginsName(first) ? name : "_" + name
    }

    /// The offset of the first byte that is not UTF-8 or not a character of XML; `nil` if there is none.
    static func firstIllegal(in bytes: [UInt8]) -> Int? {
        var index = PlainText.endOfXML(bytes.span, from: 0)
        while index < bytes.count {
            guard let (scalar, length) = scalar(in: bytes, at: index), isCharacter(scalar) else { return index }
            index += length
            // Letters of other scripts seldom stand alone.
            if index < bytes.count, bytes[index] < 0x80 { index = PlainText.endOfXML(bytes.span, from: index) }
        }
        return nil
    }

    /// The character at an offset, and how many bytes it has; `nil` if the bytes are not UTF-8 (RFC 3629).
    static func scalar(in bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        let lead = bytes[index]
        let (length, smallest): (Int, UInt32)
        switch lead {
        case 0..<0x80: return (Unicode.Scalar(lead), 1)
        case 0xC2...0xDF: (length, smallest) = (2, 0x80)
        case 0xE0...0xEF: (length, smallest) = (3, 0x800)
        case 0xF0...0xF4: (length, smallest) = (4, 0x10000)
        default: return nil
        }
        guard index + length <= bytes.count else { return nil }
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for byte in bytes[index + 1..<index + length] {
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= smallest, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }
}
