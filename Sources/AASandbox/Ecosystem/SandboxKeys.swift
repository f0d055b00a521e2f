import AACore
public import AACrypto

/// The signing keys of a sandbox's members. Their names begin with `sandbox-`: they prove nothing outside of one.
///
/// They are costly to make; tests make them once and build many sandboxes on them.
public struct SandboxKeys: Sendable {
    let aggregator: SigningKey
    let fips: [EntityID: SigningKey]

    /// Makes new keys.
    ///
    /// - Throws: `AACryptoError.Code.backendFailure` if OpenSSL makes none.
    public init() throws(AACryptoError) {
        aggregator = try SigningKey.generate(keyID: "sandbox-aa-key")
        var fips: [EntityID: SigningKey] = [:]
        for id in Sandbox.fipIDs { fips[id] = try SigningKey.generate(keyID: KeyID("\(id)-key")) }
        self.fips = fips
    }
}
