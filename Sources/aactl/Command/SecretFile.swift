import Foundation

/// A file that a command writes a secret into, for its owner alone from the first byte on (``ThisProcess/prepare()``).
struct SecretFile {
    let path: String
    /// Whether an older file may be lost.
    let isReplacing: Bool

    /// Writes the file, whole or not at all.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        if isReplacing { return try replace(bytes) }
        do { try create(bytes, at: path) } catch {
            if error.isExisting {
                throw CommandFailure(
                    kind: .refused, code: "fileExists", what: "the key is not written", location: path,
                    why: "there is a file of that name", todo: "give another name, or --force to lose that file")
            }
            throw failure(error)
        }
    }

    /// Through a new file beside it: an older one's permissions would stay, and half a key would be neither.
    private func replace(_ bytes: [UInt8]) throws(CommandFailure) {
        let beside = "\(path).\(UUID().uuidString)"
        do throws(SystemFailure) {
            try create(bytes, at: beside)
            guard unsafe rename(beside, path) == 0 else { throw SystemFailure(number: errno) }
        } catch {
            try? FileManager.default.removeItem(atPath: beside)
            throw failure(error)
        }
    }

    private func create(_ bytes: [UInt8], at path: String) throws(SystemFailure) {
        do { try Data(bytes).write(to: URL(filePath: path), options: .withoutOverwriting) } catch {
            throw SystemFailure(error)
        }
    }

    private func failure(_ cause: SystemFailure) -> CommandFailure {
        CommandFailure(
            kind: .outside, code: "unwritableFile", what: "the key cannot be written", location: path,
            why: cause.reason, todo: "give a file in a folder with space that you may write to: --out")
    }
}
