import AACore
import AATransport
import Testing

@Suite("Recording")
struct RecordingTransportTests {
    @Test("the same value has the same replacement, wherever it comes again")
    func consistent() async throws {
        let login = HTTPRequest(
            method: .post, url: try HTTPURL("https://gateway.example/v1/users/login"),
            body: Array(#"{"clientID":"one","secret":"two"}"#.utf8))
        let token = HTTPResponse(body: Array(#"{"access_token":"tok.en.1","mobile":"9812345670"}"#.utf8))
        let call = HTTPRequest(
            url: try HTTPURL("https://gateway.example/v2/accounts/9812345670?id=6f1c2f0e-7a1b-4c0e-9a57-2f1f4d0b8c11"),
            headers: ["Authorization": "Bearer tok.en.1"])
        let answer = HTTPResponse(
            body: Array(#"{"mobile":9812345670,"id":"6f1c2f0e-7a1b-4c0e-9a57-2f1f4d0b8c11"}"#.utf8))
        let cassette = try await Recording.cassette([(login, token), (call, answer)])
        let bodies = try Recording.bodies(cassette).compactMap(\.object)
        let mobile = try #require(bodies[0]["mobile"]?.string)
        #expect(mobile.count == 10 && mobile.hasPrefix("9") && mobile != "9812345670")
        #expect(bodies[1]["mobile"] == .number(mobile))
        let request = cassette.exchanges[1].request
        #expect(request.headers["Authorization"] == "Bearer \(bodies[0]["access_token"]?.string ?? "")")
        #expect(request.url.pathSegments == ["v2", "accounts", mobile])
        #expect(request.url.queryValues(of: "id") == [bodies[1]["id"]?.string])
        #expect(Set([bodies[0]["access_token"], bodies[0]["mobile"], bodies[1]["id"]]).count == 3)
    }

    @Test(
        "what takes a value's place has its form",
        arguments: [
            ("9812345670", "9000000001"), ("ABCPE1234F", "AAAPA0001A"), ("12", "01"),
            ("6F1C2F0E-7A1B-4C0E-9A57-2F1F4D0B8C11", "00000000-0000-4000-8000-000000000001"),
            ("9812345670@onemoney", "redacted-1@onemoney"), ("9812345670@unknown", "redacted-1"),
            ("a@b.example", "redacted-1@redacted.example"), ("1990-04-01", "1900-01-01"),
            ("1990-04-01T10:00:00.000+05:30", "1900-01-01T00:00:00Z"),
            ("https://fiu.example/back?s=1", "https://redacted.example/1"), ("Ananya Bhatt", "redacted-1"), ("", ""),
            ("false", "false"),
        ])
    func forms(value: String, replacement: String) async throws {
        let cassette = try await Recording.answers([JSONValue.object(["x": .string(value)]).text])
        #expect(try Recording.bodies(cassette).first?.object?["x"]?.string == replacement)
        // A replacement is replaced by itself: what was recorded once can be recorded again.
        let again = try await Recording.answers([JSONValue.object(["x": .string(replacement)]).text])
        #expect(try Recording.bodies(again).first?.object?["x"]?.string == replacement)
    }

    @Test(
        "words of a specification stay under their names, and nothing else does",
        arguments: [
            (#"{"status":"ACTIVE"}"#, #"{"status":"ACTIVE"}"#),
            (#"{"fiTypes":["GSTR1_3B"]}"#, #"{"fiTypes":["GSTR1_3B"]}"#),
            (#"{"errorCode":"FP0063"}"#, #"{"errorCode":"FP0063"}"#),
            (#"{"status":"983421"}"#, #"{"status":"900001"}"#),
            (#"{"curve":"Curve25519"}"#, #"{"curve":"Curve25519"}"#), (#"{"code":"103"}"#, #"{"code":"103"}"#),
            (#"{"code":"1034"}"#, #"{"code":"0001"}"#), (#"{"code":"QWERTY"}"#, #"{"code":"redacted-1"}"#),
            (#"{"type":"ABCPE1234F"}"#, #"{"type":"AAAPA0001A"}"#),
            (#"{"type":"SplxlOBeZQQYbYS6WxSbIA"}"#, #"{"type":"redacted-1"}"#),
            (#"{"type":"SplxlOBeZQQYbYSxWxSbIA"}"#, #"{"type":"redacted-1"}"#),
            (#"{"type":"A1B2C3"}"#, #"{"type":"redacted-1"}"#), (#"{"alg":"ES256"}"#, #"{"alg":"ES256"}"#),
            (#"{"errorCode":"DataFetchRequestInProgress"}"#, #"{"errorCode":"DataFetchRequestInProgress"}"#),
            (#"{"status":"call Ananya"}"#, #"{"status":"redacted-1"}"#),
            (#"{"name":"ACTIVE"}"#, #"{"name":"redacted-1"}"#),
            (#"{"DataLife":{"unit":"MONTH","value":12}}"#, #"{"DataLife":{"unit":"MONTH","value":12}}"#),
            (#"{"value":1234,"count":120}"#, #"{"value":1,"count":120}"#),
            (#"{"value":-12,"count":1.5}"#, #"{"value":1,"count":2.0}"#),
            (#"{"balance":41000.57}"#, #"{"balance":90001.00}"#), (#"{"n":[true,null,{}]}"#, #"{"n":[true,null,{}]}"#),
            (#"{"from":"1990-04-01","timestamp":"call Ananya"}"#, #"{"from":"1990-04-01","timestamp":"redacted-1"}"#),
            (#"{"consentExpiry":"2026-06-15T10:00:00Z"}"#, #"{"consentExpiry":"2026-06-15T10:00:00Z"}"#),
            (#"{"status":"2026-06-15","dob":"1990-04-01"}"#, #"{"status":"1900-01-01","dob":"1900-01-01"}"#),
        ])
    func words(body: String, recorded: String) async throws {
        let cassette = try await Recording.answers([body])
        #expect(try Recording.bodies(cassette).first == JSONDocument.uniqueMembers(Array(recorded.utf8)))
    }

    @Test("a host can keep more")
    func rules() async throws {
        let recorder = RecordingTransport(
            ScriptedTransport { _ in
                HTTPResponse(
                    headers: ["X-Region": "mumbai"],
                    body: Array(#"{"state":"READY","pages":3,"due":"2026-06-15","vua":"9812345670@my-aa"}"#.utf8))
            },
            rules: RedactionRules(
                keepingHeaders: ["x-region"], words: ["State"], numbers: ["pages"], times: ["Due"], handles: ["my-aa"]))
        _ = try await recorder.send(HTTPRequest(url: try HTTPURL("https://h/")))
        let text = String(decoding: recorder.cassette.json.bytes(), as: UTF8.self)
        for kept in ["mumbai", "READY", "\"pages\":3", "2026-06-15", "\"redacted-1@my-aa\""] {
            #expect(text.contains(kept))
        }
    }

    @Test(
        "failures of the peer and the way are recorded, our own are not",
        arguments: [
            (
                TransportError.Code.connectionFailed, TransportError.Phase.beforeSend,
                Cassette.Failure.connectionRefused as Cassette.Failure?
            ),
            (.connectionFailed, .afterSend, .connectionBroken), (.timedOut, .afterSend, .timedOut),
            (.bodyTooLarge, .afterSend, .bodyTooLarge), (.invalidResponse, .afterSend, .invalidResponse),
            (.cancelled, .afterSend, nil), (.rateLimited, .beforeSend, nil), (.invalidHeader, .beforeSend, nil),
        ])
    func failures(code: TransportError.Code, phase: TransportError.Phase, failure: Cassette.Failure?) async throws {
        let failing = ScriptedTransport { _ throws(TransportError) in throw TransportError(code, "…", phase: phase) }
        let recorder = RecordingTransport(failing)
        let request = HTTPRequest(url: try HTTPURL("https://aa.example/Heartbeat"))
        let error = await #expect(throws: TransportError.self) { try await recorder.send(request) }
        #expect(error?.code == code)
        #expect(
            recorder.cassette.exchanges.map(\.outcome)
                == (failure.map { [.failure($0)] } ?? []))
        guard failure != nil else { return }
        let replayed = await #expect(throws: TransportError.self) {
            try await ReplayTransport(recorder.cassette).send(request)
        }
        #expect(replayed?.code == code && replayed?.phase == phase)
    }

    @Test(
        "a cassette is written and read again, whatever bodies it has",
        arguments: ["", "{}", "null", "\"\"", "[]", "{\"a\":1.50}", "<x/>", "{\"a\":{}}"])
    func roundTrip(body: String) async throws {
        let request = HTTPRequest(
            method: "PROPFIND", url: try HTTPURL("http://h:81/a?b=c&d"), headers: ["A": "", "B": "x"],
            body: Array(body.utf8))
        let cassette = try await Recording.cassette([(request, HTTPResponse(status: 418, body: Array(body.utf8)))])
        #expect(try Cassette(jsonBytes: cassette.json.bytes(.indented)) == cassette)
        #expect(cassette.exchanges.first?.request.body.isEmpty == body.isEmpty)
    }

    @Test(
        "what is no cassette is refused",
        arguments: [
            ("{}", "cassette"), (#"{"cassette":2}"#, "cassette"),
            (#"{"cassette":1,"exchanges":[{}]}"#, "exchanges[0].request"),
            (#"{"cassette":1,"exchanges":[{"request":{"method":"GET","url":"h"}}]}"#, "exchanges[0].request.url"),
            (#"{"cassette":1,"exchanges":[{"request":{"method":"GET","url":"http://h"}}]}"#, "exchanges[0].failure"),
            (
                #"{"cassette":1,"exchanges":[{"request":{"method":"GET","url":"http://h"},"failure":"x"}]}"#,
                "exchanges[0].failure"
            ),
        ])
    func refused(text: String, path: String) {
        let error = #expect(throws: AACoreError.self) { try Cassette(jsonBytes: Array(text.utf8)) }
        #expect(error?.path == path)
    }
}

extension JSONValue {
    fileprivate var text: String { String(decoding: bytes(), as: UTF8.self) }
}
