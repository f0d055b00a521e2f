/// Signs what we send: with a key in memory, or through the host's HSM or KMS.
public protocol MessageSigner: Sendable {
    /// A detached JWS over the bytes, as `x-jws-signature` carries it (RFC 7797, `b64` false).
    func signDetached(_ payload: [UInt8]) async throws -> String
}
