import AATransport
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

extension URLRequest {
    /// The request as Foundation takes it.
    init(_ request: HTTPRequest, timeout: Duration) throws(TransportError) {
        try request.validate()
        guard request.body.isEmpty || ![.get, .head].contains(request.method) else {
            throw TransportError(
                .unsupported, "URLSession sends no body with \(request.method): use another transport",
                phase: .beforeSend)
        }
        guard let url = URL(string: request.url.text) else {
            throw TransportError(.invalidURL, "Foundation does not take the URL", phase: .beforeSend)
        }
        self.init(url: url)
        httpMethod = request.method.rawValue
        // Foundation's own timer counts the time without a byte; it must not fire before ours, which counts the whole.
        timeoutInterval = min(max(timeout / .seconds(1) * 2, 1), 1_000_000)
        for header in request.headers { addValue(header.value, forHTTPHeaderField: header.name) }
        guard !request.body.isEmpty else { return }
        httpBody = Data(request.body)
        // Foundation would call a body without a type a web form.
        if request.headers["Content-Type"] == nil {
            setValue("application/octet-stream", forHTTPHeaderField: "Content-Type")
        }
    }
}
