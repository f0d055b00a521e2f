import AACore
import AACrypto

/// What may be printed of a key.
struct PublicHalf {
    /// `private` or `public`: what the key was taken from.
    let source: String
    /// `weierstrass25519`, `RSA 2048 bits`, …
    let kind: String
    /// `PUBLIC KEY` in PEM.
    let pem: String
    /// RFC 7638; the Weierstrass form has no JWK.
    var thumbprint: String?
    var jwk: JSONValue?
    var keyID: KeyID?
    /// One-line PEM, as `DHPublicKey.KeyValue` has it.
    var keyValue: String?

    init(_ key: AgreementPublicKey, source: String) throws(AACryptoError) {
        self.source = source
        kind = "\(key.curve)"
        pem = key.pem
        thumbprint = try key.thumbprint()
        jwk = key.jwk
        keyValue = key.keyValue
    }

    init(_ key: VerificationKey, source: String) throws(AACryptoError) {
        self.source = source
        kind = key.jwk.curve ?? "RSA \(key.bits) bits"
        pem = try key.pem()
        thumbprint = try key.jwk.thumbprint()
        jwk = key.jwk.json
        keyID = key.keyID
    }

    var json: JSONObject {
        var object: JSONObject = ["kind": .string(kind), "source": .string(source)]
        object.append("kid", ifPresent: keyID?.json)
        object.append("thumbprint", ifPresent: thumbprint?.json)
        object.append("jwk", ifPresent: jwk)
        object.append("keyValue", ifPresent: keyValue?.json)
        object.append("pem", .string(pem))
        return object
    }

    /// For a person: names and values, then the PEM.
    var lines: [String] {
        let jwkText = jwk.map { String(decoding: $0.bytes(), as: UTF8.self) }
        let rows = [
            ("kind", kind), ("source", source), ("kid", keyID?.rawValue), ("thumbprint", thumbprint),
            ("jwk", jwkText), ("keyValue", keyValue),
        ]
        let named = rows.compactMap { name, value in value.map { "\(name): \($0)" } }
        return named + [""] + pem.split(separator: "\n").map(String.init)
    }
}
