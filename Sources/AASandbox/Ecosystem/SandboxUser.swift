public import AACore
public import AACrypto
public import AATransport

/// An FIU as the sandbox's AA knows it.
public struct SandboxUser: Sendable {
    /// Its id.
    public let id: EntityID
    /// Its API key at the AA (`client_api_key`).
    @Redacted public var apiKey: String
    /// Verifies what it sends.
    public let key: VerificationKey
    /// Where it takes notifications.
    public let callback: HTTPURL

    /// Registers an FIU.
    public init(id: EntityID, apiKey: String, key: VerificationKey, callback: HTTPURL) {
        self.id = id
        self.apiKey = apiKey
        self.key = key
        self.callback = callback
    }
}
