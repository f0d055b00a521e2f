import AACore

extension JSONTape {
    /// Whether a value is a string that may be a document, itself or in base64. Quick, and often wrong.
    func mayBeDocument(_ value: Int) -> Bool {
        guard entries[value].kind == .string, range(of: value).count >= 8 else { return false }
        let start = bytes[range(of: value)].prefix(8)
        return FITextForm(of: start) != nil || start.first == UInt8(ascii: "\\") || FIBase64Wrapper.mayBegin(start)
    }

    /// The document that a string is, and whether the string is base64 of it.
    func document(in value: Int) -> (bytes: [UInt8], isBase64: Bool)? {
        guard mayBeDocument(value) else { return nil }
        let text = Array(self.text(of: value).utf8)
        if Self.isDocument(text) { return (text, false) }
        guard let content = try? FIBase64Wrapper.content(of: text), Self.isDocument(content) else { return nil }
        return (content, true)
    }

    /// Whether a text looks like a document, and not like a message that happens to begin with a bracket.
    private static func isDocument(_ text: [UInt8]) -> Bool {
        switch FITextForm(of: text) {
        case .markup: return text.contains(Array("Account".utf8))
        case .json:
            let start = text.lazy.filter { !XMLCharacters.isBlank($0) }.prefix(2)
            return start.elementsEqual("{\"".utf8) || start.elementsEqual("[{".utf8)
        case nil: return false
        }
    }
}
