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
        let characters = alphabet.characters
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index + 3 <= bytes.count {
            let group = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
            for shift in [18, 12, 6, 0] as [UInt32] { text.append(characters[Int(group >> shift & 0x3F)]) }
            index += 3
        }
        let rest = bytes.count - index
        if rest > 0 {
            let group = UInt32(bytes[index]) << 16 | (rest == 2 ? UInt32(bytes[index + 1]) << 8 : 0)
            for shift in [18, 12, 6].prefix(rest + 1) as ArraySlice<UInt32> {
                text.append(characters[Int(group >> shift & 0x3F)])
            }
            if alphabet == .standard { text.append(contentsOf: repeatElement(UInt8(ascii: "="), count: 3 - rest)) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of `text`.
    ///
    /// - Throws: ``AACoreError/Code/invalidEncoding`` if `text` is not exactly what ``encode(_:as:)`` writes.
    public static func decode(_ text: String, as alphabet: Alphabet = .standard) throws(AACoreError) -> [UInt8] {
        try decode(Array(text.utf8), as: alphabet)
    }

    /// The bytes of a text that is still UTF-8.
    ///
    /// - Throws: ``AACoreError/Code/invalidEncoding`` if `text` is not exactly what ``encode(_:as:)`` writes.
    public static func decode(_ text: [UInt8], as alphabet: Alphabet = .standard) throws(AACoreError) -> [UInt8] {
        let padding = alphabet == .standard ? text.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count : 0
        let count = text.count - padding
        guard alphabet == .url || text.count % 4 == 0, count % 4 != 1 else {
            throw AACoreError(.invalidEncoding, "base64 text has an impossible length")
        }
        let values = alphabet.values
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count / 4 * 3 + 2)
        var group: UInt32 = 0
        for index in 0..<count {
            let value = values[Int(text[index])]
            guard value < 64 else {
                throw AACoreError(
                    .invalidEncoding, "base64 text has a character outside its alphabet",
                    place: TextPlace(offset: index, in: text))
            }
            group = group << 6 | UInt32(value)
            if index % 4 == 3 {
                bytes.append(UInt8(truncatingIfNeeded: group >> 16))
                bytes.append(UInt8(truncatingIfNeeded: group >> 8))
                bytes.append(UInt8(truncatingIfNeeded: group))
            }
        }
        switch count % 4 {
        case 2:
            guard group & 0x0F == 0 else { throw surplusBits }
            bytes.append(UInt8(truncatingIfNeeded: group >> 4))
        case 3:
            guard group & 0x03 == 0 else { throw surplusBits }
            bytes.append(UInt8(truncatingIfNeeded: group >> 10))
            bytes.append(UInt8(truncatingIfNeeded: group >> 2))
        default: break
        }
        return bytes
    }

    private static var surplusBits: AACoreError {
        AACoreError(.invalidEncoding, "base64 text has bits set behind its last byte")
    }
}

extension Base64.Alphabet {
    private static let common = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    private static let standardCharacters = common + Array("+/".utf8)
    private static let urlCharacters = common + Array("-_".utf8)
    private static let standardValues = inverse(of: standardCharacters)
    private static let urlValues = inverse(of: urlCharacters)

    fileprivate var characters: [UInt8] { self == .standard ? Self.standardCharacters : Self.urlCharacters }

    /// The value of each byte; 255 for a byte outside the alphabet.
    fileprivate var values: [UInt8] { self == .standard ? Self.standardValues : Self.urlValues }

    private static func inverse(of characters: [UInt8]) -> [UInt8] {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, character) in characters.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }
}
