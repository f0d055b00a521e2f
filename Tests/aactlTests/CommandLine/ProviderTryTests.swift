import AAConformance
import AACore
import AASandbox
import AATestSupport
import Testing

@Suite("aactl provider try", .timeLimit(.minutes(10)))
struct ProviderTryTests {
    @Test("goes from consent to data at each double", arguments: ["setu", "perfios", "onemoney", "rebit"])
    func double(provider: String) async throws {
        let run = try await CommandRun(["provider", "try", provider, "--json"], in: TemporaryFolder())
        #expect(run.exitCode == 0, "\(run.errors)")
        let printed = try JSONDocument.uniqueMembers(run.output).object
        #expect(printed?["provider"] == .string(provider) && printed?["isDouble"] == .bool(true))
        #expect(printed?["accounts"]?.array?.count == 2)
        let rows = printed?["accounts"]?.array?.compactMap { $0.object?["transactions"] } ?? []
        #expect(rows.count == 2 && !rows.contains(.number("0")))
        #expect(printed?["missing"] == .array([]))
    }

    @Test("goes to the host of who tells all by notifications, which the user hands over on standard input")
    func perfios() async throws {
        let folder = try TemporaryFolder()
        let pipe = folder.path("notifications")
        let host = try PerfiosHost(notifying: pipe, credentials: Canary.text)
        let run = try await LoopbackServer.serving {
            host.answer($0)
        } _: { server in
            let settings = """
                {"clientID":"\(Canary.text)","clientSecret":"\(Canary.text)","user":"fiu","customer":"\(host.customer.mobile)@anumati",
                "baseURL":"http://127.0.0.1:\(server.port)"}
                """
            try folder.write(settings.utf8, to: "settings.json")
            // Held open at both ends, so that neither waits for the other.
            let prologue = "mkfifo notifications && exec 3<>notifications && echo no notification >&3 && "
            return try await CommandRun(
                ["provider", "try", "perfios", "--config", "settings.json", "--json"], prologue: prologue,
                input: .file(pipe), in: folder)
        }
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.errors.contains("a line of standard input is no notification: HTTP 400"))
        #expect(!run.errors.contains(Canary.text) && !run.outputText.contains(Canary.text))
        let printed = try JSONDocument.uniqueMembers(run.output).object
        #expect(printed?["isDouble"] == .bool(false))
        #expect(printed?["accounts"]?.array?.count == 2)
    }

    private static func run(_ settings: String, _ provider: String = "setu") async throws -> CommandRun {
        let folder = try TemporaryFolder()
        try folder.write(settings.utf8, to: "settings.json")
        let run = try await CommandRun(["provider", "try", provider, "--config", "settings.json"], in: folder)
        #expect(!run.errors.contains(Canary.text) && !run.outputText.contains(Canary.text))
        return run
    }

    @Test("settings that lack something name it, and nothing is sent")
    func settings() async throws {
        let rows = [
            ("{}", "settings.json: clientID", "it is missing, or no text"),
            (
                #"{"clientID":"\#(Canary.text)","clientSecret":"env:AA_NO_SUCH"}"#, "settings.json: clientSecret",
                "there is no AA_NO_SUCH in the environment"
            ),
            (
                #"{"clientID":"a","clientSecret":"\#(Canary.text)","baseURL":"ftp://x"}"#, "settings.json: baseURL",
                "it is no http or https URL"
            ),
            ("[", "settings.json", "the document ends where a value should stand"),
        ]
        for (text, place, why) in rows {
            let run = try await Self.run(text)
            #expect(run.exitCode == 1)
            #expect(run.errors.contains("where: \(place)") && run.errors.contains("why:   \(why)"), "\(run.errors)")
        }
    }

    @Test("a host that cannot be reached is the outside's failure, and no secret is told")
    func unreachable() async throws {
        let secret = Canary.text
        let settings = """
            {"clientID":"\(secret)","clientSecret":"\(secret)","productInstance":"\(secret)","user":"fiu",
            "customer":"9999999999@finvu","baseURL":"http://127.0.0.1:9","tokenService":"http://127.0.0.1:9/login"}
            """
        let run = try await Self.run(settings)
        #expect(run.exitCode == 3)
        #expect(run.errors.contains("there was no way from consent to data at setu"))
    }
}
