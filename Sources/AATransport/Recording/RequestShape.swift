import AACore

/// What is left of a request when everything is replaced that a recording replaces, each by the same for its form.
struct RequestShape {
    private let method: HTTPMethod
    private let url: HTTPURL
    private let route: String
    private let body: [UInt8]

    init(_ request: HTTPRequest, _ rules: RedactionRules) {
        var redactor = Redactor(rules, .alike)
        let alike = redactor.request(request)
        (method, url, body) = (alike.method, alike.url, alike.body)
        route = request.url.route
    }

    /// Names the request without its identifiers: `POST aa.example/Consent`.
    var title: String { "\(method.isKnown ? method.rawValue : "?") \(route)" }

    func hasRoute(of other: RequestShape) -> Bool {
        method == other.method && url.scheme == other.url.scheme && url.authority == other.url.authority
            && url.path == other.url.path
    }

    /// Where another request differs; `nil` if it does not. Tells names of members, no values.
    func difference(from other: RequestShape) -> String? {
        guard hasRoute(of: other) else { return "it is \(title)" }
        guard url.query == other.url.query else { return "its query is another" }
        guard body != other.body else { return nil }
        guard let mine = try? JSONDocument(body).root, let theirs = try? JSONDocument(other.body).root else {
            return "its body is of another kind"
        }
        return mine.firstDifference(from: theirs, at: .root).map {
            "its body differs at \($0.isEmpty ? "the top" : $0)"
        }
    }
}

extension JSONValue {
    /// The path of the first value that is not the same; `nil` if all are, in whatever order the members stand.
    fileprivate func firstDifference(from other: JSONValue, at path: JSONPath) -> String? {
        switch (self, other) {
        case (.object(let mine), .object(let theirs)):
            for member in mine.members {
                let place = path.member(foreign: member.name)
                guard let value = theirs[member.name] else { return place.description }
                if let found = member.value.firstDifference(from: value, at: place) { return found }
            }
            return theirs.members.first { mine[$0.name] == nil }.map { path.member(foreign: $0.name).description }
        case (.array(let mine), .array(let theirs)):
            for (index, (left, right)) in zip(mine, theirs).enumerated() {
                if let found = left.firstDifference(from: right, at: path.element(index)) { return found }
            }
            return mine.count == theirs.count ? nil : path.element(min(mine.count, theirs.count)).description
        default: return self == other ? nil : path.description
        }
    }
}
