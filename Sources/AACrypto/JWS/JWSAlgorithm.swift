public import AACore

/// A signature algorithm of JOSE (`alg`, RFC 7518 §3.1).
public struct JWSAlgorithm: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value; only known ones verify.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// RSASSA-PKCS1-v1_5 with SHA-256: what ReBIT prescribes.
    public static let rs256: Self = "RS256"

    /// The algorithms that this version verifies.
    public static let known: Set<Self> = [.rs256]
}
