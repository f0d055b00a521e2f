import AACore

/// A request as it stands in a cassette.
struct RecordedRequest: JSONConvertible {
    let request: HTTPRequest

    init(_ request: HTTPRequest) { self.request = request }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        let text: String = try members.required("url")
        guard let url = try? HTTPURL(text) else {
            throw AACoreError(.unexpectedValue, "a URL is expected", path: path.member("url").description)
        }
        request = HTTPRequest(
            method: try members.required("method"), url: url, headers: try members.headers(), body: try members.body())
    }

    var json: JSONValue {
        var object: JSONObject = ["method": request.method.json, "url": request.url.text.json]
        object.append(headers: request.headers, body: request.body)
        return .object(object)
    }
}

/// A response as it stands in a cassette.
struct RecordedResponse: JSONConvertible {
    let response: HTTPResponse

    init(_ response: HTTPResponse) { self.response = response }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        response = HTTPResponse(
            status: HTTPStatus(rawValue: try members.required("status")), headers: try members.headers(),
            body: try members.body())
    }

    var json: JSONValue {
        var object: JSONObject = ["status": response.status.rawValue.json]
        object.append(headers: response.headers, body: response.body)
        return .object(object)
    }
}

/// One field of a message's headers.
private struct RecordedHeader: JSONConvertible {
    let header: HTTPHeader

    init(_ header: HTTPHeader) { self.header = header }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        header = HTTPHeader(try members.required("name"), try members.textThatMayBeEmpty("value"))
    }

    var json: JSONValue { .object(["name": header.name.json, "value": header.value.json]) }
}

extension JSONMembers {
    fileprivate mutating func headers() throws(AACoreError) -> HTTPHeaders {
        HTTPHeaders((try optional("headers", as: [RecordedHeader].self) ?? []).map(\.header))
    }

    /// Taken as it stands: a body of `{}` or `null` is one too, though such a member otherwise counts as absent.
    fileprivate mutating func body() throws(AACoreError) -> [UInt8] {
        if let json = unread["json"] { return json.bytes() }
        return Array((try optional("text", as: String.self) ?? "").utf8)
    }
}

extension JSONObject {
    fileprivate mutating func append(headers: HTTPHeaders, body: [UInt8]) {
        append("headers", ifPresent: headers.isEmpty ? nil : .array(headers.map { RecordedHeader($0).json }))
        guard !body.isEmpty else { return }
        if let document = try? JSONDocument(body) {
            append("json", document.root)
        } else {
            append("text", .string(String(decoding: body, as: UTF8.self)))
        }
    }
}
