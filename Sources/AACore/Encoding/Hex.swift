/// Lower-case hexadecimal, for digests and fingerprints.
public enum Hex: Sendable {
    /// Two digits a byte.
    public static func encode(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 0x0F)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of an even number of digits, of either case.
    ///
    /// - Throws: ``AACoreError/Code/invalidEncoding`` on an odd count or another character.
    public static func decode(_ text: String) throws(AACoreError) -> [UInt8] {
        var bytes: [UInt8] = []
        var high: UInt8?
        for unit in text.utf8 {
            guard let digit = value(of: unit) else {
                throw AACoreError(.invalidEncoding, "hexadecimal text has a character that is no digit")
            }
            if let upper = high {
                bytes.append(upper << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        guard high == nil else { throw AACoreError(.invalidEncoding, "hexadecimal text has an odd number of digits") }
        return bytes
    }

    /// The value of one digit; `nil` for any other character.
    static func value(of unit: UInt8) -> UInt8? {
        switch unit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): unit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): unit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): unit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
