import Foundation

/// Where the figures come from.
enum Environment {
    /// The level of vector instructions asked for, or `nil` for the best.
    static let scanLevel = ProcessInfo.processInfo.environment["AA_SCAN_LEVEL"]

    static var processor: String {
        let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
        let line = lines.first { $0.hasPrefix("model name") }
        return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown processor"
    }
}
