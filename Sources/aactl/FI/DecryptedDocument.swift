import AACore
import AAModels

/// One decrypted account of a session.
struct DecryptedDocument {
    let fip: EntityID
    let account: EncryptedAccount
    let plaintext: [UInt8]

    /// The document beside what the answer said of it. Bytes that are no text stand as base64: they are not touched.
    var json: JSONValue {
        var object: JSONObject = [
            "fipID": fip.json, "linkRefNumber": account.link.json,
            "maskedAccNumber": .string(account.maskedAccountNumber),
        ]
        if let text = String(validating: plaintext, as: UTF8.self) {
            object.append("document", .string(text))
        } else {
            object.append("documentBase64", .string(Base64.encode(plaintext)))
        }
        return .object(object)
    }
}
