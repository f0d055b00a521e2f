import AACore
import AATransport

extension HTTPRequest {
    /// A notification with a body in JSON.
    init(notifying url: HTTPURL, _ body: JSONValue) {
        self.init(method: .post, url: url, headers: ["Content-Type": "application/json"], body: body.bytes())
    }
}
