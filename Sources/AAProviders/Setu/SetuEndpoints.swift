import AACore
import AAModels
import AATransport

/// The requests of Setu's API, as values. Source: AA Gateway v2; FIU service v1.
///
/// - Throws: each `TransportError.Code.invalidURL` for an id that could not stand in a path.
struct SetuEndpoints: Sendable {
    let configuration: SetuConfiguration

    func createConsent(_ request: SetuConsentRequest) -> HTTPRequest {
        post(root.appending(path: "consents"), request.json(configuration.version))
    }

    func consent(_ id: ConsentID) throws(TransportError) -> HTTPRequest {
        let url = try consentURL(id)
        return get(configuration.version == .v1 ? url : url.appending(queryItem: "expanded", value: "true"))
    }

    func revoke(_ id: ConsentID) throws(TransportError) -> HTTPRequest {
        post(try consentURL(id).appending(segment: "revoke"), nil)
    }

    func merge(_ mandatory: [ConsentID], _ optional: [ConsentID]) -> HTTPRequest {
        post(
            root.appending(path: "consents/collection"),
            .object(["mandatoryConsents": mandatory.json, "optionalConsents": optional.json]))
    }

    func collection(_ id: String) throws(TransportError) -> HTTPRequest {
        get(try root.appending(path: "consents/collection").appending(segment: id))
    }

    func lastFetch(_ id: ConsentID) throws(TransportError) -> HTTPRequest {
        get(try consentURL(id).appending(path: "fetch/status"))
    }

    func sessions(_ id: ConsentID) throws(TransportError) -> HTTPRequest {
        get(try consentURL(id).appending(segment: "data-sessions"))
    }

    func createSession(_ id: ConsentID, _ range: FIDataRange) -> HTTPRequest {
        let name = configuration.version == .v1 ? "DataRange" : "dataRange"
        return post(
            root.appending(path: "sessions"),
            .object(["consentId": id.json, name: range.json, "format": .string(configuration.format.rawValue)]))
    }

    func session(_ id: SessionID) throws(TransportError) -> HTTPRequest {
        get(try root.appending(path: "sessions").appending(segment: id.rawValue))
    }

    /// A GET that has an effect, unless there is a range.
    func refresh(_ id: ConsentID, _ range: FIDataRange?, restart: Bool) throws(TransportError) -> HTTPRequest {
        let url = try root.appending(path: "sessions/refresh").appending(segment: id.rawValue)
        if let range { return post(url, .object(["dataRange": range.json])) }
        return get(restart ? url.appending(queryItem: "restart", value: "true") : url)
    }

    /// In v2 also for who speaks v1.
    func fips(_ query: SetuFIPQuery) -> HTTPRequest {
        get(query.added(to: configuration.baseURL.appending(path: "v2/fips")))
    }

    func fip(_ id: EntityID, _ query: SetuFIPQuery) throws(TransportError) -> HTTPRequest {
        get(query.added(to: try configuration.baseURL.appending(path: "v2/fips").appending(segment: id.rawValue)))
    }

    func availability(_ mobile: String) -> HTTPRequest {
        post(root.appending(path: "account-availability"), .object(["mobileNumber": .string(mobile)]))
    }

    /// The login at the token service.
    static func login(_ client: SetuAuthentication.Client, at url: HTTPURL) -> HTTPRequest {
        let body: JSONValue = .object([
            "clientID": .string(client.id), "grant_type": "client_credentials", "secret": .string(client.secret),
        ])
        return HTTPRequest(
            method: .post, url: url, headers: ["client": "bridge", "Content-Type": "application/json"],
            body: body.bytes())
    }

    private var root: HTTPURL {
        configuration.version == .v1 ? configuration.baseURL : configuration.baseURL.appending(path: "v2")
    }

    private func consentURL(_ id: ConsentID) throws(TransportError) -> HTTPURL {
        try root.appending(path: "consents").appending(segment: id.rawValue)
    }

    private func get(_ url: HTTPURL) -> HTTPRequest { HTTPRequest(method: .get, url: url, headers: headers) }

    private func post(_ url: HTTPURL, _ body: JSONValue?) -> HTTPRequest {
        HTTPRequest(method: .post, url: url, headers: headers, body: body?.bytes() ?? [])
    }

    private var headers: HTTPHeaders {
        var headers: HTTPHeaders = ["Content-Type": "application/json"]
        headers["x-product-instance-id"] = configuration.productInstance
        if case .headers(let client) = configuration.authentication {
            headers["x-client-id"] = client.id
            headers["x-client-secret"] = client.secret
        }
        return headers
    }
}
