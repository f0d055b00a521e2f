public import AACore

/// Whom a consent is asked of: an address at the AA, or identifiers from which the AA finds one. Source: ReBIT AA API 2.0.0.
public struct ConsentCustomer: JSONConvertible, Hashable {
    /// Something that identifies a person (an element of `Identifiers`).
    public struct Identifier: JSONConvertible, Hashable {
        /// What kind of text it is.
        public struct Kind: OpenStringEnum {
            /// The text on the wire.
            public let rawValue: String
            /// Any text is a value.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// A mobile number.
            public static let mobile: Self = "MOBILE"
            /// An e-mail address.
            public static let email: Self = "EMAIL"
            /// Anything else.
            public static let others: Self = "OTHERS"

            /// The values of the specification.
            public static let known: Set<Self> = [.mobile, .email, .others]
        }

        /// What the value is.
        public var kind: Kind
        /// The text.
        @Redacted public var value: String

        /// Makes an identifier.
        public init(_ kind: Kind, _ value: String) {
            self.kind = kind
            self.value = value
        }

        /// Reads the object.
        public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
            var members = try JSONMembers(json, at: path)
            kind = try members.required("type")
            value = try members.requiredText("value")
        }

        /// The object.
        public var json: JSONValue { .object(["type": kind.json, "value": value.json]) }
    }

    /// The address at the AA.
    public var address: CustomerAddress?
    /// What else identifies the customer.
    public var identifiers: [Identifier]

    /// Names a customer.
    public init(address: CustomerAddress?, identifiers: [Identifier] = []) {
        self.address = address
        self.identifiers = identifiers
    }

    /// Reads the object: one of id and identifiers must be there.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        address = try members.optional("id")
        identifiers = try members.optional("Identifiers") ?? []
        guard address != nil || !identifiers.isEmpty else {
            throw AACoreError(.missingMember, "neither id nor Identifiers says who", path: path.description)
        }
    }

    /// The object.
    public var json: JSONValue {
        var object = JSONObject()
        object.append("id", ifPresent: address?.json)
        object.append("Identifiers", ifPresent: identifiers.isEmpty ? nil : identifiers.json)
        return .object(object)
    }
}
