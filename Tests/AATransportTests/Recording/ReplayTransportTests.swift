import AACore
import AATransport
import Testing

@Suite("Replaying")
struct ReplayTransportTests {
    private static func consent(_ customer: String, mode: String = "STORE", at time: String) throws -> HTTPRequest {
        HTTPRequest(
            method: .post, url: try HTTPURL("https://aa.example/Consent"), headers: ["x-jws-signature": customer],
            body: Array(#"{"timestamp":"\#(time)","Customer":{"id":"\#(customer)@aa"},"consentMode":"\#(mode)"}"#.utf8))
    }

    private static func status(_ id: String) throws -> HTTPRequest {
        HTTPRequest(url: try HTTPURL("https://aa.example/Consent/handle/\(id)"))
    }

    private static func cassette() async throws -> Cassette {
        let id = "6f1c2f0e-7a1b-4c0e-9a57-2f1f4d0b8c11"
        return try await Recording.cassette([
            (
                try consent("9812345670", at: "2026-06-15T10:00:00Z"),
                HTTPResponse(body: Array(#"{"ConsentHandle":"\#(id)"}"#.utf8))
            ),
            (try status(id), HTTPResponse(body: Array(#"{"status":"PENDING"}"#.utf8))),
            (try status(id), HTTPResponse(body: Array(#"{"status":"READY"}"#.utf8))),
        ])
    }

    private func text(_ response: HTTPResponse) -> String { String(decoding: response.body, as: UTF8.self) }

    @Test(
        "another run with other ids, times and keys is answered in order",
        arguments: [ReplayTransport.Matching.strict, .tolerant])
    func plays(matching: ReplayTransport.Matching) async throws {
        let replay = ReplayTransport(try await Self.cassette(), matching: matching)
        let answer = try await replay.send(try Self.consent("9000000001", at: "2027-01-01T00:00:00.000+05:30"))
        let handle = try #require(try JSONDocument.uniqueMembers(answer.body).object?["ConsentHandle"]?.string)
        #expect(replay.remainingCount == 2)
        #expect(text(try await replay.send(try Self.status(handle))) == #"{"status":"PENDING"}"#)
        #expect(text(try await replay.send(try Self.status(handle))) == #"{"status":"READY"}"#)
        #expect(replay.remainingCount == 0)
    }

    @Test("tolerant, calls come in any order, and the last answer comes again")
    func tolerant() async throws {
        let replay = ReplayTransport(try await Self.cassette(), matching: .tolerant)
        let id = "11111111-7a1b-4c0e-9a57-2f1f4d0b8c11"
        for expected in ["PENDING", "READY", "READY", "READY"] {
            #expect(text(try await replay.send(try Self.status(id))) == #"{"status":"\#(expected)"}"#)
        }
        #expect(replay.remainingCount == 1)
        let other = try Self.consent("9000000001", mode: "VIEW", at: "2027-01-01T00:00:00Z")
        #expect(try await replay.send(other).status == .ok)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var matching = ReplayTransport.Matching.strict
        let request: @Sendable () throws -> HTTPRequest
        let account: String
    }

    static let rows = [
        Row(
            testDescription: "another word",
            request: { try consent("9000000001", mode: "VIEW", at: "2027-01-01T00:00:00Z") },
            account: "POST aa.example/Consent: exchange 1 comes nearest: its body differs at consentMode"),
        Row(
            testDescription: "a value of another form", request: { try consent("CANARY", mode: "STORE", at: "CANARY") },
            account: "POST aa.example/Consent: exchange 1 comes nearest: its body differs at timestamp"),
        Row(
            testDescription: "a member too many",
            request: {
                var request = try consent("9000000001", at: "2027-01-01T00:00:00Z")
                request.body = Array(
                    String(decoding: request.body, as: UTF8.self).replacing("{\"id\"", with: "{\"kind\":1,\"id\"").utf8)
                return request
            }, account: "POST aa.example/Consent: exchange 1 comes nearest: its body differs at Customer.kind"),
        Row(
            testDescription: "no JSON",
            request: {
                HTTPRequest(method: .post, url: try HTTPURL("https://aa.example/Consent"), body: Array("CANARY".utf8))
            },
            account: "POST aa.example/Consent: exchange 1 comes nearest: its body is of another kind"),
        Row(
            testDescription: "a query",
            request: { HTTPRequest(method: .post, url: try HTTPURL("https://aa.example/Consent?a=CANARY")) },
            account: "POST aa.example/Consent: exchange 1 comes nearest: its query is another"),
        Row(
            testDescription: "out of order", request: { try status("6f1c2f0e-7a1b-4c0e-9a57-2f1f4d0b8c11") },
            account: "GET aa.example/Consent/handle/*: exchange 1 comes nearest: it is POST aa.example/Consent"),
        Row(
            testDescription: "another host, tolerant", matching: .tolerant,
            request: { HTTPRequest(url: try HTTPURL("https://other.example/Consent/1CANARY")) },
            account: "GET other.example/Consent/*: none has its method, host and path"),
    ]

    @Test("what is not recorded is refused, with what comes nearest and nothing of its values", arguments: rows)
    func refused(row: Row) async throws {
        let replay = ReplayTransport(try await Self.cassette(), matching: row.matching)
        let request = try row.request()
        let error = await #expect(throws: TransportError.self) { try await replay.send(request) }
        #expect(error?.code == .notRecorded && error?.phase == .beforeSend)
        #expect(error?.reason == "the cassette does not answer " + row.account)
        #expect(replay.remainingCount == 3)
    }

    @Test("a cassette that is over, or empty, says so")
    func over() async throws {
        let request = try Self.status("6f1c2f0e-7a1b-4c0e-9a57-2f1f4d0b8c11")
        let replay = ReplayTransport(Cassette(Array(try await Self.cassette().exchanges.suffix(1))))
        _ = try await replay.send(request)
        let error = await #expect(throws: TransportError.self) { try await replay.send(request) }
        #expect(error?.reason.hasSuffix("all 1 exchanges were played") == true)
        let empty = await #expect(throws: TransportError.self) {
            try await ReplayTransport(Cassette(), matching: .tolerant).send(request)
        }
        #expect(empty?.reason.hasSuffix("it is empty") == true)
    }

    @Test("what was replaced under a name for words, or as a name, matches what is replaced again")
    func replaced() async throws {
        let url = try HTTPURL("https://aa.example/Consent")
        func request(_ name: String, _ text: String) -> HTTPRequest {
            HTTPRequest(method: .post, url: url, body: Array(#"{"status":"\#(text)","map":{"\#(name)":1}}"#.utf8))
        }
        let cassette = try await Recording.cassette([(request("XXXX4321", "call Ananya"), HTTPResponse(status: 202))])
        let replay = ReplayTransport(try Cassette(jsonBytes: cassette.json.bytes()))
        #expect(try await replay.send(request("XXXX9876", "call Bhatt")).status == 202)
    }

    @Test("tolerant, the exchange with the same body comes first")
    func nearest() async throws {
        let cassette = try await Recording.cassette([
            (try Self.consent("9812345670", mode: "STORE", at: "2026-06-15T10:00:00Z"), HTTPResponse(status: 200)),
            (try Self.consent("9812345670", mode: "VIEW", at: "2026-06-15T10:00:00Z"), HTTPResponse(status: 412)),
        ])
        let replay = ReplayTransport(cassette, matching: .tolerant)
        #expect(
            try await replay.send(try Self.consent("9000000001", mode: "VIEW", at: "2027-06-15T10:00:00Z")).status
                == 412)
        #expect(
            try await replay.send(try Self.consent("9000000001", mode: "VIEW", at: "2027-06-15T10:00:00Z")).status
                == 200)
    }

    @Test("members may come in another order")
    func order() async throws {
        let url = try HTTPURL("https://aa.example/Consent")
        let cassette = try await Recording.cassette([
            (HTTPRequest(method: .post, url: url, body: Array(#"{"a":1,"b":"x"}"#.utf8)), HTTPResponse())
        ])
        let request = HTTPRequest(method: .post, url: url, body: Array(#"{ "b": "y", "a": 2 }"#.utf8))
        #expect(try await ReplayTransport(cassette).send(request).status == .ok)
    }
}
