public import AACore

/// Who sends a notification (`Notifier`). Source: ReBIT FIU API 2.0.0.
public struct Notifier: JSONConvertible, Hashable {
    /// The roles of the ecosystem.
    public struct Role: OpenStringEnum {
        /// The text on the wire.
        public let rawValue: String
        /// Any text is a value.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// An account aggregator.
        public static let accountAggregator: Self = "AA"
        /// A financial information provider.
        public static let provider: Self = "FIP"
        /// A financial information user.
        public static let user: Self = "FIU"

        /// The values of the specification.
        public static let known: Set<Self> = [.accountAggregator, .provider, .user]
    }

    /// In what role it speaks (`type`).
    public var role: Role
    /// Who it is.
    public var id: EntityID

    /// Names a sender.
    public init(role: Role, id: EntityID) {
        self.role = role
        self.id = id
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        role = try members.required("type")
        id = try members.required("id")
    }

    /// The object.
    public var json: JSONValue { .object(["type": role.json, "id": id.json]) }
}
