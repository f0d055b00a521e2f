import AACore
import AATestSupport
import AATransport
import Testing

@Suite("A request carries its trace")
struct TraceTests {
    private static let written = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    private func sent(_ headers: HTTPHeaders) async throws -> HTTPHeaders {
        let replies = Replies([.status(.ok)])
        let trace = TracePropagation(random: SeededRandomSource(seed: 1))
        let client = HTTPClient(transport: replies, middlewares: [trace])
        _ = try await client.send(HTTPRequest(url: try HTTPURL("https://h/"), headers: headers))
        return replies.requests[0].headers
    }

    @Test("the caller's trace goes on, with an operation of its own")
    func passedOn() async throws {
        let headers = try await sent(["traceparent": Self.written, "tracestate": "a=1"])
        let (parent, child) = (try #require(TraceParent(Self.written)), TraceParent(headers["traceparent"] ?? ""))
        #expect(child?.traceID == parent.traceID)
        #expect(child?.parentID != parent.parentID)
        #expect(child?.isSampled == true)
        #expect(headers["tracestate"] == "a=1")
        let unsampled = try await sent(["traceparent": "\(Self.written.dropLast())0"])
        #expect(TraceParent(unsampled["traceparent"] ?? "")?.isSampled == false)
    }

    @Test("without a trace, with a malformed one or with two, a new one begins and the old state goes")
    func started() async throws {
        let twice = HTTPHeaders([HTTPHeader("traceparent", Self.written), HTTPHeader("traceparent", Self.written)])
        for headers in [[:], ["traceparent": "00-x", "tracestate": "a=1"], twice] as [HTTPHeaders] {
            let sent = try await sent(headers)
            #expect(sent.values(of: "traceparent").count == 1)
            #expect(TraceParent(sent["traceparent"] ?? "") != nil)
            #expect(sent["traceparent"]?.contains("4bf92f3577b34da6a3ce929d0e0e4736") == false)
            #expect(sent["tracestate"] == nil)
        }
    }

    @Test("a value is read and written", arguments: [written, "\(written.dropLast())0"])
    func roundTrip(text: String) { #expect(TraceParent(text)?.description == text) }

    @Test("a later version is read as far as it is known")
    func laterVersion() {
        #expect(TraceParent("01" + Self.written.dropFirst(2) + "-more")?.description == Self.written)
    }

    @Test(
        "a malformed value is none",
        arguments: [
            "", "00", "ff" + written.dropFirst(2), written + "-x", String(written.dropLast()), written.uppercased(),
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0g",
        ])
    func malformed(text: String) { #expect(TraceParent(text) == nil) }

    @Test("an identifier is never zero")
    func zero() {
        let parent = TraceParent(random: FixedRandomSource(byte: 0))
        #expect(TraceParent(parent.description) == parent)
    }
}
