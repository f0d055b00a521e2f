internal import CAAScan

extension Base64 {
    /// The bytes of `text`.
    ///
    /// - Throws: ``AACoreError/Code/invalidEncoding`` if `text` is not exactly what ``encode(_:as:)`` writes.
    public static func decode(_ text: String, as alphabet: Alphabet = .standard) throws(AACoreError) -> [UInt8] {
        try decode(text.utf8.span, as: alphabet)
    }

    /// The bytes of a text that is still UTF-8.
    ///
    /// - Throws: ``AACoreError/Code/invalidEncoding`` if `text` is not exactly what ``encode(_:as:)`` writes.
    public static func decode(_ text: [UInt8], as alphabet: Alphabet = .standard) throws(AACoreError) -> [UInt8] {
        try decode(text.span, as: alphabet)
    }

    /// The bytes of a text that lies in another's memory, such as a string in a body.
    ///
    /// - Throws: ``AACoreError/Code/invalidEncoding`` if `text` is not exactly what ``encode(_:as:)`` writes.
    public static func decode(
        _ text: Span<UInt8>, as alphabet: Alphabet = .standard
    ) throws(AACoreError) -> [UInt8] {
        try [UInt8](capacity: decodedCapacity(for: text.count)) { (output) throws(AACoreError) in
            try decode(text, as: alphabet, appendingTo: &output)
        }
    }

    /// The room that the bytes of a text of so many characters need at most.
    public static func decodedCapacity(for characterCount: Int) -> Int { characterCount / 4 * 3 + 2 }

    /// Appends the bytes of a text to memory that is there already.
    ///
    /// - Parameters:
    ///   - text: The characters.
    ///   - alphabet: Which they are of.
    ///   - output: Has room as ``decodedCapacity(for:)`` says. What was appended when the text is refused means nothing.
    /// - Throws: ``AACoreError/Code/invalidEncoding`` if `text` is not exactly what ``encode(_:as:)`` writes, or `output` is too
    ///   small.
    public static func decode(
        _ text: Span<UInt8>, as alphabet: Alphabet = .standard, appendingTo output: inout OutputSpan<UInt8>
    ) throws(AACoreError) {
        let padding = alphabet == .standard ? paddingCount(of: text) : 0
        let count = text.count - padding
        guard alphabet == .url || text.count % 4 == 0, count % 4 != 1 else {
            throw AACoreError(.invalidEncoding, "base64 text has an impossible length")
        }
        let groups = count / 4
        guard output.freeCapacity >= 3 * groups + max(0, count % 4 - 1) else {
            throw AACoreError(.invalidEncoding, "base64 text has more bytes than there is room for")
        }
        let decoded = unsafe output.withUnsafeMutableBufferPointer { buffer, initializedCount in
            let decoded = unsafe text.withUnsafeBufferPointer { text in
                let place = unsafe buffer.baseAddress?.advanced(by: initializedCount)
                return unsafe caa_base64_decode(text.baseAddress, groups, place, alphabet == .url)
            }
            initializedCount += 3 * decoded
            return decoded
        }
        guard decoded == groups else { throw outsideCharacter(in: text, from: 4 * decoded, alphabet) }
        try decodeRest(of: text, 4 * groups..<count, as: alphabet, appendingTo: &output)
    }

    private static func paddingCount(of text: Span<UInt8>) -> Int {
        let equals = UInt8(ascii: "=")
        guard let last = text.indices.last, text[last] == equals else { return 0 }
        return last > 0 && text[last - 1] == equals ? 2 : 1
    }

    /// The two or three characters behind the last whole group.
    private static func decodeRest(
        of text: Span<UInt8>, _ rest: Range<Int>, as alphabet: Alphabet, appendingTo output: inout OutputSpan<UInt8>
    ) throws(AACoreError) {
        guard !rest.isEmpty else { return }
        var group: UInt32 = 0
        for index in rest {
            guard let value = alphabet.value(of: text[index]) else {
                throw outsideCharacter(in: text, from: index, alphabet)
            }
            group = group << 6 | value
        }
        let surplus: UInt32 = rest.count == 2 ? 4 : 2
        guard group & (1 << surplus - 1) == 0 else {
            throw AACoreError(.invalidEncoding, "base64 text has bits set behind its last byte")
        }
        group >>= surplus
        if rest.count == 3 { output.append(UInt8(truncatingIfNeeded: group >> 8)) }
        output.append(UInt8(truncatingIfNeeded: group))
    }

    private static func outsideCharacter(
        in text: Span<UInt8>, from start: Int, _ alphabet: Alphabet
    ) -> AACoreError {
        let offset = (start..<text.count).first { alphabet.value(of: text[$0]) == nil } ?? start
        return AACoreError(
            .invalidEncoding, "base64 text has a character outside its alphabet",
            place: TextPlace(offset: offset, in: text))
    }
}
