import AACore

/// The secret half of a session's key pair, with the public half that follows from it.
struct AgreementPrivateKey: Sendable {
    let scalar: SecretBytes
    let publicKey: AgreementPublicKey

    private init(curve: AgreementCurve, scalar: SecretBytes) throws(AACryptoError) {
        self.scalar = scalar
        let coordinates =
            switch curve {
            case .weierstrass25519: try WeierstrassGroup.shared.get().publicPoint(of: scalar)
            case .x25519: try X25519.publicKey(of: scalar)
            }
        publicKey = try AgreementPublicKey(curve: curve, coordinates: coordinates)
    }

    /// Makes a new key.
    static func generate(
        on curve: AgreementCurve, from random: some RandomSource
    ) throws(AACryptoError) -> AgreementPrivateKey {
        switch curve {
        case .weierstrass25519:
            let scalar = try WeierstrassGroup.shared.get().scalar(from: .random(count: 48, from: random))
            return try AgreementPrivateKey(curve: curve, scalar: scalar)
        case .x25519:
            return try AgreementPrivateKey(curve: curve, scalar: .random(count: X25519.byteCount, from: random))
        }
    }

    /// Reads PKCS#8 from PEM on one line or wrapped, or from the bare base64 of the DER.
    init(text: String) throws(AACryptoError) {
        var pem = try PEM(text)
        defer { SecretStorage.wipe(&pem.der) }
        guard pem.label == nil || pem.label == "PRIVATE KEY" else {
            throw AACryptoError(.invalidKey, "the PEM text holds something other than a PRIVATE KEY")
        }
        try self.init(der: pem.der)
    }

    /// Reads a `PrivateKeyInfo` (RFC 5208) or `OneAsymmetricKey` (RFC 5958).
    private init(der: [UInt8]) throws(AACryptoError) {
        var outer = DERReader(der)
        var info = try outer.nested(.sequence)
        try outer.finish()
        let version = try info.content(.integer)
        guard version.elementsEqual([0]) || version.elementsEqual([1]) else {
            throw AACryptoError(.invalidKey, "the PKCS#8 version is neither 1 nor 2")
        }
        let curve = try AgreementAlgorithm.curve(readingFrom: &info)
        var key = try info.nested(.octetString)
        // Attributes say nothing about the key.
        if info.isNext(.constructed0) { _ = try info.content(.constructed0) }
        var publicBits: ArraySlice<UInt8>?
        if info.isNext(.implicit1) { publicBits = try info.bits(.implicit1) }
        try info.finish()

        switch curve {
        case .weierstrass25519:
            let (scalar, point) = try Self.ecPrivateKey(&key)
            try WeierstrassGroup.shared.get().validate(scalar: scalar)
            try self.init(curve: curve, scalar: scalar)
            for bits in [publicBits, point].compactMap(\.self) {
                try requirePublicKey(AgreementPublicKey.uncompressed(bits))
            }
        case .x25519:
            let scalar = try Self.secret(key.content(.octetString))
            try key.finish()
            try self.init(curve: curve, scalar: scalar)
            if let publicBits { try requirePublicKey(Array(publicBits)) }
        }
    }

    /// Reads an `ECPrivateKey` (RFC 5915).
    private static func ecPrivateKey(
        _ reader: inout DERReader
    ) throws(AACryptoError) -> (scalar: SecretBytes, point: ArraySlice<UInt8>?) {
        var fields = try reader.nested(.sequence)
        try reader.finish()
        guard try fields.content(.integer).elementsEqual([1]) else {
            throw AACryptoError(.invalidKey, "the EC private key's version is not 1")
        }
        let scalar = try secret(fields.content(.octetString))
        if fields.isNext(.constructed0) {
            let parameters = try fields.content(.constructed0)
            guard
                parameters.elementsEqual(AgreementAlgorithm.explicitParameters)
                    || parameters.elementsEqual(AgreementAlgorithm.namedParameters)
            else {
                throw AACryptoError(.invalidKey, "the private key's curve parameters are not those of Curve25519")
            }
        }
        var point: ArraySlice<UInt8>?
        if fields.isNext(.constructed1) {
            var nested = try fields.nested(.constructed1)
            point = try nested.bits()
            try nested.finish()
        }
        try fields.finish()
        return (scalar, point)
    }

    private static func secret(_ bytes: ArraySlice<UInt8>) throws(AACryptoError) -> SecretBytes {
        guard bytes.count == 32 else { throw AACryptoError(.invalidKey, "the private scalar has not 32 bytes") }
        var copy = Array(bytes)
        return try SecretBytes(taking: &copy)
    }

    /// A public key that travels with another private key is a mix-up or an attack on the signer's side.
    private func requirePublicKey(_ coordinates: [UInt8]) throws(AACryptoError) {
        guard coordinates == publicKey.coordinates else {
            throw AACryptoError(.invalidKey, "the private key does not fit the public key beside it")
        }
    }
}
