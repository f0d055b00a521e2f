import AACore
import AACrypto
import AAModels
import AATestSupport
import Testing

@Suite("aactl fi decrypt refuses", .timeLimit(.minutes(10)))
struct DecryptRefusalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let code: String
        /// What `where` says behind the folder.
        let place: String
        let session: @Sendable () throws -> SessionFiles
        var testDescription: String { name }

        init(_ name: String, code: String, place: String, session: @escaping @Sendable () throws -> SessionFiles) {
            self.name = name
            self.code = code
            self.place = place
            self.session = session
        }

        /// A session of which one file is another.
        init(
            _ name: String, code: String, place: String, file: String,
            _ content: @escaping @Sendable ([UInt8]) throws -> SessionFiles.Entry?
        ) {
            self.init(name, code: code, place: place) {
                var session = try SessionFiles()
                session.entries[file] = try content(session[file])
                return session
            }
        }

        /// A session of which the sender made one thing wrong, and signed it.
        init(_ name: String, code: String, place: String, sender: @escaping @Sendable (inout FIDelivery) -> Void) {
            self.init(name, code: code, place: place) { try SessionFiles { sender(&$0.deliveries[1]) } }
        }
    }

    static let files = ["body.json", "jws.txt", "priv_pkcs8.b64", "nonce.b64", "rsa_pub.pem"]

    static let absent = files.flatMap { name in
        [
            Row(
                "a session without \(name)", code: name == "rsa_pub.pem" ? "noKey" : "unreadableInput", place: name,
                file: name, { _ in nil }),
            Row("an empty \(name)", code: "unreadableInput", place: name, file: name, { _ in .file([]) }),
            Row("a folder as \(name)", code: "unreadableInput", place: name, file: name, { _ in .folder }),
        ]
    }

    static let swapped = [
        ("body.json", "invalidSignature", "jws.txt"), ("jws.txt", "invalidSignature", "jws.txt"),
        ("priv_pkcs8.b64", "authenticationFailed", "body.json, FI[0].data[0]"),
        ("nonce.b64", "authenticationFailed", "body.json, FI[0].data[0]"),
    ].map { name, code, place in
        Row("another session's \(name)", code: code, place: place, file: name) { _ in
            .file(try SessionFiles()[name])
        }
    }

    static let changed = [
        Row("a body that breaks off", code: "invalidSignature", place: "jws.txt", file: "body.json") {
            .file(Array($0.dropLast(10)))
        },
        Row("a body with a line break more", code: "invalidSignature", place: "jws.txt", file: "body.json") {
            .file($0 + [0x0A])
        },
        Row("a signature that breaks off", code: "invalidSignature", place: "jws.txt", file: "jws.txt") {
            .file(Array($0.dropLast(4)))
        },
        Row("a signature of blanks", code: "invalidSignature", place: "jws.txt", file: "jws.txt") { _ in
            .file(Array("  \n".utf8))
        },
        Row("a signature that is binary", code: "unreadableInput", place: "jws.txt", file: "jws.txt") { _ in
            .file([0xFF, 0xFE, 0x00])
        },
        Row("the RSA key of another", code: "invalidSignature", place: "jws.txt", file: "rsa_pub.pem") { _ in
            .file(Array(try SigningKey.generate(keyID: "other").verificationKey.pem().utf8))
        },
        Row("a key of another kind than signed", code: "invalidSignature", place: "jws.txt", file: "rsa_pub.pem") { _ in
            .file(Array(ecKey.utf8))
        },
        Row("no PEM in place of the RSA key", code: "invalidKey", place: "rsa_pub.pem", file: "rsa_pub.pem") { _ in
            .file(Array(Canary.text.utf8))
        },
        Row("an RSA key in place of ours", code: "invalidKey", place: "priv_pkcs8.b64", file: "priv_pkcs8.b64") { _ in
            .file(Array(rsaPrivateKeyHead.utf8))
        },
        Row("our key of the other curve", code: "invalidKey", place: "body.json, FI[0].data[0]", file: "priv_pkcs8.b64")
        { _ in
            .file(Array("MC4CAQAwBQYDK2VuBCIEIFAWX/4eYu83c+ogfaF/CJqE4wq7zI8rmFwjvzXpPY8l".utf8))
        },
        Row("our key broken off", code: "invalidKey", place: "priv_pkcs8.b64", file: "priv_pkcs8.b64") {
            .file(Array($0.dropLast(8)))
        },
        Row("a nonce of 16 bytes", code: "invalidParameter", place: "nonce.b64", file: "nonce.b64") { _ in
            .file(Array("AAAAAAAAAAAAAAAAAAAAAA==".utf8))
        },
        Row("a nonce that is no base64", code: "malformedText", place: "nonce.b64", file: "nonce.b64") { _ in
            .file(Array("!\(Canary.text)!".utf8))
        },
        Row("a signed body that is no JSON", code: "malformedJSON", place: "body.json, line 1, column 1") {
            var session = try SessionFiles()
            session["body.json"] = Array(Canary.text.utf8)
            try session.sign()
            return session
        },
        Row("a signed body of another message", code: "missingMember", place: "body.json, ver") {
            var session = try SessionFiles()
            session["body.json"] = Array("{\"x\":\"\(Canary.text)\"}".utf8)
            try session.sign()
            return session
        },
    ]

    static let sentWrong = [
        Row("a changed tag", code: "authenticationFailed", place: "body.json, FI[1].data[1]") { delivery in
            let text = delivery.accounts[1].encryptedFI
            guard var bytes = try? Base64.decode(text) else { return }
            bytes[bytes.count - 1] ^= 1
            delivery.accounts[1].encryptedFI = Base64.encode(bytes)
        },
        Row("a ciphertext that breaks off", code: "authenticationFailed", place: "body.json, FI[1].data[0]") {
            $0.accounts[0].encryptedFI = String($0.accounts[0].encryptedFI.prefix(400))
        },
        Row("a ciphertext shorter than a tag", code: "malformedText", place: "body.json, FI[1].data[0]") {
            $0.accounts[0].encryptedFI = "AAAA"
        },
        Row("a sender's nonce of 24 bytes", code: "invalidParameter", place: "body.json, FI[1].data[0]") {
            $0.keyMaterial.nonce = Base64.encode([UInt8](repeating: 7, count: 24))
        },
        Row("a sender's key that is none", code: "invalidKey", place: "body.json, FI[1].data[0]") {
            $0.keyMaterial.keyValue = "AAAA"
        },
    ]

    @Test("with code 1, one error, the place, and nothing printed", arguments: absent + swapped + changed + sentWrong)
    func refusal(row: Row) async throws {
        let folder = try TemporaryFolder()
        let session = try row.session()
        try session.write(to: "session", in: folder)
        for format in [["--json"], []] {
            let run = try await CommandRun(["fi", "decrypt", "--session", "session"] + format, in: folder)
            #expect(run.exitCode == 1)
            #expect(run.output.isEmpty)
            for secret in [Canary.text, String(decoding: session["priv_pkcs8.b64"].suffix(40), as: UTF8.self)]
            where !secret.isEmpty {
                #expect(!run.errors.contains(secret))
            }
            if format.isEmpty {
                #expect(run.errors.hasPrefix("aactl: "))
                continue
            }
            let error = try #require(run.jsonError, "not one line of JSON: \(run.errors)")
            #expect(error["code"] == .string(row.code))
            #expect(error["where"] == .string("session/\(row.place)"))
        }
    }

    @Test("a wrong signature says at which step, and the digest of what was hashed")
    func signature() async throws {
        let folder = try TemporaryFolder()
        var session = try SessionFiles()
        session["body.json"].append(0x20)
        try session.write(to: "session", in: folder)
        let run = try await CommandRun(["fi", "decrypt", "--session", "session"], in: folder)
        let digest = Hex.encode(try SHA256.digest(session["body.json"]))
        #expect(run.errorLines.first == "aactl: the signature does not verify; nothing was decrypted")
        #expect(run.errors.contains("  why:   the step \"signature\" failed"))
        #expect(run.errors.contains(digest))
    }

    @Test(
        "a folder that is none",
        arguments: zip(["nowhere", "file"], ["there is no such folder", "it is not a folder"]))
    func noFolder(name: String, why: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write("x".utf8, to: "file")
        let run = try await CommandRun(["fi", "decrypt", "--session", name, "--json"], in: folder)
        #expect(run.exitCode == 1)
        #expect(run.jsonError?["code"] == "noSession")
        #expect(run.jsonError?["why"] == .string(why))
    }

    /// A P-256 public key, made for this test.
    private static let ecKey = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEIufjXeMQKXbcpP5vwIqpUAxvFtB8
        TuUMxjkw7/UtZRUaG0goQlTfqHxg4swDwcJdwEcpeuaQGHXe22XuoQSIRQ==
        -----END PUBLIC KEY-----
        """
    /// The algorithm of an RSA key in PKCS #8, with an empty key behind it.
    private static let rsaPrivateKeyHead = "MBQCAQAwDQYJKoZIhvcNAQEBBQAEAA=="
}
