public import AACore

extension AgreementPublicKey {
    /// `PUBLIC KEY` in PEM with the usual lines. On the wire of the ecosystem ``keyValue`` is used.
    public var pem: String { PEM.text("PUBLIC KEY", der) }

    /// An X25519 key as JWK (RFC 8037 §2); `nil` for the Weierstrass form, which JOSE has no name for.
    public var jwk: JSONValue? {
        jwkMembers.map { members in .object(JSONObject(members.map { JSONObject.Member($0.name, .string($0.value)) })) }
    }

    /// The thumbprint of the JWK (RFC 7638); `nil` where there is none.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public func thumbprint() throws(AACryptoError) -> String? {
        guard let jwkMembers else { return nil }
        return try JWK.thumbprint(of: jwkMembers)
    }

    private var jwkMembers: [(name: String, value: String)]? {
        guard curve == .x25519 else { return nil }
        return [("kty", "OKP"), ("crv", "X25519"), ("x", Base64.encode(coordinates, as: .url))]
    }
}
