public import AACore

/// One word on how Setu's web view leads the customer (an element of `context`). Source: AA Gateway v2, consent object.
public struct SetuContext: JSONConvertible, Hashable {
    /// What it is about.
    public struct Key: OpenStringEnum {
        /// The text on the wire.
        public let rawValue: String
        /// Any text is a value.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CURRENT` or `SAVINGS`
        public static let accountType: Self = "accounttype"
        /// The FIPs to offer, with commas, six at most.
        public static let fipIDs: Self = "fipId"
        /// The FIPs not to offer, with commas.
        public static let excludedFIPIDs: Self = "excludeFipIds"
        /// `first` or `last`: when the terms are shown.
        public static let consentReviewAt: Self = "consentReviewAt"
        /// What the customer reads as the purpose.
        public static let purposeDescription: Self = "purposeDescription"
        /// The purpose's code.
        public static let purposeCode: Self = "purposeCode"
        /// `true` or `false`: whether another number may be given.
        public static let alternateNumber: Self = "alternateNumber"
        /// `single`, `multi` or `multi-opt-out`
        public static let accountSelectionMode: Self = "accountSelectionMode"
        /// `debit` or `credit`
        public static let transactionType: Self = "transactionType"

        /// The keys of the specification.
        public static let known: Set<Self> = [
            .accountType, .fipIDs, .excludedFIPIDs, .consentReviewAt, .purposeDescription, .purposeCode,
            .alternateNumber, .accountSelectionMode, .transactionType,
        ]
    }

    /// What it is about.
    public var key: Key
    /// The word. It may be one about the customer.
    @Redacted public var value: String

    /// Makes a word.
    public init(_ key: Key, _ value: String) {
        self.key = key
        self.value = value
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        key = try members.required("key")
        value = try members.required("value")
    }

    /// The object.
    public var json: JSONValue { .object(["key": key.json, "value": .string(value)]) }
}
