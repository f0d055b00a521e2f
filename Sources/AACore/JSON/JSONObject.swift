/// The members of a JSON object in their order. Names may repeat, as they may on the wire.
public struct JSONObject: Hashable, Sendable {
    /// One name and its value.
    public struct Member: Hashable, Sendable {
        /// The name, its escapes resolved.
        public let name: String
        /// The value.
        public let value: JSONValue

        /// Pairs a name with a value.
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The members in order.
    public private(set) var members: [Member]

    /// An object with the given members.
    public init(_ members: [Member] = []) { self.members = members }

    /// The value of the first member with exactly this name.
    public subscript(name: String) -> JSONValue? { members.first { $0.name.isIdentical(to: name) }?.value }

    /// Adds a member at the end.
    public mutating func append(_ name: String, _ value: JSONValue) { members.append(Member(name, value)) }

    /// Adds a member at the end, if there is a value: a missing value is an absent member, never null.
    public mutating func append(_ name: String, ifPresent value: JSONValue?) {
        if let value { append(name, value) }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// An object written in source; the order is kept.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements.map { Member($0.0, $0.1) })
    }
}
