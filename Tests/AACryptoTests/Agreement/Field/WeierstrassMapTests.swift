import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("The map between the forms of Curve25519")
struct WeierstrassMapTests {
    @Test("three times the offset is A, and the generators are mapped onto each other")
    func constants() throws {
        let offset = WeierstrassMap.offset
        #expect(offset + offset + offset == WeierstrassMap.coefficient)
        let generator = Weierstrass25519.generatorX + Weierstrass25519.generatorY
        #expect(try WeierstrassMap.u(ofPoint: generator) == [9] + [UInt8](repeating: 0, count: 31))
    }

    @Test("every public key of ours is a point, and its u comes back", arguments: TestScale.seeds(50))
    func thereAndBack(seed: UInt64) throws {
        let scalar = try SecretBytes.random(count: 32, from: SeededRandomSource(seed: seed))
        let u = try X25519Key(scalar: scalar).publicKey
        let point = try #require(WeierstrassMap.point(ofU: u))
        #expect(try WeierstrassMap.u(ofPoint: point) == u)
        // The same x with the other y is the negative point.
        let y = try #require(FieldElement(bigEndian: point.suffix(32)))
        let negative = point.prefix(32) + (FieldElement(0) - y).littleEndian.reversed()
        #expect(try WeierstrassMap.u(ofPoint: Array(negative)) == u)
        #expect(try WeierstrassMap.x(ofSecretU: SecretBytes(u)) == SecretBytes(Array(point.prefix(32))))
    }

    @Test("a u of the twist has no point")
    func twist() {
        // u = 2: 2·(4 + 2A + 1) is no square.
        #expect(WeierstrassMap.point(ofU: [2] + [UInt8](repeating: 0, count: 31)) == nil)
    }

    @Test(
        "a scalar turned for X25519 is ± itself modulo n, a multiple of 8, and of 255 bits",
        arguments: TestScale.seeds(200))
    func scalars(seed: UInt64) throws {
        var bytes = SeededRandomSource(seed: seed).bytes(32)
        bytes[0] &= 0x0F
        let order = FieldReference.integer(Weierstrass25519.n)
        let d = FieldReference.integer(bytes)
        let clamped = try WeierstrassScalar.clamped(SecretBytes(bytes))
        var s = FieldReference.integer(clamped.withBytes { span in (0..<32).reversed().map { span[$0] } })
        #expect(s.high >> 126 == 1 && s.low & 7 == 0)
        while !(s < order) { s = s &- order }
        let negative = order &- s
        #expect(s.low == d.low && s.high == d.high || negative.low == d.low && negative.high == d.high)
    }

    @Test("all scalars with the same point agree on the same secrets", arguments: TestScale.seeds(20))
    func agreement(seed: UInt64) throws {
        let random = SeededRandomSource(seed: seed)
        let own = try AgreementPrivateKey.generate(on: .weierstrass25519, from: random)
        let peer = try AgreementPrivateKey.generate(on: .weierstrass25519, from: random)
        let secret = try own.sharedSecret(with: peer.publicKey)
        #expect(try secret == peer.sharedSecret(with: own.publicKey))
        // A peer's point that carries one of small order as well: that part is multiplied away.
        for point in AgreementFixture.HostilePoint.mixedOrder {
            let mixed = try AgreementPublicKey(curve: .weierstrass25519, coordinates: Hex.decode(point.hex))
            #expect(try own.sharedSecret(with: mixed).count == 32)
        }
    }
}
