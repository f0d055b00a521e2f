import AACore
import AACrypto

/// Keys are costly to make, so a run makes each once.
enum Keys {
    static let aggregator = key("aa-key-1")
    static let aggregatorFormer = key("aa-key-0")
    static let user = key("fiu-key-1")
    /// Another key under the name of the AA's.
    static let impostor = key("aa-key-1")
    /// The token service's key, and another under its name.
    static let issuer = key("issuer-key")
    static let issuerImpostor = key("issuer-key")

    private static func key(_ id: KeyID) -> SigningKey? { try? SigningKey.generate(keyID: id) }
}
