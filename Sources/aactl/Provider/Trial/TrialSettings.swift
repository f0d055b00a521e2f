import AACore
import AATransport
import Foundation

/// The file of `aactl provider try`: where the provider is and who we are to it, as one JSON object of texts.
///
/// A value `env:NAME` is that of the environment's variable, so that a secret need not stand in a file.
struct TrialSettings {
    private let file: InputFile
    private let values: [String: String]

    init(_ path: String) throws(CommandFailure) {
        file = InputFile(
            path: path, todoIfMissing: "give the path of the provider's settings; aactl help has their names")
        let bytes = try file.bytes()
        var values: [String: String] = [:]
        do {
            for member in try JSONDocument.uniqueMembers(bytes).object?.members ?? [] {
                values[member.name] = member.value.string ?? ""
            }
        } catch {
            throw CommandFailure(
                kind: .refused, code: error.code.description, what: "the settings are refused", location: file.name,
                why: error.reason, todo: "write one JSON object whose values are texts")
        }
        self.values = values
    }

    /// A value that may be left out.
    func optional(_ name: String) throws(CommandFailure) -> String? {
        guard let value = values[name], !value.isEmpty else { return nil }
        guard value.hasPrefix("env:") else { return value }
        let variable = String(value.dropFirst("env:".count))
        guard let value = ProcessInfo.processInfo.environment[variable], !value.isEmpty else {
            throw failure(name, "there is no \(variable) in the environment")
        }
        return value
    }

    /// A value that must be there.
    func required(_ name: String) throws(CommandFailure) -> String {
        guard let value = try optional(name) else { throw failure(name, "it is missing, or no text") }
        return value
    }

    /// An address that must be there.
    func url(_ name: String, or usual: String? = nil) throws(CommandFailure) -> HTTPURL {
        let text = try optional(name) ?? usual
        guard let text, let url = try? HTTPURL(text) else { throw failure(name, "it is no http or https URL") }
        return url
    }

    func failure(_ name: String, _ why: String) -> CommandFailure {
        CommandFailure(
            kind: .refused, code: "settings", what: "the settings are refused", location: "\(file.name): \(name)",
            why: why, todo: "aactl help has the names that this provider needs")
    }
}
