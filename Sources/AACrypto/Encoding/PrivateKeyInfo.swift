/// A `PrivateKeyInfo` (RFC 5208) or `OneAsymmetricKey` (RFC 5958), taken apart. Attributes say nothing about the key.
struct PrivateKeyInfo {
    /// The `AlgorithmIdentifier`.
    var algorithm: DERReader
    /// What the octet string of the key holds.
    var key: DERReader
    /// The bits of the public key beside it.
    let publicKey: ArraySlice<UInt8>?

    init(der: [UInt8]) throws(AACryptoError) {
        var outer = DERReader(der)
        var info = try outer.nested(.sequence)
        try outer.finish()
        let version = try info.content(.integer)
        guard version.elementsEqual([0]) || version.elementsEqual([1]) else {
            throw AACryptoError(.invalidKey, "the PKCS#8 version is neither 1 nor 2")
        }
        algorithm = DERReader(try info.whole(.sequence))
        key = try info.nested(.octetString)
        if info.isNext(.constructed0) { _ = try info.content(.constructed0) }
        publicKey = info.isNext(.implicit1) ? try info.bits(.implicit1) : nil
        try info.finish()
    }
}
