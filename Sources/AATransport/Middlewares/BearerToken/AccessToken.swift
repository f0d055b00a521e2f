import AACore

/// What a token service gave: a secret that shows who calls.
public struct AccessToken: Sendable {
    /// The token. Never log it.
    public let value: String
    /// How long it is good for, counted from when it was asked for, if the service said so: `expires_in` (RFC 6749 §5.1).
    public let lifetime: Duration?

    /// Takes a token as the service gave it.
    public init(_ value: String, lifetime: Duration? = nil) {
        self.value = value
        self.lifetime = lifetime
    }

    /// When it expires, for one that was asked for at `start`: by its lifetime or by `exp`, whichever comes first.
    ///
    /// `nil` if neither is known, or if it had already expired: no service hands out such a token, so a clock is wrong.
    func expiry(askedAt start: Timestamp) -> Timestamp? {
        let times = [lifetime.map { start.adding($0) }, jwtExpiry].compactMap(\.self).filter { $0 > start }
        return times.min()
    }

    /// The `exp` of a JWT (RFC 7519 §4.1.4); `nil` if the token is none. It is read, not verified: verifying is the peer's, and
    /// a false time here only makes for a login too many or a 401.
    private var jwtExpiry: Timestamp? {
        let parts = value.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, value.utf8.count <= 1 << 16,
            let payload = try? Base64.decode(String(parts[1]), as: .url),
            case .number(let text)? = try? JSONDocument.uniqueMembers(payload).object?["exp"],
            // A NumericDate may have a fraction.
            let seconds = Int64(text.prefix { $0 != "." })
        else { return nil }
        let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
        return overflow ? nil : Timestamp(millisecondsSince1970: milliseconds)
    }
}

extension AccessToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Always `AccessToken(<redacted>)`.
    public var description: String { "AccessToken(<redacted>)" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
