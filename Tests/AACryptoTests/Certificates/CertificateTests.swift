import AACore
import Testing

@testable import AACrypto

@Suite("Certificates")
struct CertificateTests {
    /// A certificate with a signature that its key made.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let certificate: String
        let detached: String
    }

    static let rows = [
        Row(testDescription: "RSA", certificate: SignatureFixture.rsaCertificate, detached: SignatureFixture.ps256),
        Row(testDescription: "P-256", certificate: SignatureFixture.p256Certificate, detached: SignatureFixture.es256),
        Row(
            testDescription: "Ed25519", certificate: SignatureFixture.ed25519Certificate,
            detached: SignatureFixture.edDSA),
    ]

    @Test("the key of a certificate verifies, from PEM and from DER", arguments: rows)
    func key(row: Row) throws {
        let key = try Certificate(pem: row.certificate).verificationKey(keyID: "fixture-1")
        _ = try key.verifyDetached(row.detached, over: RSAFixture.payload)
        let again = try Certificate(der: PEM(row.certificate).der).verificationKey()
        #expect(again.jwk.publicValues == key.jwk.publicValues)
        #expect(again.keyID == nil)
    }

    @Test("the validity is readable, to its first and last moment")
    func validity() throws {
        let certificate = try Certificate(pem: SignatureFixture.ed25519Certificate)
        #expect(certificate.notBefore == (try Timestamp("2026-11-21T14:54:30Z")))
        #expect(certificate.notAfter == (try Timestamp("2036-11-18T14:54:30Z")))
        #expect(certificate.isValid(at: certificate.notBefore))
        #expect(certificate.isValid(at: certificate.notAfter))
        #expect(!certificate.isValid(at: certificate.notBefore.adding(.milliseconds(-1))))
        #expect(!certificate.isValid(at: certificate.notAfter.adding(.milliseconds(1))))
    }

    @Test("a validity that ends before it begins holds no instant")
    func reversedValidity() throws {
        let der = try PEM(SignatureFixture.ed25519Certificate).der
        // Two times of 13 characters, one behind the other.
        let start = try #require(der.indices.first { der[$0...].starts(with: [0x30, 0x1E, 0x17, 0x0D]) }) + 2
        let (first, second) = (der[start..<start + 15], der[start + 15..<start + 30])
        var reversed = der
        reversed.replaceSubrange(start..<start + 30, with: second + first)
        let certificate = try Certificate(der: reversed)
        #expect(certificate.notAfter < certificate.notBefore)
        for instant in [certificate.notAfter, certificate.notBefore, .unixEpoch] {
            #expect(!certificate.isValid(at: instant))
        }
    }

    @Test("a certificate for one algorithm refuses another of its kind, and one that is not of it")
    func algorithm() throws {
        let certificate = try Certificate(pem: SignatureFixture.rsaCertificate)
        let key = try certificate.verificationKey(algorithm: .rs256)
        expectFailure(.invalidSignature, "only RS256") {
            try key.verifyDetached(SignatureFixture.ps256, over: RSAFixture.payload)
        }
        expectFailure(.invalidKey, "RSA keys") { try certificate.verificationKey(algorithm: .edDSA) }
    }

    @Test("what is no certificate with a key of ours is refused")
    func refused() throws {
        let pem = SignatureFixture.rsaCertificate
        expectFailure(.invalidKey, "not an RSA, P-256 or Ed25519") {
            try Certificate(pem: SignatureFixture.p384Certificate)
        }
        expectFailure(.invalidKey, "something other") { try Certificate(pem: RSAFixture.publicKey) }
        expectFailure(.invalidKey, "a certificate, not") { try VerificationKey(pem: pem) }
        expectFailure(.invalidKey) { try Certificate(pem: pem + "\n" + pem) }
        expectFailure(.invalidKey, "trail") { try Certificate(der: PEM(pem).der + [0]) }
        expectFailure(.invalidKey) { try Certificate(der: PEM(pem).der.dropLast()) }
        expectFailure(.invalidKey) { try Certificate(der: []) }
        #expect(OpenSSLError.drainQueue().isEmpty)
    }

    @Test("a certificate cut or changed at any byte is refused or read, never more")
    func changed() throws {
        let der = try PEM(SignatureFixture.p256Certificate).der
        for index in der.indices {
            var changed = der
            changed[index] ^= 0xFF
            _ = (try? Certificate(der: changed))?.isValid(at: .unixEpoch)
            #expect(throws: AACryptoError.self) { try Certificate(der: Array(der.prefix(index))) }
        }
        #expect(OpenSSLError.drainQueue().isEmpty)
    }
}
