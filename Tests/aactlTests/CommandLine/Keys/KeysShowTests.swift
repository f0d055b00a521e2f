import AACore
import AACrypto
import AATestSupport
import Testing

@Suite("aactl keys show", .timeLimit(.minutes(10)))
struct KeysShowTests {
    private func shown(_ text: String, _ arguments: [String] = []) async throws -> JSONObject {
        let folder = try TemporaryFolder()
        try folder.write(text.utf8, to: "key")
        let run = try await CommandRun(["keys", "show", "key", "--json"] + arguments, in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        return try #require(JSONDocument.uniqueMembers(run.output).object)
    }

    @Test("reads an agreement key in every form", arguments: [AgreementCurve.weierstrass25519, .x25519])
    func agreement(curve: AgreementCurve) async throws {
        let key = try StoredAgreementKey.generate(on: curve)
        let base64 = { (pem: String) in pem.split(separator: "\n").dropFirst().dropLast().joined() }
        for (text, source) in [
            (key.privatePEM(), "private"), (base64(key.privatePEM()), "private"), (key.publicKey.pem, "public"),
            (key.publicKey.keyValue, "public"), (base64(key.publicKey.pem), "public"),
        ] {
            let object = try await shown(text)
            #expect(object["kind"] == .string("\(curve)"))
            #expect(object["source"] == .string(source))
            #expect(object["keyValue"] == .string(key.publicKey.keyValue))
            #expect(object["pem"] == .string(key.publicKey.pem))
            #expect(object["jwk"] == key.publicKey.jwk)
            #expect(try object["thumbprint"]?.string == key.publicKey.thumbprint())
        }
    }

    @Test("reads a signing key in every form, and gives it the name that is asked for")
    func signing() async throws {
        let key = try SigningKey.generate(keyID: "fip-1", algorithm: .edDSA)
        let jwk = try key.privateJWK()
        let (privateText, publicText) = (jwk.jsonWithPrivateMembers().bytes(), jwk.json.bytes())
        for (text, source) in [
            (try key.privatePEM(), "private"), (try key.verificationKey.pem(), "public"),
            (String(decoding: privateText, as: UTF8.self), "private"),
            (String(decoding: publicText, as: UTF8.self), "public"),
        ] {
            let object = try await shown(text, ["--kid", "fip-1"])
            #expect(object["kind"] == "Ed25519")
            #expect(object["source"] == .string(source))
            #expect(object["kid"] == "fip-1")
            #expect(try object["thumbprint"] == .string(key.verificationKey.jwk.thumbprint()))
            #expect(object["jwk"]?.object?["d"] == nil)
        }
    }

    @Test("reads standard input")
    func standardInput() async throws {
        let key = try StoredAgreementKey.generate(on: .x25519)
        let run = try await CommandRun(
            ["keys", "show", "-"], input: .bytes(Array(key.privatePEM().utf8)), in: TemporaryFolder())
        #expect(run.exitCode == 0)
        #expect(run.outputText.hasPrefix("kind: x25519\nsource: private\n"))
        #expect(run.outputText.hasSuffix(key.publicKey.pem))
    }

    @Test(
        "what is no key is refused with its reason and without a word of it",
        arguments: [
            (Canary.text, "base64"), (#"{"kty":"RSA","n":"\#(Canary.text)"}"#, "e"),
            (#"{"kty":"\#(Canary.text)"}"#, "kty"),
            ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "DER"),
            ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "something other than"),
        ])
    func refused(text: String, why: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write(text.utf8, to: "key")
        let run = try await CommandRun(["keys", "show", "key", "--json"], in: folder)
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        let error = try #require(run.jsonError)
        #expect(error["code"] == "invalidKey")
        #expect(error["where"] == "key")
        #expect(error["why"]?.string?.contains(why) == true)
        #expect(!run.errors.contains(Canary.text))
    }
}
