import AACore
import AACrypto
import AAModels
import AATestSupport

/// The files of a recorded session, whole and right until a test changes one thing.
struct SessionFiles {
    /// What stands under a name.
    enum Entry {
        case file([UInt8])
        case folder
    }

    /// By name; what is not here is missing.
    var entries: [String: Entry] = [:]

    /// A session of two FIPs with two accounts each, under keys of its own.
    ///
    /// - Parameter change: Changes the answer before it is signed: the sender's own fault.
    init(change: (inout FIFetchResponse) -> Void = { _ in }) throws {
        let sender = try Self.sender.get()
        let privateKey = try Self.newPrivateKey()
        let nonce = SystemRandomSource().bytes(32)
        let ours = try SessionKeyPair(privateKey: privateKey, nonce: nonce)
        var body = FIFetchResponse(
            header: MessageHeader(
                timestamp: try Timestamp("2026-01-15T10:00:00.000Z"), messageID: "f2a3c4d5-0000-4000-8000-000000000001"),
            deliveries: try ["fip-one", "fip-two"].map { try Self.delivery(from: $0, to: ours, nonce: nonce) })
        change(&body)
        self["body.json"] = body.bytes
        self["priv_pkcs8.b64"] = Array(privateKey.utf8)
        self["nonce.b64"] = Array((Base64.encode(nonce) + "\n").utf8)
        self["rsa_pub.pem"] = Array(try sender.verificationKey.pem().utf8)
        try sign()
    }

    /// The bytes of a file; empty if it is none.
    subscript(name: String) -> [UInt8] {
        get { if case .file(let bytes) = entries[name] { bytes } else { [] } }
        set { entries[name] = .file(newValue) }
    }

    /// Signs the body as it now is.
    mutating func sign() throws {
        self["jws.txt"] = Array(try Self.sender.get().signDetached(self["body.json"]).utf8)
    }

    /// Writes the session.
    func write(to folder: String, in temporary: TemporaryFolder) throws {
        try temporary.makeFolder(folder)
        for (name, entry) in entries {
            switch entry {
            case .file(let bytes): try temporary.write(bytes, to: "\(folder)/\(name)")
            case .folder: try temporary.makeFolder("\(folder)/\(name)")
            }
        }
    }

    /// What an account holds; each is another.
    static func plaintext(_ fip: EntityID, _ number: Int) -> String {
        Canary.document + "<!-- \(fip) \(number) -->"
    }

    private static let sender = Result { try SigningKey.generate(keyID: "sender-1") }

    private static func delivery(from fip: EntityID, to user: SessionKeyPair, nonce: [UInt8]) throws -> FIDelivery {
        let theirs = try SessionKeyPair()
        let accounts = try (1...2).map { number in
            EncryptedAccount(
                link: LinkReference("\(fip)-link-\(number)"), maskedAccountNumber: "XXXX000\(number)",
                // One key pair for all accounts of a FIP: what the protocol asks for.
                encryptedFI: try theirs.seal(
                    Array(plaintext(fip, number).utf8), to: user.publicKey, nonce: nonce, reuse: .repeatedByProtocol))
        }
        return FIDelivery(
            fip: fip, accounts: accounts,
            keyMaterial: KeyMaterial(
                curve: "Curve25519", expiry: try Timestamp("2026-01-16T10:00:00.000Z"),
                keyValue: theirs.publicKey.keyValue, nonce: theirs.nonce))
    }

    /// A new PKCS #8 key over the Weierstrass form: the parameters of any public key around a scalar below the order.
    static func newPrivateKey() throws -> String {
        let parameters = Array(try SessionKeyPair().publicKey.der[4..<241])
        let scalar = [0x01] + SystemRandomSource().bytes(31)
        let key = DER.element(0x30, [0x02, 0x01, 0x01] + DER.element(0x04, scalar))
        return Base64.encode(DER.element(0x30, [0x02, 0x01, 0x00] + parameters + DER.element(0x04, key)))
    }
}

/// The little of DER that keys need.
private enum DER {
    static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        switch content.count {
        case ..<0x80: [tag, UInt8(content.count)] + content
        case ..<0x100: [tag, 0x81, UInt8(content.count)] + content
        default: [tag, 0x82, UInt8(content.count >> 8), UInt8(content.count & 0xFF)] + content
        }
    }
}
