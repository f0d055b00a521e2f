import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Setu: no secret and nothing personal is ever shown")
struct SetuCanaryTests {
    /// An answer in which every text is a canary, so that whatever an error took from it would show.
    static let body: JSONValue = .object([
        "errorCode": "canary code", "errorMsg": "canary-message 9876543210", "traceId": "canary trace",
        "id": "canary-id", "url": "https://canary.example/canary", "status": "canary-status",
        "detail": .object(["vua": "canary@aa", "frequency": .object(["unit": "canary", "value": "canary"])]),
    ])

    static let statuses: [HTTPStatus] = [200, 201, 302, 400, 401, 403, 404, 412, 429, 500, 502, 503]

    static let calls: [@Sendable (SetuProvider) async throws -> Void] = [
        {
            _ = try await $0.requestConsent(
                SetuFixture.detail, options: SetuConsentOptions(redirectURL: "https://canary.example/canary"),
                pan: "ABCDE1234F")
        },
        { _ = try await $0.outcome(of: "handle") },
        { _ = try await $0.consent("consent", for: ConsentTicket(handle: "h", customer: "9876543210@finvu")) },
        { _ = try await $0.startSession(under: SetuFixture.agreed, range: Sample.terms.dataRange, keys: nil) },
        { _ = try await $0.fetch(SetuSessionTests.session) }, { try await $0.revoke("consent") },
        { _ = try await $0.isUp() }, { _ = try await $0.merge(["a", "b"]) }, { _ = try await $0.sessions(of: "a") },
        { _ = try await $0.lastFetch(of: "a") }, { _ = try await $0.refresh("a") }, { _ = try await $0.fips() },
        { _ = try await $0.availability(ofMobile: "9876543210") }, { _ = try await $0.details(of: "a") },
    ]

    @Test("no error repeats what was sent or answered", arguments: statuses)
    func errors(status: HTTPStatus) async throws {
        for call in Self.calls {
            let answer = HTTPResponse(status: status, body: Self.body.bytes())
            let fixture = try SetuFixture(Array(repeating: .respond(answer), count: 3))
            do { try await call(fixture.provider) } catch let error as ProviderError {
                let text = "\(error) \(error.reason) \(error.cause.map { "\($0)" } ?? "")"
                for marker in ["canary", "9876543210", "ABCDE1234F"] {
                    #expect(!text.contains(marker), "\(text)")
                }
            }
        }
    }

    @Test("no error of a login repeats the credentials", arguments: statuses)
    func login(status: HTTPStatus) async throws {
        let answer = HTTPResponse(status: status, body: Self.body.bytes())
        let fixture = try SetuFixture(Array(repeating: .respond(answer), count: 3), login: true)
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.fips() }
        #expect(error.map { !"\($0) \($0.reason) \($0.cause.map { "\($0)" } ?? "")".contains("canary") } == true)
    }

    @Test("values print without what they protect")
    func values() throws {
        let options = SetuConsentOptions(
            redirectURL: "https://fiu.example/canary", context: [SetuContext(.purposeDescription, "canary")])
        var configuration = SetuConfiguration(
            baseURL: try HTTPURL(SetuConfiguration.production), user: "FIU-1", productInstance: nil,
            authentication: .headers(SetuFixture.client))
        configuration.options = options
        let consent = try SetuConsent(json: Self.body.with("status", "ACTIVE"), at: .root)
        let account = try SetuDataAccount(
            json: .object([
                "linkRefNumber": "l", "maskedAccNumber": "canary", "description": "canary",
                "data": .object(["account": "canary"]),
            ]), at: .root)
        let provider = try SetuFixture([], login: true).provider
        for value in [options, configuration, consent, account, provider] as [Any] {
            var text = ""
            dump(value, to: &text)
            #expect(
                !(text + String(describing: value) + String(reflecting: value)).contains("canary"), "\(type(of: value))"
            )
        }
    }
}

extension JSONValue {
    /// The object with a valid status and periods.
    fileprivate func with(_ name: String, _ value: JSONValue) -> JSONValue {
        var object = object ?? JSONObject()
        object.set(name, value)
        object.set("id", "id")
        object.set("traceId", nil)
        object.set("detail", .object(["vua": "canary@aa"]))
        return .object(object)
    }
}
