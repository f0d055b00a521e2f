import AAConformance
import AACore
import AAModels
import AASandbox
import AATestSupport
import AATransport
import Foundation
import Synchronization

/// A double of Perfios' FIU module behind a socket. Its customer agrees at once, and its notifications go where a user would hand
/// them over: a line each.
final class PerfiosHost: Sendable {
    private struct Lines: HTTPTransport {
        let path: String

        func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
            let file = FileHandle(forWritingAtPath: path)
            try? file?.write(contentsOf: Data(request.body + [UInt8(ascii: "\n")]))
            try? file?.close()
            return HTTPResponse()
        }
    }

    let customer: SandboxCustomer
    private let face: PerfiosFace
    private let answers = Mutex<[Int: HTTPResponse]>([:])

    /// - Parameter path: Of a pipe that somebody reads.
    init(notifying path: String, credentials: String) throws {
        let today = SystemWallClock().now().date(in: .india)
        customer = CustomerGenerator(seed: 7).customer(number: 0, until: today, fips: Sandbox.fipIDs)
        face = PerfiosFace(
            PerfiosFaceSettings(
                clientID: credentials, clientSecret: credentials, callback: try HTTPURL("https://fiu.example/")),
            customers: [customer], network: Lines(path: path))
    }

    /// What the module answers. A connection has a thread of its own, which may wait.
    func answer(_ received: ReceivedRequest) -> [ReplyStep] {
        guard let url = try? HTTPURL("http://127.0.0.1\(received.path)") else { return [.close] }
        var request = HTTPRequest(method: .post, url: url, body: received.body)
        for header in received.headers { request.headers[header.name] = header.value }
        let (done, number) = (DispatchSemaphore(value: 0), received.connection)
        Task { [request] in
            let response = await face.respond(to: request)
            answers.withLock { $0[number] = response }
            let reference = try? JSONDocument.uniqueMembers(response.body).object?["moduleReference"]?.string
            done.signal()
            if let reference { await face.approve(ConsentHandle(reference)) }
        }
        done.wait()
        guard let response = answers.withLock({ $0[number] }) else { return [.close] }
        return [
            .reply(
                "\(response.status.rawValue) Status", headers: ["Content-Type: application/json"], body: response.body)
        ]
    }
}
