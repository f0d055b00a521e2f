/// What a verifier may let pass that it refuses by default. Each is seen in the field; none makes a forged signature hold.
public struct JWSTolerance: OptionSet, Sendable, Hashable {
    /// The set as bits.
    public let rawValue: Int
    /// A set from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A header without `kid`, from a peer that has one key only (an older Setu sandbox).
    public static let missingKeyID = JWSTolerance(rawValue: 1 << 0)
    /// A compact JWS whose header says `b64: false` although its payload is base64url: signed over the standard input or, failing
    /// that, over the decoded payload (``SigningInputForm/decodedPayloadQuirk``).
    public static let decodedPayload = JWSTolerance(rawValue: 1 << 1)
}
