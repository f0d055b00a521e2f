import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("Signature algorithms")
struct AlgorithmTests {
    /// An algorithm with a key of its kind and what OpenSSL's command line signed with it.
    struct Row: Sendable, CustomTestStringConvertible {
        let algorithm: JWSAlgorithm
        let publicKey: String
        let detached: String
        var testDescription: String { algorithm.rawValue }

        var key: VerificationKey {
            get throws { try VerificationKey(pem: publicKey, keyID: "fixture-1") }
        }
    }

    static let rows = [
        Row(algorithm: .rs256, publicKey: RSAFixture.publicKey, detached: RSAFixture.detached),
        Row(algorithm: .ps256, publicKey: RSAFixture.publicKey, detached: SignatureFixture.ps256),
        Row(algorithm: .es256, publicKey: RSAFixture.p256PublicKey, detached: SignatureFixture.es256),
        Row(algorithm: .edDSA, publicKey: SignatureFixture.ed25519PublicKey, detached: SignatureFixture.edDSA),
    ]

    @Test("there is a row for each algorithm that is verified")
    func rowsAreComplete() { #expect(Set(Self.rows.map(\.algorithm)) == JWSAlgorithm.known) }

    @Test("what OpenSSL's command line signed verifies, and the transcript has the digests", arguments: rows)
    func verifies(row: Row) throws {
        let result = try row.key.verifyDetached(row.detached, over: RSAFixture.payload)
        #expect(result.header.algorithm == row.algorithm)
        #expect(result.signingInput == .unencoded)
        let header = try #require(row.detached.split(separator: ".").first)
        let input = Array("\(header).".utf8) + RSAFixture.payload
        #expect(result.transcript.entries.map(\.step).last == .signature)
        #expect(result.transcript.description.contains(Hex.encode(try SHA256.digest(input))))
    }

    @Test("a changed payload is refused with the digests of what was hashed", arguments: rows)
    func changedPayload(row: Row) throws {
        let payload = RSAFixture.payload + [0x20]
        let error = expectFailure(.invalidSignature, "SHA-256 of the \(payload.count) payload bytes") {
            try row.key.verifyDetached(row.detached, over: payload)
        }
        #expect(error?.transcript?.failure?.step == .signature)
        #expect(error?.reason.contains(Hex.encode(try SHA256.digest(payload))) == true)
        #expect(OpenSSLError.drainQueue().isEmpty)
    }

    @Test("one flipped bit anywhere in a signature refuses it", arguments: rows)
    func flippedBits(row: Row) throws {
        let parts = row.detached.split(separator: ".")
        let signature = try Base64.decode(String(parts[1]), as: .url)
        let key = try row.key
        var random = SplitMix64(seed: 1)
        for _ in 0..<TestScale.count(100) {
            var changed = signature
            changed[Int.random(in: changed.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            expectFailure(.invalidSignature, "signature: ") {
                try key.verifyDetached("\(parts[0])..\(Base64.encode(changed, as: .url))", over: RSAFixture.payload)
            }
        }
    }

    @Test("a signature of another length is refused before anything is hashed", arguments: rows, [-1, 1])
    func lengths(row: Row, change: Int) throws {
        let parts = row.detached.split(separator: ".")
        let signature = try Base64.decode(String(parts[1]), as: .url)
        let other = change < 0 ? Array(signature.dropLast()) : signature + [0]
        let error = expectFailure(.invalidSignature, "has \(other.count) bytes") {
            try row.key.verifyDetached("\(parts[0])..\(Base64.encode(other, as: .url))", over: RSAFixture.payload)
        }
        #expect(error?.transcript?.failure?.step == .signatureText)
    }

    @Test("the input that was signed instead is named", arguments: [JWSAlgorithm.ps256, .edDSA])
    func otherForm(algorithm: JWSAlgorithm) throws {
        let signer = try SigningKey.generate(keyID: "k", algorithm: algorithm)
        // Without b64 in the header, a signature over the payload as it is is wrong, and the refusal says so.
        let header = Base64.encode(Array(#"{"alg":"\#(algorithm)","kid":"k"}"#.utf8), as: .url)
        let input = SigningInput(header: Array(header.utf8), payload: [1, 2, 3], as: .unencoded)
        let signature = Base64.encode(try signer.signer.sign(input, with: signer.key), as: .url)
        let digest = Hex.encode(try input.digest())
        expectFailure(.invalidSignature, "another input, SHA-256 \(digest): the unencoded payload") {
            try signer.verificationKey.verifyDetached("\(header)..\(signature)", over: [1, 2, 3])
        }
    }

    @Test("PS256 with a salt of another length than 32 bytes is refused")
    func saltLength() throws {
        let key = try VerificationKey(pem: RSAFixture.publicKey)
        expectFailure(.invalidSignature, "it was not made with this key, or it was made over another input") {
            try key.verifyDetached(SignatureFixture.ps256SaltOf20, over: RSAFixture.payload)
        }
    }

    @Test("ES256 in DER, as OpenSSL writes it, is no JOSE signature")
    func ecdsaDER() throws {
        let key = try VerificationKey(pem: RSAFixture.p256PublicKey)
        let error = expectFailure(.invalidSignature, "of ES256 with this key it has 64") {
            try key.verifyDetached(SignatureFixture.es256DER, over: RSAFixture.payload)
        }
        #expect(error?.transcript?.failure?.step == .signatureText)
    }

    @Test("r and s of ES256 become the shortest INTEGERs, and zero one byte")
    func ecdsaNumbers() {
        let zero = [UInt8](repeating: 0, count: 32)
        #expect(ECDSASignature.der(of: zero + zero) == [0x30, 6, 2, 1, 0, 2, 1, 0])
        #expect(
            ECDSASignature.der(of: zero.dropLast() + [0x7F] + zero.dropLast() + [0x80])
                == [0x30, 7, 2, 1, 0x7F, 2, 2, 0, 0x80])
        let full = [UInt8](repeating: 0xFF, count: 64)
        #expect(ECDSASignature.der(of: full).prefix(5) == [0x30, 70, 2, 33, 0])
    }

    @Test("many threads verify with one key at once, each its own signature")
    func concurrent() async throws {
        let key = try VerificationKey(pem: RSAFixture.publicKey)
        let both = [RSAFixture.detached, SignatureFixture.ps256]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<TestScale.count(200) {
                group.addTask { @concurrent in
                    _ = try key.verifyDetached(both[index % 2], over: RSAFixture.payload)
                    #expect(throws: AACryptoError.self) { try key.verifyDetached(both[index % 2], over: [1]) }
                }
            }
            try await group.waitForAll()
        }
    }
}
