/// A refusal of text or bytes by AACore: a malformed value, a broken encoding, JSON that is not JSON.
///
/// It says what, where and why, and never repeats the text that was refused: that text may be somebody's PAN.
public struct AACoreError: Error, Sendable {
    /// What was wrong, as an open set.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Base: String, Sendable {
            case invalidAmount, amountOverflow, invalidDate, invalidTimestamp, invalidEncoding
            case malformedJSON, duplicateMember, limitExceeded, missingMember, unexpectedValue
        }
        private let base: Base
        private init(_ base: Base) { self.base = base }

        /// The text is not a decimal number.
        public static let invalidAmount = Code(.invalidAmount)
        /// The number does not fit the 38 digits that an ``Amount`` holds.
        public static let amountOverflow = Code(.amountOverflow)
        /// The text is not a day of the calendar.
        public static let invalidDate = Code(.invalidDate)
        /// The text is not an ISO 8601 date-time with a zone.
        public static let invalidTimestamp = Code(.invalidTimestamp)
        /// The text is not strict base64, base64url or hexadecimal.
        public static let invalidEncoding = Code(.invalidEncoding)
        /// The bytes are not JSON (RFC 8259).
        public static let malformedJSON = Code(.malformedJSON)
        /// An object has two members of one name.
        public static let duplicateMember = Code(.duplicateMember)
        /// The input is larger or deeper than the limits allow.
        public static let limitExceeded = Code(.limitExceeded)
        /// A required member is absent, null or empty.
        public static let missingMember = Code(.missingMember)
        /// A member has a value of another type or form than the specification says.
        public static let unexpectedValue = Code(.unexpectedValue)

        /// The code's name.
        public var description: String { base.rawValue }
    }

    /// What was wrong.
    public let code: Code
    /// Why, for a developer. Holds nothing of the input.
    public let reason: String
    /// Where in the bytes, when they were being scanned.
    public let place: TextPlace?
    /// Where in the document (`ConsentDetail.Purpose.code`), when a message was being read.
    public let path: String?

    /// Makes an error; `reason` must hold nothing of the input.
    public init(_ code: Code, _ reason: String, place: TextPlace? = nil, path: String? = nil) {
        self.code = code
        self.reason = reason
        self.place = place
        self.path = path
    }
}

extension AACoreError: CustomStringConvertible {
    /// `malformedJSON at line 1, column 5: …`
    public var description: String {
        var text = "\(code)"
        if let path { text += " in \(path)" }
        if let place { text += " at \(place)" }
        return text + ": \(reason)"
    }
}
