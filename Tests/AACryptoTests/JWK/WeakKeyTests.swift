import AACore
import Testing

@testable import AACrypto

@Suite("Keys that are known to be weak")
struct WeakKeyTests {
    @Test("a point that is not on P-256 is no key")
    func offCurve() throws {
        var point = try VerificationKey(pem: RSAFixture.p256PublicKey).jwk.publicValues
        point[1][31] ^= 1
        expectFailure(.invalidKey) { try VerificationKey(jwk: JWK(.p256, publicValues: point)) }
        expectFailure(.invalidKey) {
            try VerificationKey(jwk: JWK(.p256, publicValues: [[UInt8](repeating: 0, count: 32), point[1]]))
        }
        #expect(OpenSSLError.drainQueue().isEmpty)
    }

    /// y of the points whose order divides 8, as readers take them.
    static let smallOrderPoints: [(name: String, bytes: [UInt8])] = [
        ("0", [UInt8](repeating: 0, count: 32)), ("1", [1] + [UInt8](repeating: 0, count: 31)),
        ("-1", [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]),
        ("p", [0xED] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]),
        ("p + 1", [0xEE] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]),
        ("of order 8", hex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")),
        ("of order 8 too", hex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")),
    ]

    private static func hex(_ text: String) -> [UInt8] { (try? Hex.decode(text)) ?? [] }

    @Test("an Ed25519 key that anyone can sign for is refused", arguments: smallOrderPoints, [0, 0x80])
    func smallOrder(point: (name: String, bytes: [UInt8]), sign: UInt8) throws {
        var bytes = point.bytes
        bytes[31] |= sign
        expectFailure(.invalidKey, "small order") {
            try VerificationKey(jwk: JWK(.ed25519, publicValues: [bytes]))
        }
    }

    @Test("a modulus with the structure of weak smart cards is refused")
    func weakModulus() {
        // 65537 ^ 128, which is a power of 65537 modulo whatever prime.
        let modulus = (0..<128).reduce([1]) { (number: [UInt8], _) in
            var sum = [UInt8](), carry = 0
            let (shifted, plain) = (number + [0, 0], [0, 0] + number)
            for index in shifted.indices.reversed() {
                carry += Int(shifted[index]) + Int(plain[index])
                sum.insert(UInt8(carry & 0xFF), at: 0)
                carry >>= 8
            }
            return Array((carry > 0 ? [UInt8(carry)] + sum : sum).drop { $0 == 0 })
        }
        expectFailure(.invalidKey, "CVE-2017-15361") {
            try RSANumbers(modulus: modulus, exponent: [1, 0, 1]).requireAllowed()
        }
    }
}
