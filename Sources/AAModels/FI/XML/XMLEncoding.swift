import AACore

/// Makes sure that bytes are UTF-8 text fit for XML, before anything else looks at them.
enum XMLEncoding {
    /// - Throws: ``AAModelsError/Code/refusedConstruct`` for UTF-16 and UTF-32, ``AAModelsError/Code/malformedDocument``
    ///   for bytes that are no text.
    static func check(_ bytes: [UInt8]) throws(AAModelsError) {
        try checkWidth(of: bytes)
        if let offset = XMLCharacters.firstIllegal(in: bytes) { throw illegal(at: offset, in: bytes) }
    }

    /// The refusal of a byte that is no text.
    static func illegal(at offset: Int, in bytes: [UInt8]) -> AAModelsError {
        let isControl = bytes[offset] < 0x20
        return AAModelsError(
            .malformedDocument, isControl ? "a control character is no part of XML" : "the bytes are not UTF-8",
            place: TextPlace(offset: offset, in: bytes))
    }

    /// - Throws: ``AAModelsError/Code/refusedConstruct`` for UTF-16 and UTF-32.
    static func checkWidth(of bytes: [UInt8]) throws(AAModelsError) {
        guard isWide(bytes.prefix(4)) else { return }
        throw AAModelsError(
            .refusedConstruct, "the document is in UTF-16 or UTF-32; only UTF-8 is read",
            place: TextPlace(offset: 0, in: bytes))
    }

    /// A byte order mark of UTF-16 or UTF-32, or a first character of more than one byte that is ASCII.
    private static func isWide(_ start: ArraySlice<UInt8>) -> Bool {
        let start = Array(start)
        guard start.count >= 2 else { return false }
        if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) { return true }
        if start.starts(with: [0, 0, 0xFE, 0xFF]) { return true }
        return (start[0] == 0) != (start[1] == 0) && start.contains { "<{[".utf8.contains($0) }
    }
}
