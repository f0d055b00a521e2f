import AACore
import AATestSupport
import Testing

@Suite("aactl provider decode", .timeLimit(.minutes(10)))
struct ProviderDecodeTests {
    private static func run(_ body: String, _ options: [String] = []) async throws -> CommandRun {
        let run = try await CommandRun(
            ["provider", "decode", "setu", "-"] + options, input: .bytes(Array(body.utf8)), in: TemporaryFolder())
        #expect(!run.outputText.contains(Canary.text) && !run.errors.contains(Canary.text))
        return run
    }

    @Test("prints what a webhook says, and nobody's number, secret or document")
    func webhook() async throws {
        let body = """
            {"type":"FI_DATA_READY","consentId":"c-1","\(Canary.text)@x":1,"fiData":[{"fipId":"fip-1","data":[
            {"linkRefNumber":"l-1","maskedAccNumber":"XX01","decryptedFI":{"account":{"holder":"\(Canary.text)"}}}]}]}
            """
        let run = try await Self.run(body)
        #expect(run.exitCode == 0 && run.errors.isEmpty)
        let printed = try JSONDocument.uniqueMembers(run.output).object
        #expect(printed?["kind"] == "webhook" && printed?["provider"] == "setu")
        #expect(printed?["ids"] == .object(["consentId": "c-1"]))
        #expect(printed?["unknown"] == .array(["?"]))
        #expect(
            printed?["accounts"]
                == .array([
                    .object([
                        "fipId": "fip-1", "linkRefNumber": "l-1", "maskedAccNumber": "XX01", "status": "READY",
                        "hasData": .bool(true),
                    ])
                ]))
    }

    @Test("prints what a refusal means, by its status")
    func refusal() async throws {
        let body = #"{"errorCode":"InvalidRequest","errorMsg":"\#(Canary.text)","traceId":"t-1"}"#
        let run = try await Self.run(body, ["--status", "503"])
        let printed = try JSONDocument.uniqueMembers(run.output).object
        #expect(printed?["kind"] == "error")
        #expect(
            printed?["error"]
                == .object([
                    "code": "unavailable", "providerCode": "InvalidRequest", "reason": "Setu, or what it asks, is down",
                    "retry": "after", "mayHaveBeenCarriedOut": .bool(true),
                ]))
    }

    @Test("refuses what is nothing of the provider, with the place", arguments: ["{\"a\":1}", "[]", "{", "CANARY"])
    func foreign(body: String) async throws {
        let run = try await Self.run(body)
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("the body is none of setu's"))
    }
}
