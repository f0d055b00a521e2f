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

    @Test("an X25519 key of another length is refused", arguments: [0, 31, 33, 64])
    func x25519Length(byteCount: Int) {
        let bits = [UInt8](repeating: 9, count: byteCount)
        let der = SPKI.element(0x30, AgreementAlgorithm.x25519 + SPKI.element(0x03, [0] + bits))
        expectFailure(.invalidKey, "32 bytes") { try AgreementPublicKey(der: der) }
    }

    @Test("a point of small order, alone or in another, is no point of prime order")
    func smallOrder() throws {
        for point in AgreementFixture.HostilePoint.smallOrder + AgreementFixture.HostilePoint.mixedOrder {
            let key = try AgreementPublicKey(curve: .weierstrass25519, coordinates: Hex.decode(point.hex))
            expectFailure(.invalidKey, "order is not n") { try key.requirePrimeOrder() }
        }
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
