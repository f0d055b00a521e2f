public import AACore

/// How far a transaction or its report is, in Perfios's words. Which words there are is not published for v3, so ``progress`` decides
/// by what they are made of.
public struct InsightsState: OpenStringEnum {
    /// What a word comes to.
    public enum Progress: Sendable, Hashable {
        /// Not decided yet; also any word that is not known.
        case pending
        /// Done: there is something to collect.
        case completed
        /// Over without a result.
        case failed
    }

    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Under way.
    public static let pending: Self = "PENDING"
    /// Done.
    public static let completed: Self = "COMPLETED"
    /// Over without a result.
    public static let failed: Self = "FAILED"
    /// Hosted journey: the report can be collected.
    public static let reportGenerated: Self = "REPORT_GENERATION_SUCCESS"
    /// Hosted journey: there will be no report.
    public static let reportFailed: Self = "REPORT_GENERATION_FAILURE"

    /// The words that are known.
    public static let known: Set<Self> = [.pending, .completed, .failed, .reportGenerated, .reportFailed]

    /// What the word comes to.
    public var progress: Progress {
        // `ALREADY_STARTED` is not ready.
        let text = rawValue.lowercased().filter { !"_- ".contains($0) }.replacing("already", with: "")
        let has = { (words: [String]) in words.contains { text.contains($0) } }
        // The bad before the good: `UNSUCCESSFUL`, `INCOMPLETE`, `UNAVAILABLE`.
        if has(["fail", "error", "cancel", "reject", "expire", "unsuccess"]) { return .failed }
        if has(["incomplete", "not", "unavail"]) { return .pending }
        return has(["complete", "success", "ready", "available"]) ? .completed : .pending
    }
}
