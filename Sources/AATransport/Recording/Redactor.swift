import AACore

/// Takes what is secret or personal out of messages, by rules.
struct Redactor {
    private let rules: RedactionRules
    private var pseudonyms: Pseudonyms

    init(_ rules: RedactionRules, _ style: Pseudonyms.Style) {
        self.rules = rules
        pseudonyms = Pseudonyms(style)
    }

    mutating func request(_ request: HTTPRequest) -> HTTPRequest {
        HTTPRequest(
            method: request.method, url: url(request.url), headers: headers(request.headers), body: body(request.body))
    }

    mutating func response(_ response: HTTPResponse) -> HTTPResponse {
        HTTPResponse(status: response.status, headers: headers(response.headers), body: body(response.body))
    }

    mutating func url(_ url: HTTPURL) -> HTTPURL {
        var segments: [String] = []
        for (written, segment) in zip(
            url.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false), url.pathSegments)
        {
            let text = HTTPURL.isWord(written) ? segment : replacement(of: segment)
            segments.append(PercentEncoding.encode(text, as: .segment))
        }
        // Not even words stay: `code` and `state` of a query are secrets. What has no `=` is a value without a name.
        var items: [String] = []
        for item in url.query?.split(separator: "&") ?? [] {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                PercentEncoding.decode($0, plusIsSpace: true) ?? String($0)
            }
            let texts = parts.dropLast().map { name($0) } + parts.suffix(1).map { replacement(of: $0) }
            items.append(texts.map { PercentEncoding.encode($0, as: .queryItem) }.joined(separator: "="))
        }
        return HTTPURL(
            scheme: url.scheme, host: url.host, port: url.port, path: "/" + segments.joined(separator: "/"),
            query: url.query == nil ? nil : items.joined(separator: "&"))
    }

    /// What says how and when the bytes went over the wire: the recording is other bytes at another time.
    private static let framing = ["content-length", "content-encoding", "transfer-encoding", "date"]

    private static let schemes = ["basic", "bearer"]

    private mutating func headers(_ headers: HTTPHeaders) -> HTTPHeaders {
        var kept = HTTPHeaders()
        for header in headers where !Self.framing.contains(header.name.asciiLowercased) {
            guard !rules.keeps(header: header.name) else {
                // Parameters are the sender's own words.
                kept.append(header.name, String(header.value.prefix { $0 != ";" }))
                continue
            }
            // Of `Bearer …` the scheme stays, so that the token is the one that a body handed out.
            let parts = header.value.split(separator: " ", maxSplits: 1).map(String.init)
            let hasScheme =
                header.name.equalsIgnoringCase("authorization") && parts.count == 2
                && Self.schemes.contains(parts[0].asciiLowercased)
            let replaced = replacement(of: hasScheme ? parts[1] : header.value)
            kept.append(header.name, hasScheme ? "\(parts[0]) \(replaced)" : replaced)
        }
        return kept
    }

    /// A body that is no JSON is left out: where in it somebody's name stands, nobody knows.
    private mutating func body(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return [] }
        guard let document = try? JSONDocument(bytes) else {
            return Array((pseudonyms.style == .alike ? "redacted" : "redacted: \(bytes.count) bytes").utf8)
        }
        return json(document.root, named: "").bytes()
    }

    /// - Parameter name: The member that the value, or the list it stands in, belongs to.
    private mutating func json(_ value: JSONValue, named name: String) -> JSONValue {
        switch value {
        case .null, .bool: return value
        case .number(let text):
            let isKept = rules.keepsNumbers(of: name) && ValueForm(text).isSmallNumber
            return isKept ? value : .number(pseudonyms.number(for: text))
        case .string(let text): return .string(self.text(text, named: name))
        case .array(let elements):
            var redacted: [JSONValue] = []
            for element in elements { redacted.append(json(element, named: name)) }
            return .array(redacted)
        case .object(let object):
            var redacted = JSONObject()
            for member in object.members {
                redacted.append(self.name(member.name), json(member.value, named: member.name))
            }
            return .object(redacted)
        }
    }

    private mutating func name(_ name: String) -> String {
        ValueForm.isName(name) ? name : replacement(of: name)
    }

    private mutating func text(_ text: String, named name: String) -> String {
        if ["true", "false"].contains(text) { return text }
        let form = ValueForm(text)
        let isKept =
            switch form {
            // What a run draws anew is no part of the form.
            case .day, .time: rules.keepsTimes(of: name) && pseudonyms.style == .numbered
            case _ where form.isSmallNumber: rules.keepsNumbers(of: name) || rules.keepsWords(of: name)
            default: rules.keepsWords(of: name) && ValueForm.isWord(text)
            }
        return isKept ? text : replacement(of: text)
    }

    private mutating func replacement(of text: String) -> String {
        pseudonyms.text(for: text, of: ValueForm(text, handles: rules.handles))
    }
}
