import AACore

extension JWK {
    /// The key's thumbprint (RFC 7638): base64url of the SHA-256 of its required public members, whatever else it carries. A good
    /// `kid` where nobody gives another.
    ///
    /// - Throws: ``AACryptoError/Code/backendFailure``.
    public func thumbprint() throws(AACryptoError) -> String {
        let names = kind.names
        var members = zip(names.publicMembers, publicValues).map { ($0, Base64.encode($1, as: .url)) }
        members.append(("kty", names.keyType))
        if let curve = names.curve { members.append(("crv", curve)) }
        return try Self.thumbprint(of: members)
    }

    /// The thumbprint of a key with these required members, in any order.
    static func thumbprint(of members: [(name: String, value: String)]) throws(AACryptoError) -> String {
        let sorted = members.sorted { $0.name < $1.name }.map { JSONObject.Member($0.name, .string($0.value)) }
        return Base64.encode(try SHA256.digest(JSONValue.object(JSONObject(sorted)).bytes()), as: .url)
    }
}
