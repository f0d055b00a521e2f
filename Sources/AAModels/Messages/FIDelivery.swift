public import AACore

/// What one FIP delivers in a session: its accounts under its one key (an element of `FI`). Source: ReBIT AA API 2.0.0.
public struct FIDelivery: JSONConvertible, Hashable {
    /// The FIP (`fipID`, with a capital D here).
    public var fip: EntityID
    /// Its accounts.
    public var accounts: [EncryptedAccount]
    /// Its public key and nonce; one for all its accounts.
    public var keyMaterial: KeyMaterial

    /// Makes a delivery.
    public init(fip: EntityID, accounts: [EncryptedAccount], keyMaterial: KeyMaterial) {
        self.fip = fip
        self.accounts = accounts
        self.keyMaterial = keyMaterial
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        fip = try members.required("fipID")
        accounts = try members.requiredList("data")
        keyMaterial = try members.required("KeyMaterial")
    }

    /// The object.
    public var json: JSONValue {
        .object(["fipID": fip.json, "data": accounts.json, "KeyMaterial": keyMaterial.json])
    }
}

/// The encrypted document of one account (an element of `data`).
public struct EncryptedAccount: JSONConvertible, Hashable {
    /// The account, as linked at the AA.
    public var link: LinkReference
    /// The account number as the FIP masks it. Nothing binds it to the ciphertext: compare it with the plaintext's.
    @Redacted public var maskedAccountNumber: String
    /// Base64 of ciphertext and tag.
    @Redacted public var encryptedFI: String

    /// Makes an entry.
    public init(link: LinkReference, maskedAccountNumber: String, encryptedFI: String) {
        self.link = link
        self.maskedAccountNumber = maskedAccountNumber
        self.encryptedFI = encryptedFI
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        link = try members.required("linkRefNumber")
        maskedAccountNumber = try members.required("maskedAccNumber")
        encryptedFI = try members.required("encryptedFI")
    }

    /// The object.
    public var json: JSONValue {
        .object([
            "linkRefNumber": link.json, "maskedAccNumber": maskedAccountNumber.json, "encryptedFI": encryptedFI.json,
        ])
    }
}
