import AATransport
import Foundation

/// The proxy that libcurl, on which `URLSession` stands on Linux, would take from the environment.
struct EnvironmentProxy {
    private let environment: [String: String]

    init(_ environment: [String: String] = ProcessInfo.processInfo.environment) { self.environment = environment }

    static let names = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]

    /// The variable that names a proxy for a URL; `nil` when the request goes straight to its host.
    func variable(for url: HTTPURL) -> String? {
        // HTTP_PROXY in capitals is not read: a CGI request could set it.
        let candidates =
            (url.scheme == .http ? ["http_proxy"] : ["https_proxy", "HTTPS_PROXY"]) + ["all_proxy", "ALL_PROXY"]
        guard let name = candidates.first(where: { environment[$0]?.isEmpty == false }) else { return nil }
        let exceptions = environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""
        let isExcepted = exceptions.split { $0 == "," || $0 == " " }.contains { covers($0.lowercased(), url.host) }
        return isExcepted ? nil : name
    }

    /// Whether an exception covers a host: all hosts, the host itself, or the domain it is in.
    private func covers(_ exception: String, _ host: String) -> Bool {
        let domain = exception.hasPrefix(".") ? String(exception.dropFirst()) : exception
        return domain == "*" || host == domain || host.hasSuffix("." + domain)
    }
}
