internal import CAAScan

/// Strict base64 and base64url (RFC 4648 §4, §5): one text for one sequence of bytes.
///
/// Foundation accepts `AA=A` and `AAF=`; a verifier must not, or two texts mean the same signature. Here a character outside
/// the alphabet, a blank, missing or needless padding, and bits that are set behind the last byte are refused.
public enum Base64: Sendable {
    /// Which characters stand for 62 and 63, and whether the end is padded.
    public enum Alphabet: Sendable {
        /// `+` and `/`, padded with `=`: FI data, nonces, keys.
        case standard
        /// `-` and `_`, without padding: everything in JOSE.
        case url
    }

    /// The text of `bytes`.
    public static func encode(_ bytes: [UInt8], as alphabet: Alphabet = .standard) -> String {
        let groups = bytes.count / 3
        let rest = bytes.count % 3
        return unsafe String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text in
            unsafe bytes.withUnsafeBufferPointer { bytes in
                unsafe caa_base64_encode(bytes.baseAddress, groups, text.baseAddress, alphabet == .url)
            }
            var count = 4 * groups
            guard rest > 0 else { return count }
            // The last group, filled up with zeros, of which the characters that hold a bit of the bytes count.
            let last = [bytes[3 * groups], rest == 2 ? bytes[3 * groups + 1] : 0, 0]
            unsafe caa_base64_encode(last, 1, text.baseAddress?.advanced(by: count), alphabet == .url)
            count += rest + 1
            guard alphabet == .standard else { return count }
            for _ in rest..<3 {
                unsafe text[count] = UInt8(ascii: "=")
                count += 1
            }
            return count
        }
    }
}

extension Base64.Alphabet {
    /// The six bits that a character stands for.
    func value(of character: UInt8) -> UInt32? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"), UInt8(ascii: "/"): self == .standard ? (character == UInt8(ascii: "+") ? 62 : 63) : nil
        case UInt8(ascii: "-"), UInt8(ascii: "_"): self == .url ? (character == UInt8(ascii: "-") ? 62 : 63) : nil
        default: nil
        }
    }
}
