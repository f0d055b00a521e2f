extension HTTPURL {
    /// The URL with a path of the API below it, one slash between. The query is dropped.
    ///
    /// The path is plain text: what needs percent-encoding is encoded, `/` is not. For identifiers that came from a peer,
    /// use ``appending(segment:)``.
    public func appending(path: String) -> HTTPURL {
        let tail = PercentEncoding.encode(path, as: .path)
        return with(path: trimmedPath + (tail.hasPrefix("/") ? "" : "/") + tail, query: nil)
    }

    /// The URL with one more segment, such as an identifier. It stays one segment: `/`, `?` and `#` in it are encoded.
    ///
    /// - Throws: ``TransportError`` with ``TransportError/Code/invalidURL`` for an empty segment, `.` and `..`: they would name
    ///   another resource.
    public func appending(segment: String) throws(TransportError) -> HTTPURL {
        guard !["", ".", ".."].contains(segment) else {
            throw TransportError(.invalidURL, "the segment would name another resource", phase: .beforeSend)
        }
        return with(path: "\(trimmedPath)/\(PercentEncoding.encode(segment, as: .segment))", query: nil)
    }

    /// The URL with one more item of its query. Name and value are plain text.
    public func appending(queryItem name: String, value: String) -> HTTPURL {
        let item = "\(PercentEncoding.encode(name, as: .queryItem))=\(PercentEncoding.encode(value, as: .queryItem))"
        return with(path: path, query: query.map { $0.isEmpty ? item : "\($0)&\(item)" } ?? item)
    }

    /// The path without slashes at its end.
    private var trimmedPath: String {
        var trimmed = Substring(path)
        while trimmed.utf8.last == UInt8(ascii: "/") { trimmed = trimmed.dropLast() }
        return String(trimmed)
    }

    private func with(path: String, query: String?) -> HTTPURL {
        HTTPURL(scheme: scheme, host: host, port: port, path: path, query: query)
    }
}
