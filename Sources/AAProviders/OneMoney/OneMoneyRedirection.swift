public import AACore
public import AACrypto
public import AATransport

/// What an AA's page adds to the redirect URL when a customer returns: encrypted by the AA, and not signed. Source: Sahamati's
/// redirection standard; MoneyOne's API reference, decryptUrl.
public struct OneMoneyRedirection: Sendable, Hashable {
    /// `ecres`
    @Redacted public private(set) var sealed: SealedRedirection
    /// `resdate`
    public let date: RedirectionDate
    /// `fi`: the AA, masked.
    @Redacted public private(set) var aggregator: String

    /// Reads the query of a URL; `nil` if it is not an AA's, or holds one of its parameters twice.
    public init?(_ url: HTTPURL) {
        func single(_ name: String) -> String? {
            let values = url.queryValues(of: name)
            return values.count == 1 && !values[0].isEmpty ? values[0] : nil
        }
        guard let text = single("ecres"), let written = single("resdate"), let aggregator = single("fi"),
            let date = try? RedirectionDate(text: written)
        else { return nil }
        sealed = SealedRedirection(text: text, iv: single("iv"))
        self.date = date
        self.aggregator = aggregator
    }

    /// The object of a call for decryption.
    var json: JSONValue {
        .object(["ecres": .string(sealed.text), "resdate": .string(date.text), "fi": .string(aggregator)])
    }
}
