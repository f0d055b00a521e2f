public import AACore

/// A member of the ecosystem in a consent: `DataConsumer`, `DataProvider`. Source: ReBIT AA API 2.0.0.
public struct ConsentParty: JSONConvertible, Hashable {
    /// What a party is in a consent.
    public struct Kind: OpenStringEnum {
        /// The text on the wire.
        public let rawValue: String
        /// Any text is a value.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A financial information user.
        public static let user: Self = "FIU"
        /// The customer's own app.
        public static let customer: Self = "USER"
        /// An account aggregator.
        public static let accountAggregator: Self = "AA"
        /// A financial information provider.
        public static let provider: Self = "FIP"

        /// The values of the specification.
        public static let known: Set<Self> = [.user, .customer, .accountAggregator, .provider]
    }

    /// Who it is.
    public var id: EntityID
    /// In what role. Required from 2.0.0 on; 1.1.2 has none.
    public var kind: Kind?

    /// Names a party.
    public init(id: EntityID, kind: Kind?) {
        self.id = id
        self.kind = kind
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        id = try members.required("id")
        kind = try members.optional("type")
    }

    /// The object.
    public var json: JSONValue {
        var object: JSONObject = ["id": id.json]
        object.append("type", ifPresent: kind?.json)
        return .object(object)
    }
}
