import AACore

extension VerificationKey {
    /// Verifies a detached signature (`header..signature`, `x-jws-signature`) over the exact bytes that were received.
    ///
    /// The body is compared as bytes, never re-encoded: JSON that means the same is not the same to a signature. Verify before
    /// parsing. The header decides what is hashed: with `b64: false` the payload as it is (RFC 7797), with or without `crit`;
    /// otherwise its base64url (RFC 7515, Appendix F). The payload is hashed where it stands; Ed25519 alone takes a copy of it.
    ///
    /// - Parameters:
    ///   - signature: The header and the signature around two dots.
    ///   - payload: The body as it was received.
    ///   - tolerance: What to let pass; nothing by default.
    /// - Throws: ``AACryptoError/Code/invalidSignature`` with the transcript. There is no fallback key.
    /// - SeeAlso: rules for `x-jws-signature` in Sahamati's API security guideline.
    public func verifyDetached(
        _ signature: String, over payload: [UInt8], tolerating tolerance: JWSTolerance = []
    ) throws(AACryptoError) -> JWSVerification {
        var verifier = try JWSVerifier(signature, key: self, tolerance: tolerance)
        guard verifier.segments.payload.isEmpty else {
            throw verifier.refusal(at: .payload, "a payload stands inside a detached signature")
        }
        verifier.pass(.payload, "detached, \(payload.count) bytes")
        let form: SigningInputForm = verifier.header.b64 == false ? .unencoded : .base64url
        return try verifier.verifySignature(over: [verifier.input(over: payload, as: form)], payload: payload)
    }

    /// Verifies a compact JWS and hands out its payload, as `signedConsent` is one.
    ///
    /// - Parameters:
    ///   - jws: Header, payload and signature with two dots between them.
    ///   - tolerance: What to let pass; nothing by default. ReBIT's own example of `signedConsent` needs
    ///     ``JWSTolerance/decodedPayload``; the result then says which signing input held.
    /// - Throws: ``AACryptoError/Code/invalidSignature`` with the transcript.
    public func verifyCompact(
        _ jws: String, tolerating tolerance: JWSTolerance = []
    ) throws(AACryptoError) -> (payload: [UInt8], verification: JWSVerification) {
        var verifier = try JWSVerifier(jws, key: self, tolerance: tolerance)
        let isUnencoded = verifier.header.b64 == false
        guard !isUnencoded || tolerance.contains(.decodedPayload) else {
            throw verifier.refusal(
                at: .encoding, "b64 is false, which a compact JWS with a base64url payload cannot be")
        }
        guard let payload = try? Base64.decode(verifier.segments.payload, as: .url) else {
            throw verifier.refusal(at: .payload, "no strict base64url")
        }
        verifier.pass(.payload, "\(payload.count) bytes")
        var inputs = [verifier.segments.signingInput]
        if isUnencoded { inputs.append(verifier.input(over: payload, as: .decodedPayloadQuirk)) }
        return (payload, try verifier.verifySignature(over: inputs, payload: payload))
    }
}
