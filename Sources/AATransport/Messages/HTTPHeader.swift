/// One header field of a message. RFC 9110 §5.
public struct HTTPHeader: Sendable {
    /// The name as it was written; its case means nothing.
    public let name: String
    /// The value.
    public let value: String

    /// Names a value. What breaks the grammar is refused when the message is sent, see ``HTTPHeaders/validate(phase:)``.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Whether the value is a secret or may hold one, and so must not be shown.
    public var isSensitive: Bool { Self.isSensitive(name) }

    /// Whether a header of that name is a secret or may hold one.
    ///
    /// Credentials of RFC 9110 and RFC 6265, ReBIT's API keys, providers' client secrets, and URLs, whose query may be
    /// personal. New vendors' headers are caught by the words they are made of.
    public static func isSensitive(_ name: String) -> Bool {
        let name = name.asciiLowercased
        return sensitiveNames.contains(name) || sensitiveWords.contains { name.contains($0) }
    }

    private static let sensitiveNames: Set<String> = ["location", "content-location", "referer", "link", "auth"]
    private static let sensitiveWords = [
        "authorization", "authenticat", "cookie", "secret", "token", "password", "credential", "session", "otp",
        "api_key", "api-key", "apikey", "client_id", "client-id", "private",
    ]
}

extension HTTPHeader {
    /// Whether the name is a token (RFC 9110 §5.6.2).
    var hasValidName: Bool { name.isToken }

    /// Whether the value is free of control characters other than a tab (RFC 9110 §5.5): no CR, LF, NUL.
    var hasValidValue: Bool { value.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 } }
}

extension HTTPHeader: Hashable {
    /// Equal when the values are, and the names are but for ASCII case.
    public static func == (left: Self, right: Self) -> Bool {
        left.value == right.value && left.name.equalsIgnoringCase(right.name)
    }

    /// Hashes the value and the name without its case.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name.asciiLowercased)
        hasher.combine(value)
    }
}

extension HTTPHeader: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `Content-Type: application/json`, or `Authorization: <redacted>`.
    public var description: String { "\(name): \(isSensitive ? "<redacted>" : value)" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
