import AACore
import AACrypto
import AATestSupport
import Foundation

/// `Tests/Interop/EnvelopeOpener.java`, which opens envelopes with the JDK alone: one process an envelope, its input in files.
final class JavaEnvelopeOpener {
    private let folder: TemporaryFolder

    /// Writes down the keys that the program takes: the recipient's, and those of senders.
    init(privateKey: String, sender: String, additionalData: [UInt8]) throws {
        folder = try TemporaryFolder()
        try folder.write(privateKey.utf8, to: "recipient.pem")
        try folder.write(sender.utf8, to: "sender.pem")
        try folder.write(additionalData, to: "additional")
    }

    struct Answer {
        let text: [UInt8]
        let refusal: String
        let status: Int32
    }

    /// What the program makes of an envelope.
    func open(_ envelope: [UInt8], isFromSender: Bool) throws -> Answer {
        try folder.write(envelope, to: "envelope")
        let names = ["recipient.pem", "additional", "envelope"] + (isFromSender ? ["sender.pem"] : [])
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["java", "-cp", BouncyCastle.classPath ?? "", "EnvelopeOpener"]
            + names.map { folder.path($0) }
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
}
