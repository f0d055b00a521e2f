#if os(Linux)
import AACore
import Testing

@testable import AACrypto

/// Each row makes a secret, uses it and lets it go; what is searched for afterwards is known by its masked bytes alone.
///
/// Skipped under a sanitizer, whose allocator keeps what was freed. Not claimed: RSA private numbers, of which OpenSSL's check of a
/// key leaves copies, and the DER of PKCS #8, of which its reader does.
@Suite(
    "Secrets leave nothing behind in memory", .enabled(if: !MemoryScan.isSanitized, "a sanitizer keeps what was freed"),
    .serialized)
struct WipingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Gives the secrets that it let go, masked.
        let leave: @Sendable () throws -> [[UInt8]]

        init(_ name: String, leave: @escaping @Sendable () throws -> [[UInt8]]) {
            testDescription = name
            self.leave = leave
        }
    }

    static let rows = secrets + sessions + keys

    private static let secrets = [
        Row("secret bytes that were taken from an array") {
            let masked = MemoryScan.maskedBytes(32)
            var bytes: [UInt8] = []
            MemoryScan.append(masked, to: &bytes)
            let secret = try SecretBytes(taking: &bytes)
            #expect(try secret != SecretBytes.random(count: 32))
            return [masked]
        },
        Row("random secret bytes") { try [MemoryScan.masked(.random(count: 32))] },
        Row("what HKDF derives, and what from") {
            let secret = try SecretBytes.random(count: 32)
            let derived = try HKDF.derive(from: secret, salt: [1, 2, 3], count: 32)
            return [MemoryScan.masked(secret), MemoryScan.masked(derived)]
        },
        Row("a plaintext whose tag does not hold") {
            let masked = MemoryScan.maskedBytes(1_000)
            var plaintext: [UInt8] = []
            MemoryScan.append(masked, to: &plaintext)
            let key = try SecretBytes.random(count: 32)
            var sealed = try AESGCM.seal(plaintext, key: key, iv: [UInt8](repeating: 1, count: 12))
            SecretStorage.wipe(&plaintext)
            sealed[sealed.count - 1] ^= 1
            expectFailure(.authenticationFailed) {
                try AESGCM.open(sealed, key: key, iv: [UInt8](repeating: 1, count: 12))
            }
            return [masked]
        },
    ]

    private static let sessions =
        [AgreementCurve.weierstrass25519, .x25519].map { curve in
            Row("a session's scalar, shared secret and key on \(curve)") {
                let peer = try AgreementPrivateKey.generate(on: curve, from: SystemRandomSource())
                let own = try AgreementPrivateKey.generate(on: curve, from: SystemRandomSource())
                let secret = try own.sharedSecret(with: peer.publicKey)
                let nonces = (own: [UInt8](repeating: 1, count: 32), peer: [UInt8](repeating: 2, count: 32))
                let cipher = try SessionCipher(sharedSecret: secret, nonces: nonces)
                _ = try cipher.open(Base64.encode(cipher.seal([1, 2, 3])))
                return try [
                    MemoryScan.masked(own.scalar()), MemoryScan.masked(secret), MemoryScan.masked(cipher.key),
                ]
            }
        } + [
            Row("a session pair, sealed, reopened and destroyed") {
                let key = try SecretBytes.random(count: 32)
                let pair = try SessionKeyPair(curve: .x25519)
                let peer = try SessionKeyPair(curve: .x25519)
                let reopened = try SessionKeyPair(
                    opening: pair.sealed(under: key, context: ["session"]), under: key, context: ["session"])
                _ = try reopened.seal([1], to: peer.publicKey, nonce: peer.nonce)
                pair.destroy()
                reopened.destroy()
                return [MemoryScan.masked(key)]
            },
            Row("BouncyCastle's scalar in PKCS #8, and the one that X25519 takes for it") {
                var masked = MemoryScan.maskedBytes(32)
                // Below n, whose first byte is 0x10.
                masked[0] = 0xA5
                let key = try AgreementPrivateKey(text: weierstrassText(masked))
                return try [masked, MemoryScan.masked(key.scalar())]
            },
        ]

    private static let keys = [
        Row("a recipient's private key, after opening an envelope") {
            let privateKey = try SecretBytes.random(count: 32)
            let pair = try RecipientKeyPair(privateKey: privateKey)
            let envelope = try Envelope.seal([1, 2, 3], to: pair.publicKey, additionalData: [])
            #expect(try Envelope.open(envelope, with: pair, additionalData: []) == [1, 2, 3])
            return [MemoryScan.masked(privateKey)]
        },
        Row("an Ed25519 key's seed, from PKCS #8, after signing, and as a JWK") {
            let masked = MemoryScan.maskedBytes(32)
            let key = try SigningKey(pem: text(ed25519Prefix, masked), keyID: "wiping")
            _ = try key.signDetached([1, 2, 3])
            let read = try SigningKey(jwk: JWK(json: key.privateJWK().jsonWithPrivateMembers(), at: .root))
            return try read.privateJWK().privateValues.map(MemoryScan.masked) + [masked]
        },
    ]

    private static let ed25519Prefix: [UInt8] = [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
    ]

    /// PKCS #8 of a Weierstrass key with the curve's identifier and nothing but the scalar.
    private static func weierstrassText(_ masked: [UInt8]) -> String {
        text(
            [0x30, 0x43, 0x02, 0x01, 0x00] + AgreementAlgorithm.named
                + [0x04, 0x27, 0x30, 0x25, 0x02, 0x01, 0x01, 0x04, 0x20], masked)
    }

    private static func text(_ prefix: [UInt8], _ masked: [UInt8]) -> String {
        var der = prefix
        MemoryScan.append(masked, to: &der)
        defer {
            SecretStorage.wipe(&der)
            SecretStorage.wipeStack()
        }
        return Base64.encode(der)
    }

    @Test("nothing is found of a secret that was let go", arguments: rows)
    func wiped(row: Row) throws {
        let secrets = try row.leave()
        #expect(!secrets.isEmpty)
        for (index, secret) in secrets.enumerated() {
            #expect(secret.count >= 32)
            #expect(try MemoryScan.copies(ofMasked: secret) == 0, "secret \(index) of \(secrets.count)")
        }
    }

    @Test("a secret is found as long as it lives, and so is a copy that nobody wiped")
    func control() throws {
        let masked = MemoryScan.maskedBytes(64)
        var kept: [UInt8] = []
        MemoryScan.append(masked, to: &kept)
        defer { SecretStorage.wipe(&kept) }
        #expect(try SecretBytes(kept).count == 64)
        #expect(try MemoryScan.copies(ofMasked: masked) > 0)

        let other = MemoryScan.maskedBytes(64)
        let alive = try withExtendedLifetime(secret(of: other)) { try MemoryScan.copies(ofMasked: other) }
        #expect(alive > 0)
        #expect(try MemoryScan.copies(ofMasked: other) == 0)
    }

    private func secret(of masked: [UInt8]) throws -> SecretBytes {
        var bytes: [UInt8] = []
        MemoryScan.append(masked, to: &bytes)
        return try SecretBytes(taking: &bytes)
    }
}
#endif
