import AACore

/// A key's text: DER in base64 or base64url, with or without PEM armour (RFC 7468), on one line or many.
///
/// ReBIT's reference service writes the armour and the base64 on one line; OpenSSL's reader does not take that.
struct PEM {
    /// What the armour says, such as `PUBLIC KEY`; `nil` for bare base64.
    let label: String?
    /// The bytes inside. For a private key the caller wipes them.
    var der: [UInt8]

    init(_ text: String) throws(AACryptoError) {
        guard text.utf8.count <= 64 << 10 else { throw AACryptoError(.invalidKey, "the key's text is over 64 KiB") }
        var base64 = text[...].trimmed
        var label: String?
        if base64.hasPrefix(Self.begin) {
            guard let end = base64.dropFirst(Self.begin.count).firstRange(of: Self.dashes) else {
                throw AACryptoError(.invalidKey, "the PEM armour's first line has no end")
            }
            let name = base64[..<end.lowerBound].dropFirst(Self.begin.count)
            let footer = "-----END \(name)-----"
            guard base64[end.upperBound...].hasSuffix(footer) else {
                throw AACryptoError(.invalidKey, "the PEM text does not end with the END line of its BEGIN line")
            }
            label = String(name)
            base64 = base64[end.upperBound...].dropLast(footer.count)
        }
        // The decoder leaves its last blocks there.
        defer { SecretStorage.wipeStack() }
        var units = base64.utf8.filter { !Self.blanks.contains($0) }
        defer { SecretStorage.wipe(&units) }
        // No text is both: base64url has no padding, and what needs none and has no sign of its own means the same in either.
        do { der = try (try? Base64.decode(units)) ?? Base64.decode(units, as: .url) } catch {
            throw AACryptoError(.invalidKey, "the key's text is not strict base64 or base64url")
        }
        self.label = label
    }

    private static let begin = "-----BEGIN "
    private static let dashes = "-----"
    private static let blanks = Array(" \t\r\n".utf8)
}

extension Substring {
    /// Without the blanks at either end.
    fileprivate var trimmed: Substring {
        let isBlank: (Character) -> Bool = { $0.isWhitespace }
        guard let last = lastIndex(where: { !isBlank($0) }) else { return "" }
        return self[...last].drop(while: isBlank)
    }
}
