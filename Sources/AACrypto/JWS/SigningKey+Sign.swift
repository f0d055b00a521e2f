import AACore

extension SigningKey {
    /// Signs bytes that travel beside the signature: `header..signature` with `b64: false` (RFC 7797), as ReBIT asks for in
    /// `x-jws-signature`.
    ///
    /// Sign the bytes that are sent, after serializing.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public func signDetached(_ payload: [UInt8]) throws(AACryptoError) -> String {
        let header = header([("b64", false), ("crit", .array(["b64"]))])
        let input = SigningInput(header: Array(header.utf8), payload: payload, as: .unencoded)
        return "\(header)..\(try signature(over: input))"
    }

    /// Signs bytes and puts them inside: the standard compact JWS (RFC 7515), as `signedConsent` is one.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public func signCompact(_ payload: [UInt8]) throws(AACryptoError) -> String {
        let header = header([])
        let payload = Base64.encode(payload, as: .url)
        let input = SigningInput(header: Array(header.utf8), encodedPayload: Array(payload.utf8))
        return "\(header).\(payload).\(try signature(over: input))"
    }

    private func header(_ members: [(String, JSONValue)]) -> String {
        var object: JSONObject = ["alg": .string(algorithm.rawValue), "kid": .string(keyID.rawValue)]
        for (name, value) in members { object.append(name, value) }
        return Base64.encode(JSONValue.object(object).bytes(), as: .url)
    }

    private func signature(over input: SigningInput) throws(AACryptoError) -> String {
        Base64.encode(try signer.sign(input, with: key), as: .url)
    }
}
