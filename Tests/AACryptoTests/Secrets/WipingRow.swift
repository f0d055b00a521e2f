#if os(Linux)
import AACore
import Testing

@testable import AACrypto

/// Makes a secret, uses it and lets it go; what is searched for afterwards is known by its masked bytes alone.
struct WipingRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Gives the secrets that it let go, masked.
    let leave: @Sendable () throws -> [[UInt8]]

    init(_ name: String, leave: @escaping @Sendable () throws -> [[UInt8]]) {
        testDescription = name
        self.leave = leave
    }

    static let all = secrets + sessions + keys

    private static let secrets = [
        WipingRow("secret bytes that were taken from an array") {
            let masked = MemoryScan.maskedBytes(32)
            var bytes: [UInt8] = []
            MemoryScan.append(masked, to: &bytes)
            let secret = try SecretBytes(taking: &bytes)
            #expect(try secret != SecretBytes.random(count: 32))
            return [masked]
        },
        WipingRow("random secret bytes") { try [MemoryScan.masked(.random(count: 32))] },
        WipingRow("what HKDF derives, and what from") {
            let secret = try SecretBytes.random(count: 32)
            let derived = try HKDF.derive(from: secret, salt: [1, 2, 3], count: 32)
            return [MemoryScan.masked(secret), MemoryScan.masked(derived)]
        },
        WipingRow("a plaintext whose tag does not hold") {
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
            WipingRow("a session's scalar, shared secret and key on \(curve)") {
                let peer = try AgreementPrivateKey.generate(on: curve, from: SystemRandomSource())
                let own = try AgreementPrivateKey.generate(on: curve, from: SystemRandomSource())
                let secret = try own.sharedSecret(with: peer.publicKey)
                let nonces = (own: [UInt8](repeating: 1, count: 32), peer: [UInt8](repeating: 2, count: 32))
                let cipher = try SessionCipher(sharedSecret: secret, nonces: nonces)
                _ = try cipher.open(Base64.encode(cipher.seal([1, 2, 3])))
                return [
                    MemoryScan.masked(own.scalar), MemoryScan.masked(secret), MemoryScan.masked(cipher.key),
                ]
            }
        } + [
            WipingRow("a session pair, sealed, reopened and destroyed") {
                let key = try SecretBytes.random(count: 32)
                let pair = try SessionKeyPair(curve: .x25519)
                let scalar = try MemoryScan.masked(pair.privateKey().scalar)
                let peer = try SessionKeyPair(curve: .x25519)
                let reopened = try SessionKeyPair(
                    opening: pair.sealed(under: key, context: ["session"]), under: key, context: ["session"])
                _ = try reopened.seal([1], to: peer.publicKey, nonce: peer.nonce)
                pair.destroy()
                reopened.destroy()
                return [MemoryScan.masked(key), scalar]
            },
            WipingRow("BouncyCastle's scalar in PKCS #8, and the one that X25519 takes for it") {
                var masked = MemoryScan.maskedBytes(32)
                // Below n, whose first byte is 0x10.
                masked[0] = 0xA5
                let key = try AgreementPrivateKey(text: MaskedKeyText.weierstrass(masked))
                return [masked, MemoryScan.masked(key.scalar)]
            },
        ]
}
#endif
