#if os(Linux)
import AACore
import Testing

@testable import AACrypto

extension WipingRow {
    static let keys = [
        WipingRow("a recipient's private key, after opening an envelope") {
            let privateKey = try SecretBytes.random(count: 32)
            let pair = try RecipientKeyPair(privateKey: privateKey)
            let envelope = try Envelope.seal([1, 2, 3], to: pair.publicKey, additionalData: [])
            #expect(try Envelope.open(envelope, with: pair, additionalData: []) == [1, 2, 3])
            return [MemoryScan.masked(privateKey)]
        },
        WipingRow("a recipient's private key, from PKCS #8") {
            let masked = MemoryScan.maskedBytes(32)
            let pair = try RecipientKeyPair(pem: MaskedKeyText.x25519(masked))
            let envelope = try Envelope.seal([1, 2, 3], to: pair.publicKey, additionalData: [])
            #expect(try Envelope.open(envelope, with: pair, additionalData: []) == [1, 2, 3])
            return [masked]
        },
        WipingRow("a stored agreement key") {
            let masked = MemoryScan.maskedBytes(32)
            let key = try StoredAgreementKey(text: MaskedKeyText.x25519(masked))
            #expect(key.privatePEM().hasPrefix("-----BEGIN PRIVATE KEY-----"))
            return [masked]
        },
        WipingRow("an Ed25519 key's seed, from PKCS #8, after signing, and as a JWK") {
            let masked = MemoryScan.maskedBytes(32)
            let key = try SigningKey(pem: MaskedKeyText.ed25519(masked), keyID: "wiping")
            _ = try key.signDetached([1, 2, 3])
            let read = try SigningKey(jwk: JWK(json: key.privateJWK().jsonWithPrivateMembers(), at: .root))
            return try read.privateJWK().privateValues.map(MemoryScan.masked) + [masked]
        },
        WipingRow("an RSA key's private numbers, from a JWK, after signing") {
            let key = try SigningKey(jwk: MaskedRSAKey.jwk())
            _ = try key.signDetached([1, 2, 3])
            return try MaskedRSAKey.privateNumbers()
        },
        WipingRow("an RSA key's private numbers, from PKCS #8, after signing, and as a JWK") {
            let key = try SigningKey(pem: MaskedRSAKey.text(), keyID: "wiping")
            _ = try key.signDetached([1, 2, 3])
            let read = try SigningKey(jwk: JWK(json: key.privateJWK().jsonWithPrivateMembers(), at: .root))
            return try read.privateJWK().privateValues.map(MemoryScan.masked)
        },
        WipingRow("a new RSA key's private numbers, after signing") {
            let key = try SigningKey.generate(keyID: "wiping")
            _ = try key.signDetached([1, 2, 3])
            return try key.privateJWK().privateValues.map(MemoryScan.masked)
        },
        WipingRow("a webhook's secret") {
            let secret = try SecretBytes.random(count: 32)
            _ = try WebhookAuthenticator(key: secret).code(over: [1, 2, 3])
            return [MemoryScan.masked(secret)]
        },
        WipingRow("a redirection's passphrase and key, from PBKDF2") { try redirection(.pbkdf2) },
        WipingRow("a redirection's passphrase and key, from HKDF") { try redirection(.hkdf) },
    ]

    private static func redirection(_ derivation: RedirectionKeyDerivation) throws -> [[UInt8]] {
        let passphrase = try SecretBytes.random(count: 32)
        let cipher = try RedirectionCipher(passphrase: passphrase, derivation: derivation)
        let date = RedirectionDate(.unixEpoch)
        _ = try cipher.open(cipher.seal(FormParameters([("txnid", "1")]), date: date), date: date)
        let key = try derivation.key(passphrase: passphrase, date: date)
        return [MemoryScan.masked(passphrase), MemoryScan.masked(key)]
    }
}
#endif
