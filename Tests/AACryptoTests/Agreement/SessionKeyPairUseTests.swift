import AACore
import Testing

@testable import AACrypto

@Suite("The life of a session key pair")
struct SessionKeyPairUseTests {
    @Test("the second encryption for one peer and nonce is refused unless the protocol repeats it")
    func nonceReuse() throws {
        let (fiu, fip) = (try SessionKeyPair(), try SessionKeyPair())
        let first = try fip.seal([1], to: fiu.publicKey, nonce: fiu.nonce)
        expectFailure(.nonceReused) { try fip.seal([2], to: fiu.publicKey, nonce: fiu.nonce) }
        let repeated = try fip.seal([1], to: fiu.publicKey, nonce: fiu.nonce, reuse: .repeatedByProtocol)
        #expect(first == repeated)
    }

    /// A way to another key that leads to the same secret.
    struct Equivalent: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let coordinates: @Sendable ([UInt8]) -> [UInt8]
    }

    static let equivalents = [
        Equivalent(testDescription: "with the bit that X25519 does not look at") {
            $0.dropLast() + $0.suffix(1).map { $0 ^ 0x80 }
        },
        // The sum with (0, 0), which is multiplied away, has 1/u for its u.
        Equivalent(testDescription: "plus the point of order 2") {
            inverse(FieldElement(littleEndian: $0.span)).littleEndian
        },
    ]

    /// v^(p − 2): all bits of the exponent are ones but two.
    private static func inverse(_ value: FieldElement) -> FieldElement {
        (0..<255).reversed().reduce(FieldElement(1)) { power, bit in
            let square = power.squared
            return bit == 2 || bit == 4 ? square : square * value
        }
    }

    @Test("another key that leads to the same secret is no other peer", arguments: equivalents)
    func nonceReuseOfEquivalentKey(way: Equivalent) throws {
        let (fiu, fip) = (try SessionKeyPair(curve: .x25519), try SessionKeyPair(curve: .x25519))
        let same = try AgreementPublicKey(curve: .x25519, coordinates: way.coordinates(fiu.publicKey.coordinates))
        #expect(same != fiu.publicKey)
        let sealed = try fip.seal([1], to: fiu.publicKey, nonce: fiu.nonce)
        expectFailure(.nonceReused) { try fip.seal([2], to: same, nonce: fiu.nonce) }
        #expect(try sealed == fip.seal([1], to: same, nonce: fiu.nonce, reuse: .repeatedByProtocol))
    }

    @Test("another peer or another nonce is another key, and is not refused")
    func otherNonce() throws {
        let (fiu, other, fip) = (try SessionKeyPair(), try SessionKeyPair(), try SessionKeyPair())
        _ = try fip.seal([1], to: fiu.publicKey, nonce: fiu.nonce)
        _ = try fip.seal([1], to: fiu.publicKey, nonce: other.nonce)
        _ = try fip.seal([1], to: other.publicKey, nonce: fiu.nonce)
    }

    @Test("a destroyed pair opens and seals nothing")
    func destroyed() throws {
        let (pair, fip) = (try SessionKeyPair(), try SessionKeyPair())
        let sealed = try fip.seal([1], to: pair.publicKey, nonce: pair.nonce)
        let publicKey = pair.publicKey
        pair.destroy()
        expectFailure(.keyDestroyed) { try pair.open(sealed, from: fip.publicKey, nonce: fip.nonce) }
        expectFailure(.keyDestroyed) { try pair.seal([1], to: fip.publicKey, nonce: fip.nonce) }
        #expect(pair.publicKey == publicKey)
    }

    @Test("calls from several threads, one of them destroying, end in a plaintext or in keyDestroyed")
    func concurrent() async throws {
        let (pair, fip) = (try SessionKeyPair(), try SessionKeyPair())
        let plaintext: [UInt8] = [1, 2, 3]
        let sealed = try fip.seal(plaintext, to: pair.publicKey, nonce: pair.nonce)
        await withTaskGroup(of: Bool.self) { group in
            for index in 0..<16 {
                group.addTask {
                    if index == 8 { pair.destroy() }
                    do throws(AACryptoError) {
                        return try pair.open(sealed, from: fip.publicKey, nonce: fip.nonce) == plaintext
                    } catch { return error.code == .keyDestroyed }
                }
            }
            for await isExpected in group { #expect(isExpected) }
        }
    }
}
