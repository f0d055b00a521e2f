#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// How much memory this process takes, as Linux counts it.
public enum ProcessMemory: Sendable {
    /// Whether what is measured is the program's own: a sanitizer has memory of its own beside all that it watches.
    public static let isMeasurable: Bool = {
        let environment = ProcessInfo.processInfo.environment
        return current != nil && environment["ASAN_OPTIONS"] == nil && environment["TSAN_OPTIONS"] == nil
    }()

    /// The bytes that are resident now.
    public static var current: Int? { bytes("VmRSS:") }
    /// The most that ever were.
    public static var peak: Int? { bytes("VmHWM:") }

    private static func bytes(_ name: String) -> Int? {
        let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix(name) }
        return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 << 10 }
    }
}
