/// What is known of a signature that held.
public struct JWSVerification: Sendable {
    /// The header, protected by the signature.
    public let header: JWSHeader
    /// Over which bytes the signature was made.
    public let signingInput: SigningInputForm
    /// The steps, all of them passed.
    public let transcript: VerificationTranscript
}
