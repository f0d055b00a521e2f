import AACore
import Testing

@testable import AACrypto

@Suite("Agreement private keys")
struct PrivateKeyTests {
    typealias Weierstrass = AgreementFixture.Weierstrass
    typealias Montgomery = AgreementFixture.Montgomery

    struct Form: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let publicKey: String
    }

    static let forms = [
        Form(
            testDescription: "explicit parameters, bare base64", text: Weierstrass.fiuPrivateKey,
            publicKey: Weierstrass.fiuPublicKey),
        Form(
            testDescription: "explicit parameters, one-line PEM",
            text: "-----BEGIN PRIVATE KEY-----\(Weierstrass.fiuPrivateKey)-----END PRIVATE KEY-----",
            publicKey: Weierstrass.fiuPublicKey),
        Form(
            testDescription: "explicit parameters, wrapped PEM",
            text: "-----BEGIN PRIVATE KEY-----\n\(wrapped(Weierstrass.fiuPrivateKey))\n-----END PRIVATE KEY-----\n",
            publicKey: Weierstrass.fiuPublicKey),
        Form(testDescription: "X25519 version 1", text: Montgomery.fiuPrivateKey, publicKey: Montgomery.fiuPublicKey),
        Form(testDescription: "X25519 version 2", text: Montgomery.fiuPrivateKeyV2, publicKey: Montgomery.fiuPublicKey),
    ]

    static func wrapped(_ base64: String) -> String {
        stride(from: 0, to: base64.count, by: 64).map { String(base64.dropFirst($0).prefix(64)) }
            .joined(separator: "\n")
    }

    @Test("every form of PKCS #8 gives the public key that belongs to it", arguments: forms)
    func readsForm(form: Form) throws {
        let key = try AgreementPrivateKey(text: form.text)
        #expect(try key.publicKey == AgreementPublicKey(keyValue: form.publicKey))
    }

    @Test("a key is read without the parameters and the public key inside, and with the curve's OID")
    func lean() throws {
        let info = PrivateKeyInfo(algorithm: AgreementAlgorithm.named, parameters: nil, point: nil)
        let key = try AgreementPrivateKey(text: info.text())
        #expect(try key.publicKey.sharesSecrets(with: AgreementPublicKey(keyValue: Weierstrass.fiuPublicKey)))
    }

    /// A Weierstrass PKCS #8 put together by hand, so that one thing in it can be wrong.
    struct PrivateKeyInfo {
        var version: [UInt8] = [0]
        var algorithm = AgreementAlgorithm.explicit
        var innerVersion: [UInt8] = [1]
        var scalar: [UInt8]?
        var parameters: [UInt8]? = AgreementAlgorithm.explicitParameters
        var point: [UInt8]?
        var trailing: [UInt8] = []

        func text() throws -> String {
            let known = try Array(Base64.decode(AgreementFixture.Weierstrass.fiuPrivateKey)[257..<289])
            var key = SPKI.element(0x02, innerVersion) + SPKI.element(0x04, scalar ?? known)
            if let parameters { key += SPKI.element(0xA0, parameters) }
            if let point { key += SPKI.element(0xA1, SPKI.element(0x03, [0] + point)) }
            let octets = SPKI.element(0x04, SPKI.element(0x30, key))
            return Base64.encode(SPKI.element(0x30, SPKI.element(0x02, version) + algorithm + octets + trailing))
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let fragment: String
        let text: @Sendable () throws -> String

        init(_ name: String, _ fragment: String, text: @escaping @Sendable () throws -> String) {
            testDescription = name
            self.fragment = fragment
            self.text = text
        }
    }

    static let zero = [UInt8](repeating: 0, count: 32)

    static let rows = [
        Row("a scalar of zero", "between 1 and n - 1") { try PrivateKeyInfo(scalar: zero).text() },
        Row("a scalar of n", "between 1 and n - 1") { try PrivateKeyInfo(scalar: Weierstrass25519.n).text() },
        Row("a scalar of 31 bytes", "32 bytes") { try PrivateKeyInfo(scalar: zero.dropLast()).text() },
        Row("a scalar of 33 bytes", "32 bytes") { try PrivateKeyInfo(scalar: zero + [1]).text() },
        Row("a PKCS #8 version of 3", "PKCS#8 version") { try PrivateKeyInfo(version: [2]).text() },
        Row("an EC private key version of 2", "version is not 1") { try PrivateKeyInfo(innerVersion: [2]).text() },
        Row("other parameters inside", "parameters") {
            try PrivateKeyInfo(parameters: AgreementAlgorithm.explicitParameters.dropLast() + [4]).text()
        },
        Row("the public key of somebody else", "does not fit") {
            let other = try AgreementPublicKey(keyValue: Weierstrass.fipPublicKey)
            return try PrivateKeyInfo(point: [4] + other.coordinates).text()
        },
        Row("a multiple of 8 too small for any clamped form", "no form that X25519 takes") {
            try PrivateKeyInfo(scalar: zero.dropLast() + [8]).text()
        },
        Row("a compressed public key", "compressed") {
            try PrivateKeyInfo(point: [2] + zero).text()
        },
        Row("trailing bytes", "trail") { try PrivateKeyInfo(trailing: [5, 0]).text() },
        Row("a public key's armour", "something other") {
            "-----BEGIN PUBLIC KEY-----\(Weierstrass.fiuPrivateKey)-----END PUBLIC KEY-----"
        },
        Row("another X25519 public key", "does not fit") {
            var der = try Base64.decode(Montgomery.fiuPrivateKeyV2)
            der[der.count - 1] ^= 1
            return Base64.encode(der)
        },
        Row("another algorithm", "neither EC nor X25519") {
            try PrivateKeyInfo(algorithm: [0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70]).text()
        },
        Row("a public key instead", "expected") { Weierstrass.fiuPublicKey },
    ]

    @Test("a key with one thing wrong is refused for that reason", arguments: rows)
    func refused(row: Row) throws {
        _ = try AgreementPrivateKey(text: PrivateKeyInfo().text())
        expectFailure(.invalidKey, row.fragment) { try AgreementPrivateKey(text: row.text()) }
    }

    @Test("a key cut anywhere is refused", arguments: [forms[0], forms[4]])
    func cut(form: Form) throws {
        let der = try Base64.decode(form.text)
        for count in 0..<der.count {
            expectFailure(.invalidKey) { try AgreementPrivateKey(text: Base64.encode(Array(der.prefix(count)))) }
        }
    }

    @Test("a scalar that was given to us leads to its own public key, whatever its size")
    func smallScalar() throws {
        let one = [UInt8](repeating: 0, count: 31) + [1]
        let key = try AgreementPrivateKey(text: PrivateKeyInfo(scalar: one).text())
        #expect(key.publicKey.coordinates.prefix(32) == Weierstrass25519.generatorX[...])
    }
}
