import AACore
import AATransport
import Synchronization
import Testing

/// Exchanges that a test writes down, and what a recording makes of them.
enum Recording {
    /// Records requests, each answered by the response beside it.
    static func cassette(_ exchanges: [(HTTPRequest, HTTPResponse)]) async throws -> Cassette {
        let responses = Mutex(exchanges.map(\.1)[...])
        let recorder = RecordingTransport(
            ScriptedTransport { _ in responses.withLock { $0.popFirst() } ?? HTTPResponse(status: 500) })
        for (request, response) in exchanges { #expect(try await recorder.send(request) == response) }
        return recorder.cassette
    }

    /// A recording of one call that is answered with bodies of JSON, one after the other.
    static func answers(_ bodies: [String], to text: String = "https://aa.example/Consent") async throws -> Cassette {
        let request = HTTPRequest(method: .post, url: try HTTPURL(text), body: Array("{}".utf8))
        return try await cassette(bodies.map { (request, HTTPResponse(body: Array($0.utf8))) })
    }

    /// The JSON bodies of the responses of a cassette.
    static func bodies(_ cassette: Cassette) throws -> [JSONValue] {
        try cassette.exchanges.compactMap { exchange in
            guard case .response(let response) = exchange.outcome else { return nil }
            return try JSONDocument.uniqueMembers(response.body)
        }
    }
}
