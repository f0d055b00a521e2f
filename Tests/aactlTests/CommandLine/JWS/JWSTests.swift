import AACore
import AACrypto
import AATestSupport
import Testing

@Suite("aactl jws", .timeLimit(.minutes(10)))
struct JWSTests {
    static let algorithms: [JWSAlgorithm] = [.rs256, .ps256, .edDSA]

    @Test("what it signs, the library verifies, from a JWK as from PEM", arguments: algorithms)
    func signs(algorithm: JWSAlgorithm) async throws {
        let files = try JWSFiles(algorithm)
        let fromJWK = try await files.run("sign", "--key", "private.jwk", "body.json")
        let fromPEM = try await files.run(
            "sign", "--key", "private.pem", "--kid", "sender-1", "--alg", algorithm.rawValue, "--detached", "-",
            input: .bytes(JWSFiles.body))
        for run in [fromJWK, fromPEM] {
            #expect(run.exitCode == 0)
            #expect(run.errors.isEmpty)
            #expect(run.outputText.hasSuffix("\n"))
            _ = try files.key.verificationKey.verifyDetached(String(run.outputText.dropLast()), over: JWSFiles.body)
        }
        let compact = try await files.run("sign", "--key", "private.jwk", "--compact", "body.json")
        let verified = try files.key.verificationKey.verifyCompact(String(compact.outputText.dropLast()))
        #expect(verified.payload == JWSFiles.body)
    }

    @Test("a key may come from standard input, and the result as JSON")
    func keyOnInput() async throws {
        let files = try JWSFiles()
        let run = try await files.run(
            "sign", "--key", "-", "body.json", "--json",
            input: .bytes(files.key.privateJWK().jsonWithPrivateMembers().bytes()))
        #expect(run.exitCode == 0)
        let result = try #require(JSONDocument.uniqueMembers(run.output).object)
        #expect(result.members.map(\.name) == ["jws", "alg", "kid"])
        // Ed25519 is deterministic.
        #expect(try result["jws"]?.string == files.key.signDetached(JWSFiles.body))
    }

    @Test(
        "verifies with a key in every form",
        arguments: [("--jwk", "public.jwk"), ("--jwks", "public.jwks"), ("--pem", "public.pem")], algorithms)
    func verifies(option: (name: String, file: String), algorithm: JWSAlgorithm) async throws {
        let files = try JWSFiles(algorithm)
        let run = try await files.run("verify", option.name, option.file, "body.json", "detached.txt")
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        #expect(
            run.outputText == "the signature holds: \(algorithm), kid \"sender-1\", over the payload as it is\n")
    }

    @Test("the body or the signature may come from standard input, and the signature be the text itself")
    func inputs() async throws {
        let files = try JWSFiles()
        let jws = try files.key.signDetached(JWSFiles.body)
        let body = CommandRun.Input.bytes(JWSFiles.body)
        #expect(try await files.run("verify", "--jwk", "public.jwk", "-", jws, input: body).exitCode == 0)
        let run = try await files.run("verify", "--jwk", "public.jwk", "body.json", "-", input: .bytes(Array(jws.utf8)))
        #expect(run.exitCode == 0)
    }

    @Test("prints the payload of a compact JWS, as it is")
    func payload() async throws {
        let run = try await JWSFiles().run("verify", "--jwk", "public.jwk", "--payload", "compact.txt")
        #expect(run.exitCode == 0)
        #expect(run.output == JWSFiles.body)
    }

    @Test("with --explain shows every step with its digests, as lines and as JSON")
    func explain() async throws {
        let files = try JWSFiles()
        let lines = try await files.run("verify", "--jwk", "public.jwk", "--explain", "body.json", "detached.txt")
        #expect(lines.outputText.contains("\npassed  algorithm: EdDSA, Ed25519\n"))
        let header = try #require(try files.key.signDetached(JWSFiles.body).split(separator: ".").first)
        let digest = Hex.encode(try SHA256.digest(Array("\(header).".utf8) + JWSFiles.body))
        #expect(lines.outputText.contains(digest))
        let json = try await files.run("verify", "--jwk", "public.jwk", "--explain", "--json", "compact.txt")
        let result = try #require(JSONDocument.uniqueMembers(json.output).object)
        #expect(result["verified"] == true)
        #expect(result["signingInput"] == "base64url")
        #expect(result["transcript"]?.array?.last?.object?["step"] == "signature")
        #expect(!json.outputText.contains(Canary.text))
    }

    @Test("of a certificate the key verifies, and its validity is shown")
    func certificate() async throws {
        let files = try JWSFiles()
        try files.folder.write(JWSCertificate.pem.utf8, to: "sender.pem")
        let run = try await files.run("verify", "--cert", "sender.pem", "compact.txt")
        #expect(run.exitCode == 1)
        let own = try await files.run("verify", "--cert", "sender.pem", JWSCertificate.compact)
        #expect(own.exitCode == 0)
        #expect(own.outputText.contains("\ncertificate: valid from \(JWSCertificate.notBefore) to "))
        #expect(own.outputText.contains("its issuer is not checked"))
        try files.folder.write(
            Base64.decode(JWSCertificate.pem.split(separator: "\n").dropFirst().dropLast().joined()), to: "sender.der")
        #expect(try await files.run("verify", "--cert", "sender.der", JWSCertificate.compact).exitCode == 0)
    }
}
