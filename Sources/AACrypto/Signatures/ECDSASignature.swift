/// ES256: a signature is r ‖ s, each of 32 bytes (RFC 7518 §3.4), where OpenSSL takes the DER of both.
struct ECDSASignature: SignatureAlgorithm {
    let name = JWSAlgorithm.es256

    func signatureByteCount(with key: SignatureKey) -> Int { 64 }

    func verify(
        _ signature: [UInt8], over input: SigningInput, digest: [UInt8], with key: SignatureKey
    ) throws(AACryptoError) -> Bool {
        try key.verify(Self.der(of: signature), digest: digest, padding: .none)
    }

    /// `Ecdsa-Sig-Value` (RFC 3279 §2.2.3) of two numbers of equal length.
    static func der(of signature: [UInt8]) -> [UInt8] {
        let half = signature.count / 2
        let numbers = integer(signature.prefix(half)) + integer(signature.dropFirst(half))
        return [0x30, UInt8(numbers.count)] + numbers
    }

    /// A positive INTEGER in its shortest form.
    private static func integer(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var number = Array(bytes.drop { $0 == 0 })
        if number.first.map({ $0 >= 0x80 }) ?? true { number.insert(0, at: 0) }
        return [0x02, UInt8(number.count)] + number
    }
}
