import AACore
import AATransport

extension HTTPResponse {
    /// An answer in JSON.
    init(json: JSONValue, _ status: HTTPStatus = .ok) {
        self.init(status: status, headers: ["Content-Type": "application/json"], body: json.bytes())
    }

    /// A gateway's page in HTML, with the time to wait where it asks for one.
    init(page status: HTTPStatus, retryAfter seconds: Int? = nil) {
        self.init(
            status: status, headers: ["Content-Type": "text/html"], body: Array("<html>\(status)</html>".utf8))
        headers["Retry-After"] = seconds.map { String($0) }
    }
}
