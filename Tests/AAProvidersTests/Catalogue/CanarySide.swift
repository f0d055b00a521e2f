import AACore
import AAProviders
import AATestKit
import AATransport
import Testing

/// A side that we speak to, with markers in all that is secret or personal, and how it can be made to fail.
struct CanarySide: Sendable, CustomTestStringConvertible {
    /// One call, of a client that a script answers and an observer watches.
    typealias Call = @Sendable ([ScriptedTransport.Step], PrintedEvents) async throws -> Void

    let testDescription: String
    /// Answers of one status in which every text is a marker.
    let answers: @Sendable (HTTPStatus) -> [ScriptedTransport.Step]
    let calls: [Call]
    /// Values that may be printed, with markers in what they protect.
    let values: @Sendable () async throws -> [Any]

    /// The sides that we ask.
    static let asked = [setu, oneMoney, perfios, insights, rebit, registry]
    static let all = asked + [notifications]

    /// The same bodies, whatever the status is.
    static func responses(_ bodies: [[UInt8]]) -> @Sendable (HTTPStatus) -> [ScriptedTransport.Step] {
        { status in bodies.map { .respond(HTTPResponse(status: status, headers: headers, body: $0)) } }
    }

    /// Headers of an answer that repeat what was sent.
    static let headers: HTTPHeaders = ["Location": "https://canary.example/canary", "Set-Cookie": "canary"]
}
