import AACore
import AACrypto
import AATestSupport
import Testing

@Suite("aactl keys generate", .timeLimit(.minutes(10)))
struct KeysGenerateTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let kind: String
        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let rows = [
        Row(arguments: ["weierstrass25519"], kind: "weierstrass25519"), Row(arguments: ["x25519"], kind: "x25519"),
        Row(arguments: ["rs256"], kind: "RSA 2048 bits"),
        Row(arguments: ["ps256", "--bits", "3072"], kind: "RSA 3072 bits"),
        Row(arguments: ["eddsa"], kind: "Ed25519"), Row(arguments: ["rs256", "--jwk"], kind: "RSA 2048 bits"),
        Row(arguments: ["eddsa", "--jwk", "--kid", "fiu-1"], kind: "Ed25519"),
    ]

    private func object(_ run: CommandRun) throws -> JSONObject {
        try #require(JSONDocument.uniqueMembers(run.output).object)
    }

    @Test(
        "writes the private key for its owner alone, prints the public half, and show prints the same", arguments: rows)
    func generate(row: Row) async throws {
        let folder = try TemporaryFolder()
        let run = try await CommandRun(
            ["keys", "generate"] + row.arguments + ["--out", "a key", "--json"], in: folder)
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        #expect(try folder.permissions(of: "a key") == 0o600)
        let printed = try object(run)
        #expect(printed["kind"] == .string(row.kind))
        #expect(printed["file"] == "a key")

        let keyID = printed["kid"]?.string
        let arguments = ["keys", "show", "a key", "--json"] + (keyID.map { ["--kid", $0] } ?? [])
        let shown = try object(await CommandRun(arguments, in: folder))
        for name in ["kind", "thumbprint", "pem", "keyValue", "kid"] {
            #expect(shown[name] == printed[name], "\(name)")
        }
        #expect(shown["source"] == "private")
        let text = try String(decoding: folder.bytes(of: folder.path("a key")), as: UTF8.self)
        #expect(text.hasPrefix(row.arguments.contains("--jwk") ? "{" : "-----BEGIN PRIVATE KEY-----\n"))

        // Nothing of the private half is printed.
        if let jwk = try? JWK(jsonBytes: Array(text.utf8)) {
            #expect(jwk.isPrivate)
            #expect(keyID == (row.arguments.contains("--kid") ? "fiu-1" : printed["thumbprint"]?.string))
            let members = try #require(jwk.jsonWithPrivateMembers().object?.members)
            for member in members where jwk.json.object?[member.name] == nil {
                #expect(!run.outputText.contains(try #require(member.value.string)))
            }
        } else {
            // Both halves name the curve's parameters.
            let agreement = try? StoredAgreementKey(text: text).publicKey
            let publicText = agreement.map { $0.keyValue + $0.pem } ?? ""
            for line in text.split(separator: "\n").dropFirst().dropLast() where !publicText.contains(line) {
                #expect(!run.outputText.contains(line))
            }
        }
    }

    @Test("prints for a person what it prints for a program")
    func lines() async throws {
        let folder = try TemporaryFolder()
        let run = try await CommandRun(["keys", "generate", "eddsa", "--kid", "fiu-1", "--out", "k"], in: folder)
        #expect(run.exitCode == 0)
        let lines = run.outputText.split(separator: "\n").map(String.init)
        #expect(lines.prefix(4) == ["file: k", "kind: Ed25519", "source: private", "kid: fiu-1"])
        #expect(lines.contains { $0.hasPrefix("thumbprint: ") })
        #expect(lines.contains { $0.hasPrefix(#"jwk: {"kty":"OKP","#) })
        #expect(lines.suffix(3).first == "-----BEGIN PUBLIC KEY-----")
        #expect(!run.outputText.contains("PRIVATE KEY"))
    }

    @Test("signs under the name and the algorithm that were asked for")
    func algorithm() async throws {
        let folder = try TemporaryFolder()
        _ = try await CommandRun(
            ["keys", "generate", "ps256", "--jwk", "--kid", "fiu-1", "--out", "k"], in: folder)
        let key = try SigningKey(jwk: JWK(jsonBytes: folder.bytes(of: folder.path("k"))))
        #expect(key.keyID == "fiu-1")
        #expect(key.algorithm == .ps256)
    }

    @Test("keeps an older file unless it is told to replace it, and then makes it its owner's alone")
    func force() async throws {
        let folder = try TemporaryFolder()
        try folder.write("old".utf8, to: "k")
        let chmod = "chmod 644 k && "
        let refused = try await CommandRun(
            ["keys", "generate", "x25519", "--out", "k", "--json"], prologue: chmod, in: folder)
        #expect(refused.exitCode == 1)
        #expect(refused.output.isEmpty)
        #expect(refused.jsonError?["code"] == "fileExists")
        #expect(refused.jsonError?["where"] == "k")
        #expect(try folder.bytes(of: folder.path("k")) == Array("old".utf8))

        let forced = try await CommandRun(["keys", "generate", "x25519", "--out", "k", "--force"], in: folder)
        #expect(forced.exitCode == 0)
        #expect(try folder.permissions(of: "k") == 0o600)
        #expect(try folder.bytes(of: folder.path("k")).starts(with: "-----BEGIN PRIVATE KEY-----".utf8))
        #expect(try folder.names().filter { !$0.hasPrefix("run-") } == ["k"])
    }

    @Test("does not write through a link")
    func link() async throws {
        let folder = try TemporaryFolder()
        try folder.write("old".utf8, to: "target")
        for flags in [[], ["--force"]] {
            let run = try await CommandRun(
                ["keys", "generate", "x25519", "--out", "link"] + flags, prologue: "ln -sfn target link && ", in: folder
            )
            #expect(run.exitCode == (flags.isEmpty ? 1 : 0))
            #expect(try folder.bytes(of: folder.path("target")) == Array("old".utf8))
        }
    }

    @Test("prints the private key alone when it is asked to")
    func standardOutput() async throws {
        let folder = try TemporaryFolder()
        let run = try await CommandRun(["keys", "generate", "x25519", "--out", "-"], in: folder)
        #expect(run.exitCode == 0)
        _ = try RecipientKeyPair(pem: run.outputText)
        #expect(try folder.names().allSatisfy { $0.hasPrefix("run-") })
    }

    @Test("a place that takes no file is an error with 3", arguments: ["none/k", "folder"], [[], ["--force"]])
    func badPlace(path: String, flags: [String]) async throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("folder/kept")
        let run = try await CommandRun(["keys", "generate", "x25519", "--out", path, "--json"] + flags, in: folder)
        let isRefused = path == "folder" && flags.isEmpty
        #expect(run.exitCode == (isRefused ? 1 : 3))
        #expect(run.output.isEmpty)
        #expect(run.jsonError?["code"] == (isRefused ? "fileExists" : "unwritableFile"))
        #expect(try folder.names().filter { !$0.hasPrefix("run-") } == ["folder"])
        #expect(try folder.names(in: "folder") == ["kept"])
    }
}
