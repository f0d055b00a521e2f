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
        guard let text = url.single("ecres").map(WebRedirection.base64), !text.isEmpty,
            let aggregator = url.single("fi").map(WebRedirection.base64), !aggregator.isEmpty,
            let date = url.single("resdate").flatMap({ try? RedirectionDate(text: $0) })
        else { return nil }
        let iv = url.single("iv").map(WebRedirection.base64)
        sealed = SealedRedirection(text: text, iv: iv?.isEmpty == true ? nil : iv)
        self.date = date
        self.aggregator = aggregator
    }

    /// The object of a call for decryption.
    var json: JSONValue {
        .object(["ecres": .string(sealed.text), "resdate": .string(date.text), "fi": .string(aggregator)])
    }
}
