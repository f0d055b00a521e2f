import AACore
import AATransport
internal import CCurl

extension Exchange {
    /// Ends the exchange as libcurl says it ended. Its own texts are dropped: they hold the host, and more.
    func finish(_ result: CURLcode) {
        if result == CURLE_OK { finish() } else { finish { phase in TransportError(result, phase: phase) } }
    }
}

extension TransportError {
    /// What a failure of libcurl means.
    init(_ result: CURLcode, phase: Phase) {
        let number = "curl \(result.rawValue)"
        switch result {
        case CURLE_OPERATION_TIMEDOUT:
            self.init(.timedOut, "no connection in time (\(number))", phase: phase)
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
            self.init(.connectionFailed, "the host's name was not found (\(number))", phase: phase)
        case CURLE_COULDNT_CONNECT:
            self.init(.connectionFailed, "no connection was made (\(number))", phase: phase)
        case CURLE_SSL_CONNECT_ERROR:
            self.init(
                .connectionFailed, "no TLS version, cipher or certificate both sides take (\(number))", phase: phase)
        case CURLE_PEER_FAILED_VERIFICATION:
            self.init(
                .connectionFailed, "the server's certificate is not trusted (\(number))", phase: phase, retry: .never)
        case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
            self.init(
                .connectionFailed, "the server has none of the pinned keys (\(number))", phase: phase, retry: .never)
        case CURLE_SSL_CERTPROBLEM, CURLE_SSL_CACERT_BADFILE:
            self.init(
                .connectionFailed, "a file of the TLS settings cannot be used (\(number))", phase: phase, retry: .never)
        case CURLE_URL_MALFORMAT:
            self.init(.invalidURL, "libcurl does not take the URL (\(number))", phase: phase)
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING:
            self.init(.invalidResponse, "what came back is not HTTP (\(number))", phase: phase)
        case CURLE_ABORTED_BY_CALLBACK, CURLE_SEND_FAIL_REWIND:
            self.init(
                .connectionFailed, "the connection broke before an answer, and a request is sent once (\(number))",
                phase: phase)
        default:
            self.init(.connectionFailed, "the connection broke (\(number))", phase: phase)
        }
    }

    init(outOfMemory function: String) {
        self.init(.connectionFailed, "the system has no more to give (\(function))", phase: .beforeSend)
    }
}
