import AACore
import AACrypto

/// Keys of signatures in DER and PEM, private and public, and certificates.
struct SigningKeyTarget: FuzzTarget {
    func run(_ input: [UInt8]) {
        // In base64 too: the fuzzer's changes of DER would seldom survive the text.
        for text in [String(decoding: input, as: UTF8.self), Base64.encode(input)] {
            if let key = try? SigningKey(pem: text, keyID: "fuzz") { check(key) }
            if let key = try? VerificationKey(pem: text) { check(key) }
            if let certificate = try? Certificate(pem: text) { check(certificate) }
        }
    }

    /// A key that was taken signs, and so does what was written of it.
    private func check(_ key: SigningKey) {
        let read = must("a written key is read") { try SigningKey(pem: key.privatePEM(), keyID: key.keyID) }
        let jwk = must("a written JWK is read") { try SigningKey(jwk: key.privateJWK()) }
        for signer in [key, read, jwk] {
            let signature = must("a key that was taken signs") { try signer.signDetached([1, 2, 3]) }
            let verification = try? key.verificationKey.verifyDetached(signature, over: [1, 2, 3])
            require(verification != nil, "what it signed holds")
            let other = try? key.verificationKey.verifyDetached(signature, over: [1, 2, 4])
            require(other == nil, "it holds over nothing else")
        }
    }

    /// A key that was taken is written, and read back as the same.
    private func check(_ key: VerificationKey) {
        let read = must("a written key is read") { try VerificationKey(pem: key.pem()) }
        require(read.jwk.json == key.jwk.json, "PEM gives the key back")
        let jwk = must("a written JWK is read") { try VerificationKey(jwk: key.jwk) }
        require(jwk.jwk.json == key.jwk.json, "JSON gives the key back")
        require((try? key.verifyDetached("e30..AAAA", over: [])) == nil, "no signature, no verification")
    }

    private func check(_ certificate: Certificate) {
        let (start, end) = (certificate.notBefore, certificate.notAfter)
        require(certificate.isValid(at: start) == (start <= end), "its validity begins at its first moment")
        require(certificate.isValid(at: end) == (start <= end), "its validity ends at its last moment")
        check(must("its key is read") { try certificate.verificationKey() })
    }
}
