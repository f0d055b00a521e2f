public import AATransport
import Dispatch
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Sends requests with Foundation's `URLSession`. Connections are reused; cookies, caches and stored credentials are off.
///
/// ```swift
/// let transport = URLSessionTransport()
/// let response = try await transport.send(HTTPRequest(url: try HTTPURL("https://aa.example/Heartbeat")))
/// ```
///
/// - A redirect is handed back as the response it is. `URLSession` would follow it and take `Authorization` along.
/// - No request goes through the environment's `http_proxy` unless ``Configuration/proxy`` asks for it.
/// - A body over ``Configuration/maximumBodyBytes`` ends the exchange when it gets there, whatever the peer announced.
///
/// One transport serves any number of tasks; keep it, as its connections end with it.
public final class URLSessionTransport: HTTPTransport {
    /// What the transport allows.
    public let configuration: Configuration
    private let session: URLSession
    private let delegate: ExchangeDelegate

    /// Makes a transport with its own pool of connections.
    public init(_ configuration: Configuration = Configuration()) {
        self.configuration = configuration
        delegate = ExchangeDelegate()
        session = URLSession(configuration: configuration.urlSession, delegate: delegate, delegateQueue: nil)
    }

    deinit { session.finishTasksAndInvalidate() }

    /// Sends a request and waits for the complete response.
    ///
    /// - Throws: `TransportError`: `.timedOut`, `.cancelled`, `.connectionFailed`, `.bodyTooLarge`, `.invalidResponse`;
    ///   `.unsupported` for a `GET` or `HEAD` with a body, which `URLSession` does not send, and for a proxy it cannot pass by;
    ///   `.invalidHeader`, `.invalidMethod`, `.invalidURL`.
    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        if configuration.proxy == .direct, let name = EnvironmentProxy().variable(for: request.url) {
            throw TransportError(
                .unsupported,
                "URLSession cannot pass by the proxy of \(name): unset it, name the host in no_proxy, "
                    + "or ask for Proxy.fromEnvironment",
                phase: .beforeSend)
        }
        let urlRequest = try URLRequest(request, timeout: configuration.timeout)
        return try await AttemptTimeout(configuration.timeout)
            .intercept(request) { _ async throws(TransportError) in try await self.exchange(urlRequest) }
    }

    /// Removes `http_proxy`, `https_proxy` and `all_proxy` from this process's environment.
    ///
    /// For a program that wants its requests to go straight to their hosts wherever it is started: call it first thing in
    /// `main`, before other threads run. A library must not, as it changes what other HTTP clients of the process do.
    public static func forgetEnvironmentProxies() {
        for name in EnvironmentProxy.names { _ = unsafe unsetenv(name) }
    }

    private func exchange(_ request: URLRequest) async throws(TransportError) -> HTTPResponse {
        guard !Task.isCancelled else {
            throw TransportError(.cancelled, "cancelled before it was sent", phase: .beforeSend)
        }
        let task = session.dataTask(with: request)
        let exchange = Exchange(
            maximumBodyBytes: configuration.maximumBodyBytes, isHead: request.httpMethod == HTTPMethod.head.rawValue)
        delegate.add(exchange, for: task)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                exchange.start(continuation)
                task.resume()
            }
        } onCancel: {
            exchange.finish(.failure(TransportError(.cancelled, "cancelled by its task", phase: .afterSend)))
            // `cancel` waits for the session's queue, and the caller that cancels must not.
            DispatchQueue.global().async { task.cancel() }
        }
        return try result.get()
    }
}
