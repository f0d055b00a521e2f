public import AATransport
import Synchronization

/// Sends requests with libcurl: pinning, mutual TLS, HTTP/2, and bodies in pieces. Connections are reused; nothing else is kept.
///
/// ```swift
/// let tls = TLSSettings(authorityFile: "/etc/aa/partner-ca.pem")
/// let transport = CurlTransport(.init(timeout: .seconds(20), tls: tls))
/// let response = try await transport.send(HTTPRequest(url: try HTTPURL("https://aa.example/Heartbeat")))
/// ```
///
/// - A redirect is handed back as the response it is.
/// - No request goes through a proxy of the environment unless ``Configuration/proxy`` asks for it.
/// - A request leaves once. Where libcurl would send it again because a reused connection broke, the call fails: whether to repeat
///   it is for the caller, or a `Retry`, to decide.
/// - A body over ``Configuration/maximumBodyBytes`` ends the exchange when it gets there, whatever the peer announced.
///
/// All requests of a transport share one thread of its own, which begins with the first request and ends with the transport. One
/// transport serves any number of tasks; keep it, as its connections end with it.
public final class CurlTransport: HTTPStreamingTransport {
    /// What the transport allows.
    public let configuration: Configuration
    private let driver = Mutex<Driver?>(nil)

    /// Makes a transport with its own pool of connections.
    public init(_ configuration: Configuration = Configuration()) { self.configuration = configuration }

    deinit { driver.withLock { $0 }?.close() }

    /// Sends a request and waits for the complete response.
    ///
    /// - Throws: `TransportError`: `.timedOut`, `.cancelled`, `.connectionFailed`, `.bodyTooLarge`, `.invalidResponse`;
    ///   `.unsupported` for a `HEAD` with a body; `.invalidHeader`, `.invalidMethod`, `.invalidURL`.
    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let call = try start(request, .whole(maximumBytes: configuration.maximumBodyBytes))
        await call.wait(for: .end, within: configuration.timeout)
        return try call.exchange.response()
    }

    /// Sends a request and waits for the head of the response. Its body is read from the network as fast as it is taken: some
    /// hundred kilobytes are held at a time, of a zipped body up to 16 MiB. It comes over HTTP/1.1.
    ///
    /// - Throws: `TransportError`, as ``send(_:)`` does; its body throws the same.
    public func stream(_ request: HTTPRequest) async throws(TransportError) -> HTTPStreamedResponse {
        let call = try start(request, .streamed)
        await call.wait(for: .head, within: configuration.timeout)
        let head = try call.exchange.response()
        let timeout = configuration.timeout
        let body = HTTPBodyStream { () async throws(TransportError) in try await call.nextPiece(within: timeout) }
        return HTTPStreamedResponse(status: head.status, headers: head.headers, body: body)
    }

    private func start(_ request: HTTPRequest, _ delivery: Exchange.Delivery) throws(TransportError) -> Call {
        try request.validate()
        guard request.body.isEmpty || request.method != .head else {
            throw TransportError(.unsupported, "HEAD with a body is sent by no transport", phase: .beforeSend)
        }
        let exchange = Exchange(request, delivery)
        return Call(exchange, on: try runningDriver())
    }

    private func runningDriver() throws(TransportError) -> Driver {
        try driver.withLock { driver throws(TransportError) in
            if let driver { return driver }
            let launched = try Driver.launch(configuration)
            driver = launched
            return launched
        }
    }
}
