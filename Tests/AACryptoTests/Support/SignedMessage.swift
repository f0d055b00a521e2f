import AACore

@testable import AACrypto

/// A JWS over any header text, rightly signed with the fixture's key, so that one thing about it can be wrong.
struct SignedMessage {
    var header = #"{"alg":"RS256","kid":"fixture-1","b64":false,"crit":["b64"]}"#
    var payload = RSAFixture.payload

    static let key = Result { () throws(AACryptoError) in
        try SigningKey(pem: RSAFixture.privateKey, keyID: KeyID(RSAFixture.keyID))
    }

    /// The verifying half of the fixture's key.
    static func verificationKey() throws -> VerificationKey { try key.get().verificationKey }

    var encodedHeader: String { Base64.encode(Array(header.utf8), as: .url) }

    /// The signature over header, dot and these bytes.
    func signature(over bytes: [UInt8]) throws -> String {
        let digest = try SHA256.digest(Array("\(encodedHeader).".utf8) + bytes)
        return Base64.encode(try Self.key.get().key.sign(digest: digest, padding: .pkcs1), as: .url)
    }

    /// `header..signature` over the payload as it is.
    func detached() throws -> String { "\(encodedHeader)..\(try signature(over: payload))" }

    /// `header.payload.signature` over the standard input.
    func compact() throws -> String {
        let text = Base64.encode(payload, as: .url)
        return "\(encodedHeader).\(text).\(try signature(over: Array(text.utf8)))"
    }
}
