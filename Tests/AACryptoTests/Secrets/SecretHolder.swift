import AACore
import Testing

@testable import AACrypto

/// A value that holds a secret. `EnvelopeSealer` and `EnvelopeOpener` are not among them: nothing can print a value that cannot
/// be copied.
struct SecretHolder: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let value: @Sendable ([UInt8]) throws -> Any

    static let all = [
        SecretHolder(testDescription: "SessionKeyPair") { try SessionKeyPair(privateKey: pkcs8($0), nonce: $0) },
        SecretHolder(testDescription: "SessionKeyPair, reopened") { secret in
            let key = try SecretBytes(secret)
            let pair = try SessionKeyPair(privateKey: pkcs8(secret), nonce: secret)
            return try SessionKeyPair(opening: pair.sealed(under: key, context: []), under: key, context: [])
        },
        SecretHolder(testDescription: "StoredAgreementKey") { try StoredAgreementKey(text: pkcs8($0)) },
        SecretHolder(testDescription: "RecipientKeyPair") { try RecipientKeyPair(privateKey: SecretBytes($0)) },
        SecretHolder(testDescription: "RecipientKeyPair from PEM") { try RecipientKeyPair(pem: pkcs8($0)) },
        SecretHolder(testDescription: "WebhookAuthenticator") { try WebhookAuthenticator(key: SecretBytes($0)) },
        SecretHolder(testDescription: "RedirectionCipher, PBKDF2") {
            try RedirectionCipher(passphrase: SecretBytes($0))
        },
        SecretHolder(testDescription: "RedirectionCipher, HKDF") {
            try RedirectionCipher(passphrase: SecretBytes($0), derivation: .hkdf)
        },
        SecretHolder(testDescription: "SigningKey") {
            try SigningKey(pem: pkcs8($0, algorithm: 0x70), keyID: "canary")
        },
        SecretHolder(testDescription: "VerificationKey, made of a private one") {
            try SigningKey(pem: pkcs8($0, algorithm: 0x70), keyID: "canary").verificationKey
        },
    ]

    /// PKCS #8 of RFC 8410 around 32 bytes; the last byte of the algorithm is 0x6E for X25519 and 0x70 for Ed25519.
    private static func pkcs8(_ secret: [UInt8], algorithm: UInt8 = 0x6E) -> String {
        let start: [UInt8] = [
            0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, algorithm, 0x04, 0x22, 0x04, 0x20,
        ]
        return Base64.encode(start + secret)
    }
}
