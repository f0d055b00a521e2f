import AACore
import Testing

@testable import AACrypto

@Suite("Signing keys in PKCS #8")
struct SigningKeyTextTests {
    /// The PKCS #8 of an RSA key put together by hand, so that one thing in it can be wrong.
    struct RSAKey {
        var algorithm: [UInt8] = [
            0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00,
        ]
        var version: [UInt8] = [0]
        /// The contents of the integers: n, e, d, p, q, dP, dQ, qInv.
        var numbers: [[UInt8]]
        var trailing: [UInt8] = []

        init() throws {
            let jwk = try SigningKey(pem: RSAFixture.privateKey, keyID: "any").privateJWK()
            let values =
                jwk.publicValues + jwk.privateValues.map { $0.withBytes { span in span.indices.map { span[$0] } } }
            numbers = values.map { ($0[0] >= 0x80 ? [0] : []) + $0 }
        }

        func text() -> String {
            let integers = ([version] + numbers).flatMap { SPKI.element(0x02, $0) }
            let key = SPKI.element(0x04, SPKI.element(0x30, integers + trailing))
            return Base64.encode(SPKI.element(0x30, [0x02, 0x01, 0x00] + algorithm + key))
        }
    }

    /// The PKCS #8 of an Ed25519 key (RFC 8410, RFC 5958).
    private static func ed25519(_ seed: [UInt8], publicKey: [UInt8]? = nil) -> String {
        let key = SPKI.element(0x04, SPKI.element(0x04, seed))
        let version: [UInt8] = [0x02, 0x01, publicKey == nil ? 0x00 : 0x01]
        let half = publicKey.map { SPKI.element(0x81, [0] + $0) } ?? []
        return Base64.encode(SPKI.element(0x30, version + [0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70] + key + half))
    }

    @Test("an RSA key put together again signs as it did")
    func rsa() throws {
        let key = try SigningKey(pem: RSAKey().text(), keyID: "fixture-1")
        #expect(try key.signDetached(RSAFixture.payload) == RSAFixture.detached)
    }

    @Test("an Ed25519 key is read with and without its public half")
    func ed25519() throws {
        let seed = [UInt8](repeating: 7, count: 32)
        let key = try SigningKey(pem: Self.ed25519(seed), keyID: "any")
        let point = try #require(key.verificationKey.jwk.publicValues.first)
        let again = try SigningKey(pem: Self.ed25519(seed, publicKey: point), keyID: "any")
        #expect(try again.signDetached([1]) == key.signDetached([1]))
    }

    typealias Row = PrivateKeyTests.Row

    /// An RSA key with one change.
    private static func rsa(
        _ name: String, _ fragment: String, change: @escaping @Sendable (inout RSAKey) -> Void
    ) -> Row {
        Row(name, fragment) {
            var key = try RSAKey()
            change(&key)
            return key.text()
        }
    }

    static let rows: [Row] = [
        rsa("more than two primes", "two primes") { $0.version = [1] },
        rsa("an algorithm without its NULL", "nothing else signs") {
            $0.algorithm = [0x30, 0x0B] + $0.algorithm[2..<13]
        },
        rsa("another algorithm", "nothing else signs") { $0.algorithm[12] = 0x0A },
        rsa("the primes in each other's place", "fit each other") { $0.numbers.swapAt(3, 4) },
        rsa("a prime of 1", "fit each other") { ($0.numbers[3], $0.numbers[4]) = ($0.numbers[0], [1]) },
        rsa("another d", "fit each other") { $0.numbers[2][200] ^= 1 },
        rsa("another dP", "fit each other") { $0.numbers[5][100] ^= 1 },
        rsa("another dQ", "fit each other") { $0.numbers[6][100] ^= 1 },
        rsa("another qInv", "fit each other") { $0.numbers[7][100] ^= 1 },
        rsa("another n", "fit each other") { $0.numbers[0][200] ^= 1 },
        rsa("another e", "fit each other") { $0.numbers[1] = [3] },
        rsa("a negative number", "not positive") { $0.numbers[0].removeFirst() },
        rsa("a number behind a needless zero", "shortest form") { $0.numbers[1].insert(0, at: 0) },
        rsa("a number of zero", "not positive") { $0.numbers[7] = [0] },
        rsa("a number that is far too long", "too long") { $0.numbers[2] = [UInt8](repeating: 1, count: 5_000) },
        rsa("a number of no bytes", "not positive") { $0.numbers[7] = [] },
        rsa("bytes behind the numbers", "trail") { $0.trailing = [5, 0] },
        Row("a seed of 31 bytes", "32 bytes") { ed25519([UInt8](repeating: 7, count: 31)) },
        Row("a seed beside somebody else's public half", "does not fit") {
            ed25519([UInt8](repeating: 7, count: 32), publicKey: [UInt8](repeating: 9, count: 32))
        },
    ]

    @Test("a key with one thing wrong is refused for that reason", arguments: rows)
    func refused(row: Row) throws {
        expectFailure(.invalidKey, row.fragment) { try SigningKey(pem: row.text(), keyID: "any") }
        #expect(OpenSSLError.drainQueue().isEmpty)
    }

    @Test("a key cut anywhere is refused")
    func cut() throws {
        // Not as arguments: the test's output would print them.
        for text in [RSAFixture.privateKey, SignatureFixture.ed25519PrivateKey] {
            let der = try PEM(text).der
            for count in der.indices {
                expectFailure(.invalidKey) {
                    try SigningKey(pem: Base64.encode(Array(der.prefix(count))), keyID: "any")
                }
            }
        }
    }
}
