import AATransport
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

extension TransportError {
    /// What a failure of `URLSession` means. Its own text is dropped: it holds the whole URL.
    init(_ error: any Error, hasHead: Bool) {
        let code = (error as? URLError)?.code ?? .unknown
        let number = "URLError \(code.rawValue)"
        switch code {
        case .cancelled:
            self.init(.cancelled, "cancelled (\(number))", phase: .afterSend)
        case .timedOut:
            self.init(.timedOut, "no byte came for too long (\(number))", phase: .afterSend)
        case .cannotFindHost, .dnsLookupFailed:
            self.init(.connectionFailed, "the host's name was not found (\(number))", phase: .beforeSend)
        case .cannotConnectToHost, .notConnectedToInternet:
            self.init(.connectionFailed, "no connection was made (\(number))", phase: .beforeSend)
        case .badURL:
            self.init(.invalidURL, "URLSession does not take the URL (\(number))", phase: .beforeSend)
        case .unsupportedURL:
            // The scheme was checked before: this is libcurl's word for an answer in another protocol.
            self.init(.invalidResponse, "what came back is not HTTP (\(number))", phase: .afterSend)
        default:
            let place = hasHead ? "the connection broke in the response" : "the connection broke"
            self.init(.connectionFailed, "\(place) (\(number))", phase: .afterSend)
        }
    }
}
