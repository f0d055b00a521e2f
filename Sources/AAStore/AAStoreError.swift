public import AACore

/// A failure of a store. Holds no record and no key.
public struct AAStoreError: Error, Sendable {
    /// What went wrong, as an open set.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Base: String, Sendable { case notFound, alreadyExists, changeRefused, backendFailure }
        private let base: Base
        private init(_ base: Base) { self.base = base }

        /// There is no such record.
        public static let notFound = Code(.notFound)
        /// There is such a record already.
        public static let alreadyExists = Code(.alreadyExists)
        /// A change would alter what names the record.
        public static let changeRefused = Code(.changeRefused)
        /// The engine underneath failed.
        public static let backendFailure = Code(.backendFailure)

        /// The code's name.
        public var description: String { base.rawValue }
    }

    /// What went wrong.
    public let code: Code
    /// Why, for a developer.
    public let reason: String
    /// Whether the same call may succeed later.
    public let retry: RetryAdvice

    /// Makes an error; `reason` must hold nothing of a record.
    public init(_ code: Code, _ reason: String, retry: RetryAdvice = .never) {
        self.code = code
        self.reason = reason
        self.retry = retry
    }
}

extension AAStoreError: CustomStringConvertible {
    /// `notFound: …`
    public var description: String { "\(code): \(reason)" }
}
