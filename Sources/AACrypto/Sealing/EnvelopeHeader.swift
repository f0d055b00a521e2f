/// The first bytes of an envelope: `AAE1`, flags, the ephemeral public key, the nonce prefix.
struct EnvelopeHeader: Sendable {
    static let magic = Array("AAE1".utf8)
    static let byteCount = 44
    static let noncePrefixByteCount = 7
    /// The flag that says that a signature follows the last chunk. All other bits are zero.
    private static let signedFlag: UInt8 = 0x01

    let isSigned: Bool
    let ephemeralKey: [UInt8]
    let noncePrefix: [UInt8]

    init(isSigned: Bool, ephemeralKey: [UInt8], noncePrefix: [UInt8]) {
        self.isSigned = isSigned
        self.ephemeralKey = ephemeralKey
        self.noncePrefix = noncePrefix
    }

    /// Reads exactly ``byteCount`` bytes.
    init(_ bytes: some Collection<UInt8>) throws(AACryptoError) {
        var rest = bytes[...]
        guard rest.prefix(4).elementsEqual(Self.magic), bytes.count == Self.byteCount else {
            throw AACryptoError(.malformedEnvelope, "the bytes do not begin as an envelope of version 1 does")
        }
        rest = rest.dropFirst(4)
        guard let flags = rest.popFirst(), flags & ~Self.signedFlag == 0 else {
            throw AACryptoError(.malformedEnvelope, "the envelope has a flag that version 1 does not know")
        }
        isSigned = flags & Self.signedFlag != 0
        ephemeralKey = Array(rest.prefix(X25519Key.byteCount))
        noncePrefix = Array(rest.suffix(Self.noncePrefixByteCount))
    }

    var bytes: [UInt8] { Self.magic + [isSigned ? Self.signedFlag : 0] + ephemeralKey + noncePrefix }
}
