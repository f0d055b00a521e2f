import AACore
import AACrypto
import Foundation

/// `Tests/Interop/EnvelopeOpener.java`, which opens envelopes with the JDK alone: one process an envelope, its input in files.
final class JavaEnvelopeOpener {
    private let folder: URL

    /// Writes down the keys that the program takes: the recipient's, and those of senders.
    init(privateKey: String, sender: String, additionalData: [UInt8]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "envelopes \(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try write(Array(privateKey.utf8), to: "recipient.pem")
        try write(Array(sender.utf8), to: "sender.pem")
        try write(additionalData, to: "additional")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    struct Answer {
        let text: [UInt8]
        let refusal: String
        let status: Int32
    }

    /// What the program makes of an envelope.
    func open(_ envelope: [UInt8], isFromSender: Bool) throws -> Answer {
        try write(envelope, to: "envelope")
        let names = ["recipient.pem", "additional", "envelope"] + (isFromSender ? ["sender.pem"] : [])
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["java", "-cp", BouncyCastle.classPath ?? "", "EnvelopeOpener"]
            + names.map { folder.appending(path: $0).path }
        let (text, refusal) = (Pipe(), Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = text
        process.standardError = refusal
        try process.run()
        // The refusal is a line, which its pipe holds; the text might not fit into one.
        let bytes = try text.fileHandleForReading.readToEnd() ?? Data()
        let reason = try refusal.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Answer(
            text: Array(bytes), refusal: String(decoding: reason, as: UTF8.self), status: process.terminationStatus)
    }

    private func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: folder.appending(path: name))
    }
}
