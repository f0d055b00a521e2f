extension HTTPURL {
    /// Reads a URL strictly: a character that must be percent-encoded and is not is refused, never guessed at.
    ///
    /// - Throws: ``TransportError`` with ``TransportError/Code/invalidURL``. It names the part, not its text.
    public init(_ text: String) throws(TransportError) {
        var rest = Substring(text)
        let scheme = try Self.takeScheme(&rest)
        let end = rest.utf8.firstIndex { [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) }
        let (host, port) = try Self.hostAndPort(rest[..<(end ?? rest.endIndex)])
        let target = rest[(end ?? rest.endIndex)...]
        guard !target.utf8.contains(UInt8(ascii: "#")) else {
            throw Self.fault("a fragment is never sent")
        }
        let mark = target.utf8.firstIndex(of: UInt8(ascii: "?"))
        let path = String(target[..<(mark ?? target.endIndex)])
        let query = mark.map { String(target[target.utf8.index(after: $0)...]) }
        guard PercentEncoding.isEncoded(path, as: .path) else {
            throw Self.fault("the path holds a character that must be percent-encoded")
        }
        guard PercentEncoding.isEncoded(query ?? "", as: .query) else {
            throw Self.fault("the query holds a character that must be percent-encoded")
        }
        self.init(scheme: scheme, host: host, port: port, path: path.isEmpty ? "/" : path, query: query)
    }

    private static func fault(_ reason: String) -> TransportError {
        TransportError(.invalidURL, reason, phase: .beforeSend)
    }

    private static func takeScheme(_ rest: inout Substring) throws(TransportError) -> Scheme {
        for scheme in [Scheme.https, .http] {
            let prefix = "\(scheme)://"
            if String(rest.prefix(prefix.count)).equalsIgnoringCase(prefix) {
                rest = rest.dropFirst(prefix.count)
                return scheme
            }
        }
        throw fault("it does not begin with http:// or https://")
    }

    private static func hostAndPort(_ authority: Substring) throws(TransportError) -> (String, Int?) {
        guard !authority.utf8.contains(UInt8(ascii: "@")) else {
            throw fault("a user or password has no place in a URL")
        }
        var host = authority
        var port: Int?
        if let colon = authority.utf8.lastIndex(of: UInt8(ascii: ":")), authority.utf8.last != UInt8(ascii: "]") {
            host = authority[..<colon]
            port = try self.port(authority[authority.utf8.index(after: colon)...])
        }
        let name = String(host).asciiLowercased
        guard isHostName(name) || isBracketedAddress(name) else { throw fault("the host is not a name or an address") }
        return (name, port)
    }

    private static func port(_ digits: Substring) throws(TransportError) -> Int {
        guard digits.utf8.count <= 5, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let port = Int(digits), (1...65_535).contains(port)
        else { throw fault("the port is not a number from 1 to 65535") }
        return port
    }

    /// Letters, digits, `-`, `.` and `_` (seen in internal names); 253 at most (RFC 1035).
    private static func isHostName(_ name: String) -> Bool {
        (1...253).contains(name.utf8.count)
            && name.utf8.allSatisfy { $0.isASCIILetterOrDigit || [0x2D, 0x2E, 0x5F].contains($0) }
    }

    private static func isBracketedAddress(_ name: String) -> Bool {
        name.hasPrefix("[") && name.hasSuffix("]")
            && PeerAddress(String(name.dropFirst().dropLast()), port: nil) != nil
    }
}
