import AACore
import Testing

@testable import AACrypto

@Suite("Agreement public keys")
struct PublicKeyTests {
    static let fip = AgreementFixture.Weierstrass.fipPublicKey

    @Test("a key is read from one-line PEM, wrapped PEM and bare base64", arguments: [0, 1, 2, 3])
    func texts(form: Int) throws {
        let lines = stride(from: 0, to: Self.fip.count, by: 64).map { start in
            String(Self.fip.dropFirst(start).prefix(64))
        }
        let text = [
            "-----BEGIN PUBLIC KEY-----\(Self.fip)-----END PUBLIC KEY-----",
            "-----BEGIN PUBLIC KEY-----\n\(lines.joined(separator: "\n"))\n-----END PUBLIC KEY-----\n",
            "-----BEGIN PUBLIC KEY-----\r\n\(lines.joined(separator: "\r\n"))\r\n-----END PUBLIC KEY-----\r\n",
            Self.fip,
        ][form]
        let key = try AgreementPublicKey(keyValue: text)
        #expect(key.curve == .weierstrass25519)
        #expect(try key.der == Base64.decode(Self.fip))
        #expect(key.keyValue == "-----BEGIN PUBLIC KEY-----\(Self.fip)-----END PUBLIC KEY-----")
    }

    @Test("BouncyCastle's curve OID names the same key as the written parameters")
    func namedCurve() throws {
        let key = try AgreementPublicKey(keyValue: Self.fip)
        let named = SPKI.weierstrass(point: [0x04] + key.coordinates, algorithm: AgreementAlgorithm.named)
        #expect(named.count == 93)
        #expect(try AgreementPublicKey(der: named) == key)
    }

    @Test("an X25519 key is known by its OID")
    func x25519() throws {
        let key = try AgreementPublicKey(keyValue: AgreementFixture.Montgomery.fiuPublicKey)
        #expect(key.curve == .x25519)
        #expect(try key.der == Base64.decode(AgreementFixture.Montgomery.fiuPublicKey))
        #expect(key.der.count == 44)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let fragment: String
        let der: @Sendable ([UInt8]) throws -> [UInt8]

        init(_ name: String, _ fragment: String, der: @escaping @Sendable ([UInt8]) throws -> [UInt8]) {
            testDescription = name
            self.fragment = fragment
            self.der = der
        }
    }

    static let p = Weierstrass25519.p

    /// Each takes the coordinates of a good key and breaks one thing.
    static let rows = [
        Row("x of p + 2", "x is not below p") { SPKI.weierstrass(coordinates: p.dropLast() + [0xEF] + $0.suffix(32)) },
        Row("x of p", "x is not below p") { SPKI.weierstrass(coordinates: p + $0.suffix(32)) },
        Row("y of p", "y is not below p") { SPKI.weierstrass(coordinates: $0.prefix(32) + p) },
        Row("y of all ones", "y is not below p") {
            SPKI.weierstrass(coordinates: $0.prefix(32) + [UInt8](repeating: 0xFF, count: 32))
        },
        Row("a flipped bit of y", "not on the curve") { SPKI.weierstrass(coordinates: $0.dropLast() + [$0[63] ^ 1]) },
        Row("a flipped bit of x", "not on the curve") { SPKI.weierstrass(coordinates: [$0[0] ^ 1] + $0.dropFirst()) },
        Row("x and y of zero", "not on the curve") { _ in
            SPKI.weierstrass(coordinates: [UInt8](repeating: 0, count: 64))
        },
        Row("the point at infinity", "infinity") { _ in SPKI.weierstrass(point: [0x00]) },
        Row("a compressed point", "compressed") { SPKI.weierstrass(point: [0x02 | $0[63] & 1] + $0.prefix(32)) },
        Row("a hybrid point", "uncompressed form") { SPKI.weierstrass(point: [0x06 | $0[63] & 1] + $0) },
        Row("a point with a byte too many", "uncompressed form") { SPKI.weierstrass(point: [0x04] + $0 + [0]) },
        Row("a point with a byte too few", "uncompressed form") { SPKI.weierstrass(point: [0x04] + $0.dropLast()) },
        Row("no point", "uncompressed form") { _ in SPKI.weierstrass(point: []) },
        Row("trailing bytes behind the key", "trail") { SPKI.weierstrass(coordinates: $0) + [0] },
        Row("trailing bytes inside the key", "trail") {
            SPKI.element(0x30, AgreementAlgorithm.explicit + SPKI.element(0x03, [0, 4] + $0) + [0x05, 0x00])
        },
        Row("unused bits in the bit string", "whole bytes") {
            SPKI.element(0x30, AgreementAlgorithm.explicit + SPKI.element(0x03, [1, 4] + $0))
        },
        Row("an empty bit string", "whole bytes") { _ in
            SPKI.element(0x30, AgreementAlgorithm.explicit + SPKI.element(0x03, []))
        },
        Row("a length that is not in shortest form", "shortest") {
            let whole = SPKI.weierstrass(coordinates: $0)
            return [0x30, 0x83, 0x00] + whole.dropFirst(2)
        },
        Row("an indefinite length", "indefinite") { [0x30, 0x80] + SPKI.weierstrass(coordinates: $0).dropFirst(4) },
        Row("a text cut in the middle", "breaks off") { SPKI.weierstrass(coordinates: $0).dropLast(40) },
        Row("no bytes at all", "expected") { _ in [] },
        Row("another algorithm", "neither EC nor X25519") {
            SPKI.weierstrass(point: [4] + $0, algorithm: [0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70])
        },
        Row("X25519 with 31 bytes", "32 bytes") {
            SPKI.element(0x30, AgreementAlgorithm.x25519 + SPKI.element(0x03, [0] + $0.prefix(31)))
        },
    ]

