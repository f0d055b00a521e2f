public import AACore

extension Cassette: JSONConvertible {
    /// The form that is written.
    private static let version = 1

    /// Reads a cassette.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        guard try members.required("cassette", as: Int.self) == Self.version else {
            throw AACoreError(
                .unexpectedValue, "only form \(Self.version) of a cassette is read",
                path: path.member("cassette").description)
        }
        exchanges = try members.optional("exchanges") ?? []
    }

    /// The whole cassette.
    public var json: JSONValue { .object(["cassette": Self.version.json, "exchanges": exchanges.json]) }
}

extension Cassette.Exchange: JSONConvertible {
    /// Reads an exchange: a request, and a response or a failure.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        request = try members.required("request", as: RecordedRequest.self).request
        if let response = try members.optional("response", as: RecordedResponse.self) {
            outcome = .response(response.response)
        } else {
            let name: String = try members.required("failure")
            guard let failure = Cassette.Failure(rawValue: name) else {
                throw AACoreError(
                    .unexpectedValue, "no such failure is known", path: path.member("failure").description)
            }
            outcome = .failure(failure)
        }
    }

    /// The exchange.
    public var json: JSONValue {
        switch outcome {
        case .response(let response):
            .object(["request": RecordedRequest(request).json, "response": RecordedResponse(response).json])
        case .failure(let failure):
            .object(["request": RecordedRequest(request).json, "failure": failure.rawValue.json])
        }
    }
}
