public import AACore
import AAModels

/// How FinPro knows a customer: `partyIdentifierType` and `partyIdentifierValue`.
public struct OneMoneyParty: Sendable, Hashable {
    /// What kind of text it is.
    public struct Kind: OpenStringEnum {
        /// The text on the wire.
        public let rawValue: String
        /// Any text is a value.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A mobile number of ten digits.
        public static let mobile: Self = "MOBILE"
        /// An e-mail address.
        public static let email: Self = "EMAIL"
        /// A PAN.
        public static let pan: Self = "PAN"
        /// An Aadhaar number; of lists alone.
        public static let aadhaar: Self = "AADHAR"
        /// A date of birth; of lists alone.
        public static let dateOfBirth: Self = "DOB"
        /// A GST number; of lists alone.
        public static let gstin: Self = "GSTIN"

        /// The values of the documentation.
        public static let known: Set<Self> = [.mobile, .email, .pan, .aadhaar, .dateOfBirth, .gstin]
    }

    /// What the value is.
    public let kind: Kind
    /// The text.
    @Redacted public private(set) var value: String

    /// Names a customer.
    public init(_ kind: Kind, _ value: String) {
        self.kind = kind
        self.value = value
    }

    /// The two members of a body.
    func append(to object: inout JSONObject) {
        object.append("partyIdentifierType", kind.json)
        object.append("partyIdentifierValue", value.json)
    }
}
