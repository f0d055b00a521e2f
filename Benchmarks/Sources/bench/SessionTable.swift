import AACore
import AACrypto
import AAModels
import Foundation

/// Recorded sessions, each a folder of a signed answer, our half of the keys and the plaintext: how many a second are verified and
/// decrypted.
struct SessionTable {
    private struct Session {
        let body: [UInt8]
        let signature: String
        let privateKey: String
        let nonce: [UInt8]
        let plaintext: [UInt8]
    }

    private let sessions: [Session]
    private let key: VerificationKey

    init(folder: String) throws {
        func text(_ path: String) throws -> String {
            try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        }
        func bytes(_ path: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) }
        key = try VerificationKey(pem: text(folder + "/rsa_pub.pem"))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/body.json") }.sorted()
        sessions = try names.map { name in
            let path = "\(folder)/\(name)"
            return try Session(
                body: bytes(path + "/body.json"), signature: text(path + "/jws.txt"),
                privateKey: text(path + "/priv_pkcs8.b64"),
                nonce: SessionKeyPair.nonce(fromText: text(path + "/nonce.b64")),
                plaintext: bytes(path + "/plain.xml"))
        }
    }

    func run(seconds: Int) throws {
        guard !sessions.isEmpty else {
            print("no session in the folder")
            exit(1)
        }
        let right = try sessions.count { try open($0) == [$0.plaintext] }
        let clock = ContinuousClock()
        let (start, end) = (clock.now, clock.now + .seconds(seconds))
        var count = 0
        repeat {
            _ = try open(sessions[count % sessions.count])
            count += 1
        } while clock.now < end
        let rate = Double(count) / ((clock.now - start) / .seconds(1))
        print(
            "verified and decrypted only: rows and their checksums are not read yet; plaintexts \(right)/\(sessions.count)"
        )
        print("\(Spread.text(rate, 0)) statements/s owned, 0 zero-copy, checksums 0/\(sessions.count)")
        if right < sessions.count { exit(1) }
    }

    private func open(_ session: Session) throws -> [[UInt8]] {
        _ = try key.verifyDetached(session.signature, over: session.body)
        let answer = try FIFetchResponse(jsonBytes: session.body)
        let keys = try SessionKeyPair(privateKey: session.privateKey, nonce: session.nonce)
        defer { keys.destroy() }
        return try answer.deliveries.flatMap { delivery in
            let peer = try AgreementPublicKey(keyValue: delivery.keyMaterial.keyValue)
            let cipher = try keys.cipher(
                with: peer, nonce: SessionKeyPair.nonce(fromText: delivery.keyMaterial.nonce))
            return try delivery.accounts.map { try cipher.open($0.encryptedFI) }
        }
    }
}
