/// A string enumeration whose set of values the specification, or a peer on its own, may extend.
///
/// A value that this version does not know is carried as it came: it decodes, compares and encodes byte for byte. Code that
/// must decide converts once, at its edge, to a closed enumeration with a safe default.
public protocol OpenStringEnum: RawRepresentable, Codable, Hashable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible, JSONConvertible
where RawValue == String {
    /// The values this version of the library knows.
    static var known: Set<Self> { get }
    /// Any text is a value.
    init(rawValue: String)
}

extension OpenStringEnum {
    /// Whether this version of the library knows the value.
    public var isKnown: Bool { Self.known.contains(self) }

    /// Equal byte for byte.
    @inlinable public static func == (left: Self, right: Self) -> Bool { left.rawValue.isIdentical(to: right.rawValue) }

    /// A value written in source.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The value as it stands on the wire.
    public var description: String { rawValue }
}
