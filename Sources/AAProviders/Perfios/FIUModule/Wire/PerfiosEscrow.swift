public import AACore

/// The key pair that UAT made for the documents and sends along (`uatKeyMaterial`): whoever has it can read them.
public struct PerfiosEscrow: JSONConvertible, Hashable {
    /// PKCS #8 in PEM, on one line.
    @Redacted public private(set) var privateKey: String
    /// 32 bytes as base64.
    public let nonce: String

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        privateKey = try members.required("privateKey")
        nonce = try members.required("nonce")
    }

    /// The object.
    public var json: JSONValue { .object(["privateKey": .string(privateKey), "nonce": .string(nonce)]) }
}
