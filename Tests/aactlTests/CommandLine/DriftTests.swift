import AACore
import AATestSupport
import Testing

@Suite("aactl drift", .timeLimit(.minutes(3)))
struct DriftTests {
    private static func cassette(_ body: String, _ path: String = "/v2/consents/6f1c2f0e") -> String {
        """
        {"cassette":1,"exchanges":[{"request":{"method":"GET","url":"https://gateway.example\(path)"},
        "response":{"status":200,"json":\(body)}}]}
        """
    }

    private static func run(_ old: String, _ new: String, _ options: [String] = []) async throws -> CommandRun {
        let folder = try TemporaryFolder()
        try folder.write(old.utf8, to: "old.json")
        try folder.write(new.utf8, to: "new.json")
        let run = try await CommandRun(["drift", "old.json", "new.json"] + options, in: folder)
        #expect(!run.outputText.contains(Canary.text) && !run.errors.contains(Canary.text))
        return run
    }

    private static let before = cassette(#"{"id":"CANARY-9f3b","status":"ACTIVE","usage":{"count":1},"url":"x"}"#)
    private static let after = cassette(
        #"{"id":"CANARY-9f3b","status":"FROZEN","usage":{"count":"1"},"tags":["CANARY-9f3b"]}"#)

    @Test("says what is new, gone, of another type, and which words are new")
    func changes() async throws {
        let run = try await Self.run(Self.before, Self.after)
        #expect(run.exitCode == 1)
        #expect(
            run.outputText == """
                GET gateway.example/v2/consents/* 200: status has new words: FROZEN, beside ACTIVE
                GET gateway.example/v2/consents/* 200: tags is new: an array
                GET gateway.example/v2/consents/* 200: url is gone: it was a string
                GET gateway.example/v2/consents/* 200: usage.count is of another type: a string, not only a number

                """)
        #expect(run.errors.contains("why:   4 changes"))
    }

    @Test("prints the same as JSON")
    func json() async throws {
        let run = try await Self.run(Self.before, Self.after, ["--json"])
        #expect(run.exitCode == 1 && run.jsonError?["code"] == "drift")
        let changes = try #require(try JSONDocument.uniqueMembers(run.output).object?["changes"]?.array)
        #expect(changes.map { $0.object?["kind"] } == ["wordAdded", "fieldAdded", "fieldRemoved", "typeChanged"])
        #expect(changes.map { $0.object?["path"] } == ["status", "tags", "url", "usage.count"])
        #expect(
            changes.first?.object?["before"] == .array(["ACTIVE"])
                && changes.first?.object?["after"] == .array(["FROZEN"]))
    }

    @Test("finds nothing in the same, and names what only one has")
    func same() async throws {
        let other = Self.cassette(#"{"id":"other","status":"ACTIVE","usage":{"count":7},"url":"y"}"#)
        let run = try await Self.run(Self.before, other)
        #expect(run.exitCode == 0 && run.errors.isEmpty && run.outputText == "nothing changed\n")
        let elsewhere = try await Self.run(Self.before, Self.cassette("{}", "/v2/fips"), ["--json"])
        #expect(elsewhere.exitCode == 0)
        let value = try JSONDocument.uniqueMembers(elsewhere.output).object
        #expect(value?["changes"] == .array([]) && value?["unmatchedEndpoints"]?.array?.count == 2)
    }

    @Test(
        "what is no cassette is refused, with its place",
        arguments: [
            ("{}", "missingMember", "new.json: cassette"),
            ("CANARY-9f3b", "malformedJSON", "new.json: line 1, column 1"),
            (#"{"cassette":1,"exchanges":["CANARY-9f3b"]}"#, "unexpectedValue", "new.json: exchanges[0]"),
        ])
    func refused(text: String, code: String, location: String) async throws {
        let run = try await Self.run(Self.before, text, ["--json"])
        #expect(run.exitCode == 1 && run.output.isEmpty)
        #expect(run.jsonError?["code"] == .string(code) && run.jsonError?["where"] == .string(location))
    }
}
