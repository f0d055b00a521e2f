import AACore
import AACrypto
import AAModels
import Foundation

/// A recorded data session in files: the signed answer, and our half of the keys.
struct SessionFolder {
    private let path: String

    init(_ path: String) throws(CommandFailure) {
        guard FileManager.default.isFolder(path) else {
            let isThere = FileManager.default.fileExists(atPath: path)
            throw CommandFailure(
                kind: .refused, code: "noSession", what: "there is no session", location: path,
                why: isThere ? "it is not a folder" : "there is no such folder", todo: Self.contents)
        }
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    private static let contents =
        "the folder holds body.json, jws.txt, priv_pkcs8.b64, nonce.b64, and here or one up rsa_pub.pem"

    /// The answer, once its signature is the sender's over exactly its bytes.
    func verifiedBody() throws(CommandFailure) -> FIFetchResponse {
        let bytes = try file("body.json").bytes()
        let signature = try file("jws.txt").text()
        let key = try senderKey()
        do {
            // The key's file does not say what the sender calls it, so the signature may name any kid.
            _ = try key.verifyDetached(signature, over: bytes)
        } catch {
            throw failure(
                error.code, "the signature does not verify; nothing was decrypted", "jws.txt",
                error.transcript.map { TranscriptText($0).failureWithSteps.joined(separator: "\n") } ?? error.reason,
                "check that body.json is byte for byte what was received, and that rsa_pub.pem is the sender's key")
        }
        do { return try FIFetchResponse(jsonBytes: bytes) } catch {
            throw failure(
                error.code, "the answer is not one of POST /FI/fetch",
                ["body.json", error.path, error.place?.description].compactMap(\.self).joined(separator: ", "),
                error.reason, "its signature holds: ask the sender")
        }
    }

    /// Every account of the answer, decrypted.
    func documents(in body: FIFetchResponse) throws(CommandFailure) -> [DecryptedDocument] {
        let keys = try sessionKeys()
        defer { keys.destroy() }
        var documents: [DecryptedDocument] = []
        for (part, delivery) in body.deliveries.enumerated() {
            for (index, account) in delivery.accounts.enumerated() {
                do {
                    let plaintext = try keys.open(
                        account.encryptedFI, keyValue: delivery.keyMaterial.keyValue, nonce: delivery.keyMaterial.nonce)
                    documents.append(DecryptedDocument(fip: delivery.fip, account: account, plaintext: plaintext))
                } catch {
                    let mayBeOurs = error.code == .authenticationFailed
                    throw failure(
                        error.code, "an account cannot be decrypted; none is shown",
                        "body.json, FI[\(part)].data[\(index)]", error.reason,
                        mayBeOurs
                            ? "check that priv_pkcs8.b64 and nonce.b64 are those of this session's POST /FI/request"
                            : "the sender's key, nonce or ciphertext is not acceptable: ask the sender")
                }
            }
        }
        return documents
    }

    private func sessionKeys() throws(CommandFailure) -> SessionKeyPair {
        let nonceText = try file("nonce.b64").text()
        let privateKey = try file("priv_pkcs8.b64").text()
        func refusal(_ error: AACryptoError, _ name: String) -> CommandFailure {
            failure(
                error.code, "our half of the session's keys cannot be used", name, error.reason,
                "give the PKCS#8 key and the 32 bytes of nonce, both as base64")
        }
        let nonce: [UInt8]
        do { nonce = try SessionKeyPair.nonce(fromText: nonceText) } catch { throw refusal(error, "nonce.b64") }
        do { return try SessionKeyPair(privateKey: privateKey, nonce: nonce) } catch {
            throw refusal(error, error.code == .invalidParameter ? "nonce.b64" : "priv_pkcs8.b64")
        }
    }

    private func senderKey() throws(CommandFailure) -> VerificationKey {
        let here = path + "/rsa_pub.pem"
        let above = path + "/../rsa_pub.pem"
        guard let found = [here, above].first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            throw CommandFailure(
                kind: .refused, code: "noKey", what: "the sender's key is missing", location: here,
                why: "rsa_pub.pem is neither in the folder nor one up", todo: "put the sender's public key there as PEM"
            )
        }
        let pem = try InputFile(path: found).text()
        do { return try VerificationKey(pem: pem) } catch {
            throw CommandFailure(
                kind: .refused, code: error.code.description, what: "the sender's key cannot be used", location: found,
                why: error.reason,
                todo: "give the sender's public key as PEM: RSA (2048 bits or more), P-256 or Ed25519")
        }
    }

    private func file(_ name: String) -> InputFile { InputFile(path: path + "/" + name, todoIfMissing: Self.contents) }

    private func failure(
        _ code: some CustomStringConvertible, _ what: String, _ location: String, _ why: String, _ todo: String
    ) -> CommandFailure {
        CommandFailure(
            kind: .refused, code: code.description, what: what, location: "\(path)/\(location)", why: why, todo: todo)
    }
}
