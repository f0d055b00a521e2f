import AACore
import AATransport

extension HTTPTransport {
    /// Brings notifications, in order, each so many times and whatever comes back: gateways send nothing again.
    func bring(_ notifications: [HTTPRequest], copies: Int) async {
        for notification in notifications {
            for _ in 0..<copies { _ = try? await send(notification) }
        }
    }
}

extension HTTPRequest {
    /// A notification with a body in JSON.
    init(notifying url: HTTPURL, _ body: JSONValue) {
        self.init(method: .post, url: url, headers: ["Content-Type": "application/json"], body: body.bytes())
    }
}
