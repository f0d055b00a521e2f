public import AACore

/// A refusal of a message or a document by AAModels.
///
/// It says what, where and why, and never repeats a value of the document: that may be somebody's PAN.
public struct AAModelsError: Error, Sendable {
    /// What was wrong, as an open set.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Base: String, Sendable {
            case malformedDocument, limitExceeded, refusedConstruct, notFinancialInformation, finding
        }
        private let base: Base
        private init(_ base: Base) { self.base = base }

        /// The bytes are not XML, or break off.
        public static let malformedDocument = Code(.malformedDocument)
        /// The document is larger, deeper or has more attributes than the limits allow.
        public static let limitExceeded = Code(.limitExceeded)
        /// The document declares a DTD or entities, or is in an encoding other than UTF-8: never read, in no mode.
        public static let refusedConstruct = Code(.refusedConstruct)
        /// The document is well-formed, and is no FI document.
        public static let notFinancialInformation = Code(.notFinancialInformation)
        /// A finding of a kind that the caller asked to be an error.
        public static let finding = Code(.finding)

        /// The code's name.
        public var description: String { base.rawValue }
    }

    /// What was wrong.
    public let code: Code
    /// Why, for a developer. Holds nothing of the input's values.
    public let reason: String
    /// Where in the bytes.
    public let place: TextPlace?
    /// Where in the document (`Account/Transactions/Transaction[3]/@amount`).
    public let path: String?

    /// Makes an error; `reason` must hold no value of the input.
    public init(_ code: Code, _ reason: String, place: TextPlace? = nil, path: String? = nil) {
        self.code = code
        self.reason = reason
        self.place = place
        self.path = path
    }
}

extension AAModelsError: CustomStringConvertible {
    /// `malformedDocument at line 3, column 7: …`
    public var description: String {
        var text = "\(code)"
        if let path { text += " in \(path)" }
        if let place { text += " at \(place)" }
        return text + ": \(reason)"
    }
}
