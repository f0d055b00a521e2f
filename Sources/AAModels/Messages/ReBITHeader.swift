/// The header names of the ReBIT API.
public enum ReBITHeader: Sendable {
    /// The detached JWS of the body, on every request and every answer.
    public static let signature = "x-jws-signature"
    /// An FIU's API key, at an AA.
    public static let clientAPIKey = "client_api_key"
    /// A FIP's API key, at an AA.
    public static let fipAPIKey = "fip_api_key"
    /// An AA's API key, at an FIU or FIP.
    public static let aaAPIKey = "aa_api_key"
    /// Whom Sahamati's Router hands a request on to: base64 of `{"recipient-id":"…"}`.
    public static let requestMeta = "x-request-meta"
    /// Always `application/json`.
    public static let contentType = "content-type"
}
