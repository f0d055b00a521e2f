import AACore
import Testing

@testable import AACrypto

@Suite("Keys in unusual texts")
struct RawPointTests {
    struct Form: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let curve: AgreementCurve
        let text: @Sendable ([UInt8]) -> String
    }

    static let forms = [
        Form(testDescription: "64 bytes in hexadecimal", curve: .weierstrass25519) { Hex.encode($0) },
        Form(testDescription: "65 bytes in hexadecimal", curve: .weierstrass25519) { Hex.encode([4] + $0) },
        Form(testDescription: "65 bytes in base64", curve: .weierstrass25519) { Base64.encode([4] + $0) },
        Form(testDescription: "64 bytes in base64url", curve: .weierstrass25519) { Base64.encode($0, as: .url) },
        Form(testDescription: "32 bytes in hexadecimal", curve: .x25519) { Hex.encode($0) },
        Form(testDescription: "32 bytes in base64", curve: .x25519) { Base64.encode($0) },
    ]

    @Test("a bare point is a key where that is accepted, and refused elsewhere", arguments: forms)
    func rawPoints(form: Form) throws {
        let key = try SessionKeyPair(curve: form.curve).publicKey
        let text = form.text(key.coordinates)
        #expect(try AgreementPublicKey(keyValue: text, rawPoints: .accepted) == key)
        expectFailure(.invalidKey) { try AgreementPublicKey(keyValue: text) }
    }

    @Test(
        "where bare points are accepted, whole keys still are", arguments: [AgreementCurve.weierstrass25519, .x25519])
    func wholeKeys(curve: AgreementCurve) throws {
        let key = try SessionKeyPair(curve: curve).publicKey
        for text in [key.keyValue, Base64.encode(key.der), Base64.encode(key.der, as: .url)] {
            #expect(try AgreementPublicKey(keyValue: text, rawPoints: .accepted) == key)
            #expect(try AgreementPublicKey(keyValue: text) == key)
        }
    }

    @Test("a bare point off the curve, compressed or of another length is refused")
    func refused() throws {
        let point = try SessionKeyPair().publicKey.coordinates
        let rows: [([UInt8], String)] = [
            (point.dropLast() + [point[63] ^ 1], "not on the curve"), ([2] + point, "uncompressed"),
            (Array(point.dropLast()), ""), ([], ""),
        ]
        for (bytes, fragment) in rows {
            expectFailure(.invalidKey, fragment) {
                try AgreementPublicKey(keyValue: Hex.encode(bytes), rawPoints: .accepted)
            }
        }
    }
}
