/// A text that names one kind of thing, so that a session's id cannot be passed where a consent's is asked.
///
/// Texts are carried as they came: published identifiers are not always UUIDs. They are equal byte for byte, not as `String`
/// compares: to Unicode the Kelvin sign is a K, to a peer it is another key's `kid`. A kind that is personal
/// (``IdentifierKind/isPersonal``) never shows its text in a description.
public struct Identifier<Kind: IdentifierKind>: Hashable, Sendable {
    /// The text on the wire.
    public let rawValue: String

    /// Names a thing by its text on the wire.
    public init(_ rawValue: String) { self.rawValue = rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
    /// An identifier written in source, for tests and configuration.
    public init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The text, or `<redacted>` where the kind is personal.
    public var description: String { Kind.isPersonal ? "<redacted>" : rawValue }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Identifier: Comparable {
    /// Equal byte for byte.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue.isIdentical(to: right.rawValue) }

    /// Orders by bytes.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}

extension Identifier: Codable {
    /// Decodes the bare text.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes the bare text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension Identifier {
    /// A new identifier in the form ReBIT asks for: a version 4 UUID.
    public static func random(from source: some RandomSource) -> Self { Self(source.uuid()) }
}
