extension HTTPURL {
    /// The segments of the path, decoded: `/Consent/handle` gives `["Consent", "handle"]`, `/` gives `[""]`.
    ///
    /// A segment whose escapes are not UTF-8 stays as it was written.
    public var pathSegments: [String] {
        path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            PercentEncoding.decode($0) ?? String($0)
        }
    }

    /// The names and values of the query, decoded, in their order; `+` is read as a space, as forms write it.
    ///
    /// An item whose escapes are not UTF-8 is left out.
    public var queryItems: [(name: String, value: String)] {
        (query ?? "").split(separator: "&").compactMap { item in
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts.first.flatMap({ PercentEncoding.decode($0, plusIsSpace: true) }) else { return nil }
            guard parts.count == 2 else { return (name, "") }
            return PercentEncoding.decode(parts[1], plusIsSpace: true).map { (name, $0) }
        }
    }

    /// The decoded values of a name in the query, in their order.
    public func queryValues(of name: String) -> [String] {
        queryItems.filter { $0.name == name }.map(\.value)
    }

    /// The host and the shape of the path, fit to be a metric's label: segments that may be identifiers, addresses or
    /// unguessable tokens stand as `*`. `aa.example/v2/consents/*/status`
    public var route: String {
        authority
            + path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
                Self.isWord(segment) ? String(segment) : "*"
            }.joined(separator: "/")
    }

    /// Whether a segment is a word of an API: at most 20 letters and `-`, `_`, or a version such as `v2`. A token of 16 random bytes is
    /// longer in any encoding, a UUID holds digits, and a point divides the names of people.
    static func isWord(_ segment: Substring) -> Bool {
        let isVersion =
            (2...3).contains(segment.utf8.count) && segment.hasPrefix("v")
            && segment.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
        return isVersion
            || segment.utf8.count <= 20
                && segment.utf8.allSatisfy {
                    [0x2D, 0x5F].contains($0) || $0.isASCIILetterOrDigit && !(0x30...0x39).contains($0)
                }
    }
}
