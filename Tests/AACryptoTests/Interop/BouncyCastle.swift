import AACore
import Foundation

/// BouncyCastle in a Java process of its own, `Tests/Interop/BouncyCastlePeer.java`: asked on its standard input, one line a request.
///
/// `Scripts/interop` compiles it and names the class path in `AA_INTEROP`.
final class BouncyCastle {
    /// Where the compiled programs are; `nil` where none was compiled, or there is no Java to run it.
    static let classPath: String? = {
        let environment = ProcessInfo.processInfo.environment
        let folders = environment["PATH", default: ""].split(separator: ":")
        let isJavaThere = folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/java") }
        return isJavaThere ? environment["AA_INTEROP"] : nil
    }()

    private let process = Process()
    private let requests = Pipe()
    private let answers = Pipe()
    private var received: [UInt8] = []

    /// What the program says of itself, such as `BC version 1.72`.
    private(set) var version = ""

    init() throws {
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["java", "-cp", Self.classPath ?? "", "BouncyCastlePeer"]
        process.standardInput = requests
        process.standardOutput = answers
        try process.run()
        version = try Self.text(ask("version")[0])
    }

    /// Ends the program: its input is over.
    deinit { try? requests.fileHandleForWriting.close() }

    /// How BouncyCastle writes a key pair.
    enum Form: String, CaseIterable {
        /// With its parameters written out: the reference service's. The private key is of version 1, with the public key inside.
        case weierstrass
        /// The same with a private key of version 2.
        case weierstrassVersion2 = "weierstrass-v2"
        /// With BouncyCastle's own object identifier of the curve.
        case named
        /// X25519 with a private key of version 2, which holds the public key.
        case x25519
        /// X25519 with a private key of version 1.
        case x25519Version1 = "x25519-v1"
    }

    /// The texts of one key.
    struct Texts {
        /// The bare base64 of the DER.
        let base64: String
        let oneLinePEM: String
        let wrappedPEM: String

        var all: [String] { [base64, oneLinePEM, wrappedPEM] }
    }

    struct Pair {
        let publicKey: Texts
        let privateKey: Texts
    }

    /// A new key pair.
    func pair(_ form: Form) throws -> Pair {
        let fields = try ask("pair", Self.field(form.rawValue))
        let texts = try [0, 3].map { start in
            Texts(
                base64: fields[start], oneLinePEM: try Self.text(fields[start + 1]),
                wrappedPEM: try Self.text(fields[start + 2]))
        }
        return Pair(publicKey: texts[0], privateKey: texts[1])
    }

    /// What BouncyCastle does with one of its pairs and a peer's `KeyValue`.
    enum Direction: String {
        /// Takes a plaintext, gives ciphertext ‖ tag.
        case encrypt
        case decrypt
    }

    /// Encrypts or decrypts base64; the answer is base64 too.
    func crypt(
        _ direction: Direction, _ base64: String, with pair: Pair, nonce: [UInt8], peer keyValue: String,
        peerNonce: [UInt8]
    ) throws -> String {
        try ask(
            direction.rawValue, pair.privateKey.base64, Base64.encode(nonce), Self.field(keyValue),
            Base64.encode(peerNonce), base64)[0]
    }

    private struct Refusal: Error { let reason: String }

    private func ask(_ verb: String, _ fields: String...) throws -> [String] {
        let request = ([verb] + fields).joined(separator: " ") + "\n"
        try requests.fileHandleForWriting.write(contentsOf: Data(request.utf8))
        let words = try line().split(separator: " ").map(String.init)
        guard words.first == "ok" else { throw Refusal(reason: try words.last.map(Self.text) ?? "no answer") }
        return Array(words.dropFirst())
    }

    /// The next line of the program; it writes one a request, so nothing follows it.
    private func line() throws -> String {
        received.removeAll(keepingCapacity: true)
        while received.last != UInt8(ascii: "\n") {
            let piece = answers.fileHandleForReading.availableData
            guard !piece.isEmpty else { throw Refusal(reason: "the Java program has ended") }
            received.append(contentsOf: piece)
        }
        return String(decoding: received.dropLast(), as: UTF8.self)
    }

    private static func field(_ text: String) -> String { Base64.encode(Array(text.utf8)) }

    private static func text(_ field: String) throws -> String {
        String(decoding: try Base64.decode(field), as: UTF8.self)
    }
}
