/// What a text is, by its first character behind blanks and a byte order mark.
enum FITextForm {
    /// XML.
    case markup
    /// JSON: an object, an array, or a document in a string.
    case json

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// `nil` for anything else, as base64 is.
    init?(of bytes: some Collection<UInt8>) {
        let text = bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(3) : bytes.dropFirst(0)
        switch text.first(where: { !XMLCharacters.isBlank($0) }) {
        case UInt8(ascii: "<"): self = .markup
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""): self = .json
        default: return nil
        }
    }
}
