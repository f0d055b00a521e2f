import AACore
import AACrypto
import Foundation

/// A file or standard input that holds one key: PEM, its bare base64, or a JWK.
struct KeyFile {
    let input: InputFile
    /// The name to print a key under that has none of its own.
    let keyID: KeyID?

    /// The public half of whatever key it is.
    func publicHalf() throws(CommandFailure) -> PublicHalf {
        let text = try input.text()
        var reasons: [String] = []
        for reading in text.hasPrefix("{") ? [jwk] : readings(of: text) {
            do { return try reading(text) } catch {
                let reason = (error as? AACryptoError)?.reason ?? (error as? AACoreError)?.description ?? "no key"
                if !reasons.contains(reason) { reasons.append(reason) }
            }
        }
        throw CommandFailure(
            kind: .refused, code: "invalidKey", what: "the key is refused", location: input.name,
            why: reasons.joined(separator: "\n"),
            todo: "give one key: PEM (PKCS #8, SubjectPublicKeyInfo, PKCS #1), its base64, or a JWK")
    }

    private typealias Reading = (String) throws -> PublicHalf

    /// What the text may be. Bare base64 does not say which half it is.
    private func readings(of text: String) -> [Reading] {
        let isPrivate = text.contains("PRIVATE KEY-----")
        let isPublic = !isPrivate && text.contains("PUBLIC KEY-----")
        return (isPrivate ? [] : [agreementPublic, signingPublic])
            + (isPublic ? [] : [agreementPrivate, signingPrivate])
    }

    private func agreementPublic(_ text: String) throws -> PublicHalf {
        try PublicHalf(AgreementPublicKey(keyValue: text), source: "public")
    }

    private func agreementPrivate(_ text: String) throws -> PublicHalf {
        try PublicHalf(StoredAgreementKey(text: text).publicKey, source: "private")
    }

    private func signingPublic(_ text: String) throws -> PublicHalf {
        try PublicHalf(VerificationKey(pem: text, keyID: keyID), source: "public")
    }

    private func signingPrivate(_ text: String) throws -> PublicHalf {
        let pem = try SigningKey(pem: text, keyID: "unnamed").verificationKey.pem()
        return try PublicHalf(VerificationKey(pem: pem, keyID: keyID), source: "private")
    }

    private func jwk(_ text: String) throws -> PublicHalf {
        let jwk = try JWK(jsonBytes: Array(text.utf8))
        return try PublicHalf(VerificationKey(jwk: jwk), source: jwk.isPrivate ? "private" : "public")
    }
}
