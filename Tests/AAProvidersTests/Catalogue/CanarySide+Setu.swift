import AACore
import AAModels
import AAProviders
import AATransport

extension CanarySide {
    static let setu = CanarySide(
        testDescription: "Setu", answers: responses([setuBody.bytes(), Array("<html>canary 9876543210</html>".utf8)]),
        calls: setuCalls.flatMap { call in
            [false, true].map { login -> Call in
                { @Sendable steps, events in try await call(SetuFixture(steps, login: login, observer: events).provider)
                }
            }
        },
        values: {
            let options = SetuConsentOptions(
                redirectURL: "https://fiu.example/canary", context: [SetuContext(.purposeDescription, "canary")])
            var configuration = SetuConfiguration(
                baseURL: try HTTPURL(SetuConfiguration.production), user: "FIU-1", productInstance: nil,
                authentication: .headers(SetuFixture.client))
            configuration.options = options
            var consent = setuBody.object ?? JSONObject()
            for (name, value) in [("status", "ACTIVE"), ("id", "id")] as [(String, JSONValue)] {
                consent.set(name, value)
            }
            consent.set("traceId", nil)
            consent.set("detail", .object(["vua": "9876543210@aa"]))
            return [
                options, configuration, try SetuConsent(json: .object(consent), at: .root),
                try SetuDataAccount(
                    json: .object([
                        "linkRefNumber": "l", "maskedAccNumber": "canary", "description": "canary",
                        "data": .object(["account": .object(["narration": "canary"])]),
                    ]), at: .root),
                try SetuFixture([], login: true).provider,
            ]
        })

    /// An answer in which every text is a marker, so that whatever an error took from it would show.
    private static let setuBody: JSONValue = .object([
        "errorCode": "canary code", "errorMsg": "canary-message 9876543210 ABCDE1234F", "traceId": "canary trace",
        "id": "canary-id", "url": "https://canary.example/canary", "status": "canary-status",
        "access_token": "canary\u{1}", "refresh_token": "canary",
        "detail": .object(["vua": "canary@aa", "frequency": .object(["unit": "canary", "value": "canary"])]),
    ])

    private static let setuCalls: [@Sendable (SetuProvider) async throws -> Void] = [
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
}
