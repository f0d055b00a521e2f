import AACore
import AAProviders
import AATransport
import Foundation

/// Notifications of Perfios as a user hands them over: the body of each on a line of standard input, as the FIU's own address got it.
struct NotificationLines: Sendable {
    private let network: any HTTPTransport
    private let url: HTTPURL

    /// What is taken goes into `inbox`.
    init(into inbox: any NotificationInbox, _ clock: any WallClock) throws(CommandFailure) {
        let token = NotificationDoor.newPathToken()
        do { url = try HTTPURL("https://fiu.example/\(token)") } catch {
            throw CommandFailure(
                kind: .defect, code: "\(error.code)", what: "there is no door for notifications", why: error.reason,
                todo: "please report this")
        }
        network = InProcessTransport(
            PerfiosNotificationReceiver(inbox: inbox, door: NotificationDoor(pathToken: token), clock: clock),
            clock: clock)
    }

    /// Takes line after line, as long as there are any.
    ///
    /// - Parameter refused: Is told of a line that is no notification.
    func take(_ refused: (HTTPStatus) -> Void) async {
        for await line in Self.lines {
            let request = HTTPRequest(
                method: .post, url: url, headers: ["Content-Type": "application/json"], body: Array(line.utf8))
            let status = try? await network.send(request).status
            if let status, !status.isSuccess { refused(status) }
        }
    }

    /// Reading blocks a thread, so it has one of its own.
    private static var lines: AsyncStream<String> {
        AsyncStream { continuation in
            Thread.detachNewThread {
                while let line = readLine() {
                    if !line.isEmpty { continuation.yield(line) }
                }
                continuation.finish()
            }
        }
    }
}
