import AACore

/// A document in base64, as some services pass it on.
enum FIBase64Wrapper {
    /// Whether bytes can be base64 of a text that begins with `<`, `{`, `[`, a byte order mark, a line break or blanks.
    static func mayBegin(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.first { !XMLCharacters.isBlank($0) }.map { "PeW7ICDQ".utf8.contains($0) } ?? false
    }

    /// The document inside; `nil` if the bytes are not base64 from end to end, or hold no document.
    ///
    /// - Throws: ``AAModelsError/Code/malformedDocument`` if they look like base64 and break off.
    static func content(of bytes: [UInt8]) throws(AAModelsError) -> [UInt8]? {
        guard mayBegin(bytes) else { return nil }
        let text = bytes.filter { !XMLCharacters.isBlank($0) }
        guard text.allSatisfy(isBase64) else { return nil }
        guard let content = try? Base64.decode(text) else {
            throw AAModelsError(
                .malformedDocument, "the document is base64 that breaks off or is not well-formed",
                place: TextPlace(offset: bytes.count, in: bytes))
        }
        return content
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
            true
        default: false
        }
    }
}
