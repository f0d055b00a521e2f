#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// How much work a property test does: `AA_TEST_SCALE`, 1 when it is not set, multiplies seeds and repetitions.
public enum TestScale: Sendable {
    /// The factor.
    public static let factor: Double = {
        let factor = ProcessInfo.processInfo.environment["AA_TEST_SCALE"].flatMap(Double.init) ?? 1
        return factor.isFinite && factor > 0 ? min(factor, 10_000) : 1
    }()

    /// `count` times the factor, and at least 1.
    public static func count(_ count: Int) -> Int { max(1, Int(Double(count) * factor)) }

    /// Seeds for a parameterised test: a failure names the one that failed.
    public static func seeds(_ count: Int) -> [UInt64] { Array(0..<UInt64(Self.count(count))) }
}
