public import AACore
public import AAModels

/// What went wrong, as a notification says it beside what changed.
public struct NotifiedFailure: Sendable, Hashable {
    /// The provider's own code.
    public let code: ErrorCode
    /// The provider's words: not for a log, unless they are compared with known ones.
    @Redacted public private(set) var message: String

    /// Makes a failure.
    public init(code: ErrorCode, message: String) {
        self.code = code
        self.message = message
    }
}
