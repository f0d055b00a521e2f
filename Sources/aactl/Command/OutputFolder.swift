import Foundation

/// A folder that a command writes files with personal data into, for their owner alone (``ThisProcess/prepare()``).
struct OutputFolder {
    let path: String

    /// Makes the folder if there is none.
    func prepare() throws(CommandFailure) {
        guard !FileManager.default.isFolder(path) else { return }
        do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
            throw failure("the folder cannot be made: \(SystemFailure(error).reason)")
        }
    }

    /// Writes a file, in place of an older one and only whole.
    func write(_ bytes: [UInt8], to name: String) throws(CommandFailure) {
        do { try Data(bytes).write(to: URL(filePath: path + "/" + name), options: .atomic) } catch {
            throw failure("\(name) cannot be written: \(SystemFailure(error).reason)")
        }
    }

    private func failure(_ why: String) -> CommandFailure {
        CommandFailure(
            kind: .outside, code: "unwritableFolder", what: "the results cannot be written", location: path, why: why,
            todo: "give a folder with space that you may write to: --out")
    }
}
