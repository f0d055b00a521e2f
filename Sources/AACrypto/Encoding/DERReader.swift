/// Reads elements of DER (X.690) one after the other: definite lengths in their shortest form, nothing left over.
struct DERReader {
    /// The first byte of an element.
    enum Tag: UInt8 {
        case integer = 0x02
        case bitString = 0x03
        case octetString = 0x04
        case objectIdentifier = 0x06
        case sequence = 0x30
        /// `[1]`, implicit, of a primitive type.
        case implicit1 = 0x81
        /// `[0]`, constructed.
        case constructed0 = 0xA0
        /// `[1]`, constructed.
        case constructed1 = 0xA1
    }

    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }
    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// Whether the next element has this tag.
    func isNext(_ tag: Tag) -> Bool { rest.first == tag.rawValue }

    /// The content of the next element.
    mutating func content(_ tag: Tag) throws(AACryptoError) -> ArraySlice<UInt8> {
        try element(tag).content
    }

    /// The next element with its tag and length, to be compared as it stands.
    mutating func whole(_ tag: Tag) throws(AACryptoError) -> ArraySlice<UInt8> {
        try element(tag).whole
    }

    /// A reader of the next element's content.
    mutating func nested(_ tag: Tag) throws(AACryptoError) -> DERReader {
        DERReader(try content(tag))
    }

    /// The bytes of the next bit string, which has no unused bits.
    mutating func bits(_ tag: Tag = .bitString) throws(AACryptoError) -> ArraySlice<UInt8> {
        let content = try content(tag)
        guard content.first == 0 else { throw Self.malformed("a bit string is not of whole bytes") }
        return content.dropFirst()
    }

    /// The content of the next element, which is a secret of `count` bytes.
    mutating func secret(_ tag: Tag, count: Int) throws(AACryptoError) -> SecretBytes {
        let content = try content(tag)
        guard content.count == count else { throw AACryptoError(.invalidKey, "the private key has not \(count) bytes") }
        return try SecretBytes(copying: content)
    }

    /// The next integer, which is positive, big-endian without leading zeros.
    mutating func positiveInteger() throws(AACryptoError) -> ArraySlice<UInt8> {
        let content = try content(.integer)
        let digits = content.first == 0 ? content.dropFirst() : content
        guard let first = digits.first, (first >= 0x80) == (digits.count < content.count) else {
            throw Self.malformed("an integer is not positive or not in shortest form")
        }
        return digits
    }

    /// Requires that nothing is left.
    func finish() throws(AACryptoError) {
        guard rest.isEmpty else { throw Self.malformed("bytes trail an element's end") }
    }

    private mutating func element(
        _ tag: Tag
    ) throws(AACryptoError) -> (whole: ArraySlice<UInt8>, content: ArraySlice<UInt8>) {
        guard rest.first == tag.rawValue else { throw Self.malformed("an element of another type is expected") }
        var header = rest.dropFirst()
        guard let first = header.popFirst() else { throw Self.malformed("it breaks off") }
        var count = Int(first)
        if first >= 0x80 {
            let lengthBytes = header.prefix(Int(first & 0x7F))
            guard (1...3).contains(lengthBytes.count), lengthBytes.count == Int(first & 0x7F) else {
                throw Self.malformed("a length is indefinite, too long or breaks off")
            }
            count = lengthBytes.reduce(0) { $0 << 8 | Int($1) }
            guard count >= 0x80, lengthBytes.first != 0 else {
                throw Self.malformed("a length is not in shortest form")
            }
            header = header.dropFirst(lengthBytes.count)
        }
        guard header.count >= count else { throw Self.malformed("it breaks off") }
        let content = header.prefix(count)
        let whole = rest[rest.startIndex..<content.endIndex]
        rest = rest[content.endIndex...]
        return (whole, content)
    }

    private static func malformed(_ reason: String) -> AACryptoError {
        AACryptoError(.invalidKey, "the key's DER is malformed: \(reason)")
    }
}
