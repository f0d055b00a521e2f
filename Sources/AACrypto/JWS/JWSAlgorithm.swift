public import AACore

/// A signature algorithm of JOSE (`alg`, RFC 7518 §3.1, RFC 8037 §3.1).
public struct JWSAlgorithm: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value; only known ones verify.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// RSASSA-PKCS1-v1_5 with SHA-256: what ReBIT prescribes.
    public static let rs256: Self = "RS256"
    /// RSASSA-PSS with SHA-256, MGF1 with SHA-256 and a salt of 32 bytes.
    public static let ps256: Self = "PS256"
    /// ECDSA over P-256 with SHA-256. It is verified, not made.
    public static let es256: Self = "ES256"
    /// Ed25519 (RFC 8032). Its name in JOSE says no curve; another curve is not taken.
    public static let edDSA: Self = "EdDSA"

    /// The algorithms that this version verifies. Which of them one signature may use, the key decides.
    public static let known: Set<Self> = [.rs256, .ps256, .es256, .edDSA]
}
