import AACore
import AACrypto
import AAModels
import Foundation

/// Recorded sessions, each a folder of a signed answer and our half of the keys: how many a second become typed rows and the sums of
/// their months.
struct SessionTable {
    private struct Session {
        let body: [UInt8]
        let signature: String
        let privateKey: String
        let nonce: [UInt8]
        let checksum: UInt64
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
                checksum: require(UInt64(text(path + "/expect.txt"))))
        }
    }

    func run(seconds: Int) throws {
        guard !sessions.isEmpty else {
            print("no session in the folder")
            exit(1)
        }
        let right = try sessions.count { try checksums(of: $0) == [$0.checksum, $0.checksum] }
        let rates = try [("zero-copy", sumsOfViews), ("owned", sumsOfRows)].map { name, sums in
            "\(Spread.text(try rate(of: sums, seconds: seconds), 0)) statements/s \(name)"
        }
        print("\(rates.joined(separator: ", ")), checksums \(right)/\(sessions.count)")
        if right != sessions.count { exit(1) }
    }

    private func rate(of sums: (Session) throws -> StatementSums, seconds: Int) throws -> Double {
        let clock = ContinuousClock()
        let (start, end) = (clock.now, clock.now + .seconds(seconds))
        var count = 0
        repeat {
            _ = try sums(sessions[count % sessions.count])
            count += 1
        } while clock.now < end
        return Double(count) / ((clock.now - start) / .seconds(1))
    }

    private func sumsOfViews(_ session: Session) throws -> StatementSums {
        var sums = StatementSums()
        for document in try open(session) {
            try FIStatementReader(mode: .strict).read(document) { row in
                try sums.add(row.type, row.mode, row.amount, row.timestamp)
            }
        }
        return sums
    }

    private func sumsOfRows(_ session: Session) throws -> StatementSums {
        var sums = StatementSums()
        for document in try open(session) {
            for row in try require(FIReader(mode: .strict).read(document).deposit?.transactions?.rows) {
                try sums.add(row.type, row.mode, row.amount, row.timestamp)
            }
        }
        return sums
    }

    /// The checksum of a session's rows as views, and as they are kept.
    private func checksums(of session: Session) throws -> [UInt64] {
        var (views, rows) = (StatementChecksum(), StatementChecksum())
        for document in try open(session) {
            try FIStatementReader(mode: .strict).read(document) { try views.add($0) }
            for row in try require(FIReader(mode: .strict).read(document).deposit?.transactions?.rows) {
                try rows.add(row)
            }
        }
        return [views.value(with: try sumsOfViews(session)), rows.value(with: try sumsOfRows(session))]
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
