import Foundation

/// A file that a command reads, or standard input.
struct InputFile {
    /// The most bytes a command takes in.
    static let maximumBytes = 64 << 20

    /// The path as given; `-` for standard input.
    let path: String
    /// What to do when there is no such file.
    var todoIfMissing = "give the path of a file, or - for standard input"

    /// What to call it in messages.
    var name: String { path == "-" ? "standard input" : path }

    /// The whole content.
    func bytes() throws(CommandFailure) -> [UInt8] {
        if path == "-" { return try read(.standardInput) }
        guard FileManager.default.fileExists(atPath: path) else {
            throw failure("there is no such file", todoIfMissing)
        }
        guard !FileManager.default.isFolder(path) else {
            throw failure("it is a folder", "give the path of a file in it")
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw failure("it cannot be opened", "check that you may read it")
        }
        return try read(handle)
    }

    private func read(_ handle: FileHandle) throws(CommandFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= Self.maximumBytes {
            let chunk: Data?
            do { chunk = try handle.read(upToCount: 1 << 20) } catch {
                throw failure(SystemFailure(error).reason, "give something that can be read to its end")
            }
            guard let chunk, !chunk.isEmpty else {
                guard !bytes.isEmpty else { throw failure("it is empty (0 bytes)", "check how it was made") }
                return bytes
            }
            bytes += chunk
        }
        throw failure(
            "it is larger than \(Self.maximumBytes >> 20) MiB", "give one document, not an archive of many")
    }

    /// The content as text without blanks at its ends.
    func text() throws(CommandFailure) -> String {
        guard let text = String(validating: try bytes(), as: UTF8.self) else {
            throw failure("it is not text (UTF-8)", "check that it is the right file")
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func failure(_ why: String, _ todo: String) -> CommandFailure {
        CommandFailure(
            kind: .refused, code: "unreadableInput", what: "the input cannot be read", location: name, why: why,
            todo: todo)
    }
}
