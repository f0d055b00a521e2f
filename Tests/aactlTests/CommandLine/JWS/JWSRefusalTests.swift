import AACore
import AACrypto
import AATestSupport
import Testing

@Suite("aactl jws refuses", .timeLimit(.minutes(10)))
struct JWSRefusalTests {
    /// One thing that is wrong about the files or the words.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let arguments: [String]
        let code: String
        let why: String

        init(_ name: String, _ arguments: [String], code: String, why: String) {
            testDescription = name
            self.arguments = arguments
            self.code = code
            self.why = why
        }

        /// A row that verifies the body with the right key.
        static func verify(_ name: String, _ signature: String, code: String, why: String) -> Row {
            Row(name, ["verify", "--jwk", "public.jwk", "body.json", signature], code: code, why: why)
        }
    }

    static let rows = [
        Row(
            "another body", ["verify", "--jwk", "public.jwk", "public.jwk", "detached.txt"], code: "invalidSignature",
            why: "the step \"signature\" failed"),
        Row.verify(
            "a header that names another algorithm", "eyJhbGciOiJub25lIn0..AAAA", code: "invalidSignature",
            why: "\"none\" is not verified with this Ed25519 key, only EdDSA"),
        Row.verify(
            "a header without kid", "eyJhbGciOiJFZERTQSJ9..AAAA", code: "invalidSignature",
            why: "the header has no kid"),
        Row.verify("no such file", "nosuch.txt", code: "unreadableInput", why: "there is no such file"),
        Row(
            "a set without the key",
            ["verify", "--jwks", "public.jwks", "body.json", "eyJhbGciOiJFZERTQSIsImtpZCI6IngifQ..AA"],
            code: "invalidKey", why: "the set has no key of the header's kid; 1 of its keys are not readable"),
        Row(
            "a set and a header without kid",
            ["verify", "--jwks", "public.jwks", "body.json", "eyJhbGciOiJFZERTQSJ9..AAAA"],
            code: "invalidKey", why: "the header has no kid"),
        Row(
            "a key in another form", ["verify", "--cert", "public.pem", "body.json", "detached.txt"],
            code: "invalidKey", why: "something other than a certificate"),
        Row(
            "a JWK that is PEM", ["verify", "--jwk", "public.pem", "body.json", "detached.txt"],
            code: "malformedJSON", why: "not a JSON value"),
        Row(
            "a private key as a public one", ["verify", "--pem", "private.pem", "body.json", "detached.txt"],
            code: "invalidKey", why: "something other than a public key"),
        Row(
            "signing with a public key", ["sign", "--key", "public.jwk", "body.json"], code: "invalidKey",
            why: "the JWK is a public key"),
        Row(
            "signing with a key that has no name", ["sign", "--key", "private.pem", "body.json"], code: "invalidKey",
            why: "no name of its own"),
        Row(
            "signing under an algorithm of another kind of key",
            ["sign", "--key", "private.pem", "--kid", "k", "--alg", "RS256", "body.json"], code: "invalidKey",
            why: "under \"RS256\""),
        Row(
            "signing with no key at all", ["sign", "--key", "body.json", "body.json"], code: "invalidKey",
            why: "the JWK is not readable"),
        Row(
            "signing nothing that is there", ["sign", "--key", "private.jwk", "nosuch"], code: "unreadableInput",
            why: "there is no such file"),
    ]

    @Test("exit 1, one line of JSON, nothing on standard output, no secret and no body", arguments: rows)
    func refused(row: Row) async throws {
        let files = try JWSFiles()
        let run = try await CommandRun(["jws"] + row.arguments + ["--json"], in: files.folder)
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        let error = try #require(run.jsonError)
        #expect(error["code"] == .string(row.code))
        #expect(error["why"]?.string?.contains(row.why) == true, "\(run.errors)")
        #expect(!run.errors.contains(Canary.text))
        let secret = try files.key.privateJWK().jsonWithPrivateMembers().object?["d"]?.string
        #expect(try !run.errors.contains(#require(secret)))
    }

    @Test("with --explain a refusal has the steps before it, and without it says how to get them")
    func explain() async throws {
        let files = try JWSFiles()
        let short = try await files.run("verify", "--jwk", "public.jwk", "public.jwk", "detached.txt")
        #expect(!short.errors.contains("passed before it"))
        #expect(short.errors.contains("add --explain"))
        let long = try await files.run("verify", "--jwk", "public.jwk", "--explain", "public.jwk", "detached.txt")
        #expect(long.exitCode == 1)
        #expect(long.errors.contains("passed before it: keyID: \"sender-1\""))
    }

    @Test(
        "a header without kid, and ReBIT's own signing input, pass by name alone",
        arguments: [
            (JWSCertificate.withoutKeyID, "--allow-no-kid", "no kid"),
            (JWSCertificate.decodedPayload, "--allow-decoded-payload", "the decoded payload, which no standard has"),
        ])
    func tolerances(jws: String, option: String, said: String) async throws {
        let files = try JWSFiles()
        try files.folder.write(JWSCertificate.pem.utf8, to: "sender.pem")
        #expect(try await files.run("verify", "--cert", "sender.pem", jws).exitCode == 1)
        let run = try await files.run("verify", "--cert", "sender.pem", option, jws)
        #expect(run.exitCode == 0)
        #expect(run.outputText.contains(said))
    }
}
