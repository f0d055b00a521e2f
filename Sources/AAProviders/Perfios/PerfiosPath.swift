import AATransport

/// A path at Perfios's host, with names in braces where ids stand: `api/{client}/report`.
public struct PerfiosPath: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The path as it was written.
    public let template: String

    /// Takes a path.
    public init(_ template: String) { self.template = template }

    /// Takes a path.
    public init(stringLiteral value: String) { self.init(value) }

    /// The path with something behind it.
    public func appending(_ tail: String) -> PerfiosPath { PerfiosPath("\(template)/\(tail)") }

    /// The URL, with each id as one segment.
    ///
    /// - Throws: `TransportError.Code.invalidURL` for an id that could not stand in a path, or a name without a value.
    func url(at host: HTTPURL, _ values: [String: String]) throws(TransportError) -> HTTPURL {
        var url = host
        for part in template.split(separator: "/") {
            guard part.hasPrefix("{"), part.hasSuffix("}") else {
                url = url.appending(path: String(part))
                continue
            }
            guard let value = values[String(part.dropFirst().dropLast())] else {
                throw TransportError(.invalidURL, "a path names an id that this call does not have", phase: .beforeSend)
            }
            url = try url.appending(segment: value)
        }
        return url
    }
}
