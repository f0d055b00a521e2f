import AACore
import AACrypto
import AAModels
import AAProviders

/// What a mock hands over for a session, in a form of its own: all of it is in the bytes, so what was kept can be read again by
/// another mock.
struct MockDelivery: JSONConvertible {
    /// One account.
    struct Account: JSONConvertible {
        let fip: EntityID
        let link: LinkReference
        let fiType: FIType
        @Redacted var maskedAccountNumber: String
        /// Base64 of the document, or of what it was encrypted to.
        @Redacted var content: String
        /// The FIP's half of the keys; `nil` for a document in plaintext.
        let keyMaterial: KeyMaterial?

        init(_ account: MockAccount, for peer: MockSession.Peer?, at now: Timestamp) throws(AACryptoError) {
            (fip, link, fiType) = (account.fip, account.link, account.fiType)
            maskedAccountNumber = account.maskedAccountNumber
            guard let peer else {
                (content, keyMaterial) = (Base64.encode(account.document), nil)
                return
            }
            let keys = try SessionKeyPair(curve: peer.key.curve)
            defer { keys.destroy() }
            content = try keys.seal(account.document, to: peer.key, nonce: peer.nonce)
            keyMaterial = KeyMaterial(
                curve: "Curve25519", expiry: now.adding(.seconds(86_400)), keyValue: keys.publicKey.keyValue,
                nonce: keys.nonce)
        }

        init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
            var members = try JSONMembers(json, at: path)
            fip = try members.required("fipID")
            link = try members.required("linkRefNumber")
            fiType = try members.required("FIType")
            maskedAccountNumber = try members.required("maskedAccNumber")
            content = try members.required("content")
            keyMaterial = try members.optional("KeyMaterial")
        }

        var json: JSONValue {
            var object: JSONObject = [
                "fipID": fip.json, "linkRefNumber": link.json, "FIType": fiType.json,
                "maskedAccNumber": maskedAccountNumber.json, "content": content.json,
            ]
            object.append("KeyMaterial", ifPresent: keyMaterial?.json)
            return .object(object)
        }

        func fetched() throws(AACoreError) -> FetchedAccount {
            let content: FetchedAccount.Content =
                if let keyMaterial { .encrypted(content, keyMaterial) } else { .plaintext(try Base64.decode(content)) }
            return FetchedAccount(
                fip: fip, link: link, fiType: fiType, maskedAccountNumber: maskedAccountNumber, content: content)
        }
    }

    let status: FISessionStatus
    let responses: [FIStatusResponse]
    let accounts: [Account]

    init(_ session: MockSession, at now: Timestamp) throws(AACryptoError) {
        let report = session.report(at: now)
        (status, responses) = (report.status, report.responses)
        accounts = try session.ready(at: now).map { account throws(AACryptoError) in
            try Account(account, for: session.peer, at: now)
        }
    }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        status = try members.required("sessionStatus")
        responses = try members.required("FIStatusResponse")
        accounts = try members.required("accounts")
    }

    var json: JSONValue {
        .object(["sessionStatus": status.json, "FIStatusResponse": responses.json, "accounts": accounts.json])
    }
}
