public import AACore

/// One side's public key and nonce of a session. Source: ReBIT AA API 2.0.0, KeyMaterial.
///
/// Which key agreement is meant is decided by parsing ``keyValue``: in the field `cryptoAlg` and `curve` hold null, each
/// other's values, or other words.
public struct KeyMaterial: JSONConvertible, Hashable {
    /// `ECDH`, by the specification.
    public var cryptoAlgorithm: String?
    /// `Curve25519` or `X25519`, by the specification.
    public var curve: String?
    /// Free text.
    public var parameters: String?
    /// When the key stops being good (`DHPublicKey.expiry`).
    public var expiry: Timestamp?
    /// Free text (`DHPublicKey.Parameters`). The member is always sent, blank if there is none, as the reference service does.
    public var keyParameters: String?
    /// The public key (`DHPublicKey.KeyValue`): a PEM in one line.
    public var keyValue: String
    /// 32 bytes as base64.
    public var nonce: String

    /// Makes the material that a FIU or FIP sends.
    public init(curve: String, expiry: Timestamp, keyValue: String, nonce: [UInt8]) {
        cryptoAlgorithm = "ECDH"
        self.curve = curve
        parameters = "cipher=AES/GCM/NoPadding;KeyPairGenerator=ECDH"
        self.expiry = expiry
        self.keyValue = keyValue
        self.nonce = Base64.encode(nonce)
    }

    /// Reads the object: the key and the nonce must be there, the words around them need not.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        cryptoAlgorithm = try members.optional("cryptoAlg")
        curve = try members.optional("curve")
        parameters = try members.optional("params")
        let key = try members.required("DHPublicKey", as: DHPublicKey.self)
        (expiry, keyParameters, keyValue) = (key.expiry, key.parameters, key.keyValue)
        nonce = try members.required("Nonce")
    }

    /// The object.
    public var json: JSONValue {
        var object = JSONObject()
        object.append("cryptoAlg", ifPresent: cryptoAlgorithm?.json)
        object.append("curve", ifPresent: curve?.json)
        object.append("params", ifPresent: parameters?.json)
        object.append("DHPublicKey", DHPublicKey(expiry: expiry, parameters: keyParameters, keyValue: keyValue).json)
        object.append("Nonce", nonce.json)
        return .object(object)
    }
}

/// The member `DHPublicKey`.
private struct DHPublicKey: JSONConvertible {
    let expiry: Timestamp?
    let parameters: String?
    let keyValue: String

    init(expiry: Timestamp?, parameters: String?, keyValue: String) {
        self.expiry = expiry
        self.parameters = parameters
        self.keyValue = keyValue
    }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        expiry = try members.optional("expiry")
        parameters = try members.optional("Parameters")
        keyValue = try members.required("KeyValue")
    }

    var json: JSONValue {
        var object = JSONObject()
        object.append("expiry", ifPresent: expiry?.json)
        object.append("Parameters", (parameters ?? "").json)
        object.append("KeyValue", keyValue.json)
        return .object(object)
    }
}
