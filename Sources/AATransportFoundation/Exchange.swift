import AATransport
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// One request under way: collects the response, and ends exactly once.
final class Exchange: Sendable {
    typealias Outcome = Result<HTTPResponse, TransportError>

    private struct State {
        var continuation: CheckedContinuation<Outcome, Never>?
        /// Set once, by whichever comes first: the end of the response, a failure, a cancellation.
        var outcome: Outcome?
        var response = HTTPResponse()
        var hasHead = false
    }
    private let state = Mutex(State())
    private let maximumBodyBytes: Int
    /// The answer to HEAD announces a body that does not come.
    private let isHead: Bool

    init(maximumBodyBytes: Int, isHead: Bool) {
        self.maximumBodyBytes = maximumBodyBytes
        self.isHead = isHead
    }

    /// Says who waits. If the exchange was cancelled before, the wait is over at once.
    func start(_ continuation: CheckedContinuation<Outcome, Never>) {
        let outcome = state.withLock { state in
            if state.outcome == nil { state.continuation = continuation }
            return state.outcome
        }
        if let outcome { continuation.resume(returning: outcome) }
    }

    /// Ends the exchange. Returns whether it did: only the first end counts.
    @discardableResult
    func finish(_ outcome: Outcome) -> Bool {
        let (isFirst, continuation) = state.withLock { state -> (Bool, CheckedContinuation<Outcome, Never>?) in
            guard state.outcome == nil else { return (false, nil) }
            state.outcome = outcome
            state.response = HTTPResponse()
            return (true, state.continuation.take())
        }
        continuation?.resume(returning: outcome)
        return isFirst
    }

    /// Takes the head of the response. Returns whether the rest is wanted.
    func receive(_ response: URLResponse) -> Bool {
        guard let response = response as? HTTPURLResponse else {
            finish(.failure(TransportError(.invalidResponse, "what came back is not HTTP", phase: .afterSend)))
            return false
        }
        guard isHead || response.expectedContentLength <= maximumBodyBytes else {
            finish(.failure(tooLarge))
            return false
        }
        return state.withLock { state in
            state.hasHead = true
            state.response.status = HTTPStatus(rawValue: response.statusCode)
            state.response.headers = HTTPHeaders(response)
            return state.outcome == nil
        }
    }

    /// Takes a piece of the body. Returns whether that made it too large.
    func receive(_ data: Data) -> Bool {
        let fits = state.withLock { state in
            guard state.outcome == nil else { return true }
            guard data.count <= maximumBodyBytes - state.response.body.count else { return false }
            state.response.body += data
            return true
        }
        return fits ? false : finish(.failure(tooLarge))
    }

    /// Takes the end of the exchange.
    func complete(_ task: URLSessionTask, error: (any Error)?) {
        let (hasHead, response) = state.withLock { ($0.hasHead, $0.response) }
        if let error {
            finish(.failure(TransportError(error, hasHead: hasHead)))
        } else if hasHead {
            finish(.success(response))
        } else {
            finish(withheld(task.response))
        }
    }

    /// A redirect to nowhere: URLSession reports its head at the end only, and its body never.
    private func withheld(_ response: URLResponse?) -> Outcome {
        guard let response = response as? HTTPURLResponse, response.expectedContentLength == 0 else {
            return .failure(
                TransportError(
                    .invalidResponse, "a redirect without a usable Location, whose body URLSession withholds",
                    phase: .afterSend))
        }
        return .success(
            HTTPResponse(status: HTTPStatus(rawValue: response.statusCode), headers: HTTPHeaders(response)))
    }

    private var tooLarge: TransportError {
        TransportError(.bodyTooLarge, "more than the \(maximumBodyBytes) bytes allowed", phase: .afterSend)
    }
}

extension HTTPHeaders {
    /// The fields of a response. Foundation joins the values of a name and forgets the order; here names are sorted.
    init(_ response: HTTPURLResponse) {
        let fields = response.allHeaderFields.compactMap { name, value in
            (name as? String).map { HTTPHeader($0, value as? String ?? "\(value)") }
        }
        self.init(fields.sorted { $0.name < $1.name })
    }
}
