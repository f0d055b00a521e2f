import AACore
import AACrypto
import AAProviders
import AATransport

/// A redirection to one AA, and the answers that it would give.
enum RedirectionFixture {
    static func redirection(
        _ derivation: RedirectionKeyDerivation = .hkdf, passphrase: String = "canary-passphrase",
        aggregator: EntityID = "AA-1"
    ) throws -> WebRedirection {
        WebRedirection(
            to: try HTTPURL("https://aa.example/web?theme=dark"), of: aggregator, as: "FIU-1",
            cipher: try RedirectionCipher(passphrase: SecretBytes(Array(passphrase.utf8)), derivation: derivation))
    }

    static func visit(_ transaction: String, _ session: String, _ handles: [ConsentHandle]) throws -> RedirectionVisit {
        let json = JSONValue.object([
            "txnid": .string(transaction), "sessionid": .string(session), "srcref": handles.json,
        ])
        return try RedirectionVisit(json: json, at: .root)
    }

    /// The URL that a customer comes back with.
    static func answer(
        _ redirection: WebRedirection, _ pairs: [(name: String, value: String)], at date: Timestamp,
        edit: (inout [(name: String, value: String)]) -> Void = { _ in }
    ) throws -> HTTPURL {
        let date = RedirectionDate(date)
        let sealed = try redirection.cipher.seal(FormParameters(pairs), date: date)
        var query = [
            (name: "fi", value: date.mask(redirection.aggregator.rawValue)), (name: "resdate", value: date.text),
            (name: "ecres", value: sealed.text),
        ]
        if let iv = sealed.iv { query.append((name: "iv", value: iv)) }
        edit(&query)
        return try query.reduce(HTTPURL("https://fiu.example/back")) {
            $0.appending(queryItem: $1.name, value: $1.value)
        }
    }
}
