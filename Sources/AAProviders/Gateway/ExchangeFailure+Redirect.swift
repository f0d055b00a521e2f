import AATransport

extension ExchangeFailure {
    /// A customer is sent to a gateway's own pages, over TLS, and nowhere else.
    func check(redirect url: String?, under domains: [String], of gateway: String) throws(ProviderError) {
        guard let url else { return }
        guard let address = try? HTTPURL(url), address.scheme == .https,
            domains.contains(where: { address.host == $0 || address.host.hasSuffix(".\($0)") })
        else { throw mismatch("url leads the customer to a host that is not \(gateway)'s") }
    }
}
