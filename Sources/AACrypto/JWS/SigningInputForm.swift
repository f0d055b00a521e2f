/// Over which bytes a signature was made: what stands behind the header and the dot.
public enum SigningInputForm: String, Sendable, Hashable {
    /// The payload as it is (`b64: false`, RFC 7797): every ReBIT message.
    case unencoded
    /// The payload in base64url: a standard compact JWS, or a detached one after RFC 7515, Appendix F.
    case base64url
    /// The decoded payload although base64url is what is sent: `signedConsent` in ReBIT's own examples. No standard has it.
    case decodedPayloadQuirk
}