    @Test("a key with one thing wrong is refused for that reason", arguments: rows)
    func refused(row: Row) throws {
        let coordinates = try AgreementPublicKey(keyValue: Self.fip).coordinates
        _ = try AgreementPublicKey(der: SPKI.weierstrass(coordinates: coordinates))
        expectFailure(.invalidKey, row.fragment) { try AgreementPublicKey(der: row.der(coordinates)) }
    }

    @Test(
        "a point of small order, alone or in another, is no point of prime order",
        arguments: [
            AgreementFixture.HostilePoint.order2, AgreementFixture.HostilePoint.order4,
            AgreementFixture.HostilePoint.order8, AgreementFixture.HostilePoint.mixedOrder,
        ])
    func smallOrder(point: String) throws {
        let key = try AgreementPublicKey(curve: .weierstrass25519, coordinates: Hex.decode(point))
        expectFailure(.invalidKey, "order is not n") { try key.requirePrimeOrder() }
    }

    @Test("keys made by the rules have prime order", arguments: [AgreementCurve.weierstrass25519, .x25519])
    func primeOrder(curve: AgreementCurve) throws {
        try SessionKeyPair(curve: curve).publicKey.requirePrimeOrder()
        try AgreementPublicKey(keyValue: Self.fip).requirePrimeOrder()
    }

    @Test("a change of any byte of the parameters is refused")
    func changedParameters() throws {
        let good = try AgreementPublicKey(keyValue: Self.fip).der
        for index in 0..<245 {
            var der = good
            der[index] ^= 0x01
            expectFailure(.invalidKey) { try AgreementPublicKey(der: der) }
        }
    }

    @Test("changed parameters are called by their name", arguments: [60, 100, 130, 170, 220, 240])
    func namedReason(index: Int) throws {
        var der = try AgreementPublicKey(keyValue: Self.fip).der
        der[index] ^= 0x10
        expectFailure(.invalidKey, "parameters are not those") { try AgreementPublicKey(der: der) }
    }

    @Test(
        "a text that is no key is refused",
        arguments: [
            "", "   ", "-----BEGIN PUBLIC KEY-----", "-----BEGIN PUBLIC KEY", "-----BEGIN PUBLIC KEY-----AAAA",
            "-----BEGIN PUBLIC KEY-----AAAA-----END PRIVATE KEY-----", "curve25519", "AAA=", "AAAA",
            "-----BEGIN PUBLIC KEY-----=-----END PUBLIC KEY-----", "-----BEGIN -----END -----",
        ])
    func brokenTexts(text: String) {
        expectFailure(.invalidKey) { try AgreementPublicKey(keyValue: text) }
    }

    @Test("armour of another thing is refused")
    func otherArmour() {
        expectFailure(.invalidKey, "something other") {
            try AgreementPublicKey(keyValue: "-----BEGIN CERTIFICATE-----\(Self.fip)-----END CERTIFICATE-----")
        }
    }

    @Test("a description shows the curve and no more than the first bytes")
    func description() throws {
        let key = try AgreementPublicKey(keyValue: Self.fip)
        #expect("\(key)".hasPrefix("weierstrass25519 "))
        #expect("\(key)".count < 40)
    }
}
