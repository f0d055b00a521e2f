import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("Sealed session key pairs")
struct SealedKeyPairTests {
    static let key = Result { () throws(AACryptoError) in try SecretBytes([UInt8](repeating: 9, count: 32)) }
    static let context = ["consent-1", "session-1"]

    private func pair(_ curve: AgreementCurve) throws -> SessionKeyPair {
        try SessionKeyPair(curve: curve, random: SeededRandomSource(seed: 3))
    }

    @Test(
        "a reopened pair has the same public key and nonce, and opens what was sent to the first",
        arguments: [AgreementCurve.weierstrass25519, .x25519])
    func roundTrip(curve: AgreementCurve) throws {
        let pair = try pair(curve)
        let sealed = try pair.sealed(under: Self.key.get(), context: Self.context)
        pair.destroy()
        let reopened = try SessionKeyPair(opening: sealed, under: Self.key.get(), context: Self.context)
        #expect(reopened.publicKey == pair.publicKey)
        #expect(reopened.nonce == pair.nonce)
        let fip = try SessionKeyPair(curve: curve)
        let ciphertext = try fip.seal([1, 2, 3], to: pair.publicKey, nonce: pair.nonce)
        #expect(try reopened.open(ciphertext, from: fip.publicKey, nonce: fip.nonce) == [1, 2, 3])
    }

    @Test("a pair made elsewhere, with a longer nonce, is sealed with all it has")
    func givenPair() throws {
        let pair = try SessionKeyPair(
            privateKey: AgreementFixture.Weierstrass.fiuPrivateKey,
            nonce: Base64.decode(AgreementFixture.fiuNonce) + [1, 2], nonceLength: .longerAccepted)
        let sealed = try pair.sealed(under: Self.key.get(), context: [])
        let reopened = try SessionKeyPair(opening: sealed, under: Self.key.get(), context: [])
        #expect(reopened.publicKey == pair.publicKey)
        #expect(reopened.nonce == pair.nonce)
        let plaintext = try reopened.open(
            AgreementFixture.Weierstrass.ciphertext, keyValue: AgreementFixture.Weierstrass.fipPublicKey,
            nonce: AgreementFixture.fipNonce)
        #expect(plaintext == Array(AgreementFixture.plaintext.utf8))
    }

    @Test("a destroyed pair cannot be sealed")
    func destroyed() throws {
        let pair = try pair(.x25519)
        pair.destroy()
        expectFailure(.keyDestroyed) { try pair.sealed(under: Self.key.get(), context: Self.context) }
    }

    @Test("two seals of one pair differ, and neither shows the scalar")
    func fresh() throws {
        let pair = try pair(.x25519)
        let scalar = SeededRandomSource(seed: 3).bytes(32)
        let seals = try (0..<2).map { _ in try pair.sealed(under: Self.key.get(), context: Self.context) }
        #expect(seals[0] != seals[1])
        for seal in seals { #expect(seal.firstRange(of: scalar) == nil) }
    }

    @Test(
        "no other context opens it",
        arguments: [
            [], ["consent-1"], ["session-1", "consent-1"], ["consent-1session-1"], ["consent-1", "session-1", ""],
            ["consent-1s", "ession-1"], ["consent-1", "session-2"],
        ])
    func otherContext(context: [String]) throws {
        let sealed = try pair(.x25519).sealed(under: Self.key.get(), context: Self.context)
        expectFailure(.authenticationFailed) {
            try SessionKeyPair(opening: sealed, under: Self.key.get(), context: context)
        }
    }

    @Test("another key, a key of another length and any changed byte are refused")
    func changed() throws {
        let sealed = try pair(.weierstrass25519).sealed(under: Self.key.get(), context: Self.context)
        expectFailure(.authenticationFailed) {
            try SessionKeyPair(
                opening: sealed, under: SecretBytes(.init(repeating: 8, count: 32)), context: Self.context)
        }
        expectFailure(.invalidParameter) {
            try SessionKeyPair(
                opening: sealed, under: SecretBytes(.init(repeating: 9, count: 16)), context: Self.context)
        }
        for index in sealed.indices {
            var bytes = sealed
            bytes[index] ^= 1
            expectFailure(index == 0 ? .malformedText : .authenticationFailed) {
                try SessionKeyPair(opening: bytes, under: Self.key.get(), context: Self.context)
            }
        }
        for count in 0..<sealed.count {
            #expect(throws: AACryptoError.self) {
                try SessionKeyPair(opening: Array(sealed.prefix(count)), under: Self.key.get(), context: Self.context)
            }
        }
    }
}
