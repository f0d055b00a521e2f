import AACore
import AAModels
import AAProviders
import AASandbox
import AATestKit
import AATransport

extension Failure {
    /// What a `Retry` in the transport makes again, and what it does not.
    static let repeated: [Failure] = [
        Failure(
            3, "Setu, with a `Retry`", "a 502 for a new session that was begun all the same", .said("a session"),
            calls: ["createSession", "sessions", "session"], retried: "nothing: it is a POST that uses the consent"
        ) {
            let fixture = try SetuJourneyFixture(login: false, middlewares: [retry(SetuProvider.isIdempotent)])
            let agreed = try await fixture.given().1
            fixture.face.fail(.createSession, with: .lostAnswer(.badGateway))
            return try await fixture.started(agreed)
        },
        Failure(
            9, "Perfios FIU module, with a `Retry`", "the only answer with the data is lost",
            .refused(.unavailable, 504, .withNewRequest, mayHaveBeenCarriedOut: true), calls: ["fetch"],
            retried: "nothing: it is a POST, and not to be repeated"
        ) {
            let fixture = try PerfiosJourneyFixture(middlewares: [retry()])
            let session = try await fixture.begun()
            fixture.face.fail(.fetch, with: .lostAnswer(.gatewayTimeout))
            return try await fixture.collected(session)
        },
        Failure(
            10, "Perfios FIU module, with a `Retry`", "the answer with the link is lost", .said("a link"),
            calls: ["requestConsent", "requestConsent"], retried: "the request: its key brings the same link"
        ) {
            let fixture = try PerfiosJourneyFixture(middlewares: [retry()])
            fixture.face.fail(.requestConsent, with: .lostAnswer(.badGateway))
            return try await fixture.provoked {
                let ticket = try await fixture.provider.requestConsent(fixture.detail())
                return .said(ticket.redirect == nil ? "none" : "a link")
            }
        },
        Failure(
            26, "Setu, with a `Retry`", "a gateway's page in HTML with a 502", .said("the answer"),
            calls: ["fips", "fips"], retried: "the call: it only reads"
        ) {
            let fixture = try SetuJourneyFixture(login: false, middlewares: [retry(SetuProvider.isIdempotent)])
            fixture.face.fail(.fips, with: .page(.badGateway))
            return try await fixture.provoked {
                _ = try await fixture.provider.fips()
                return .said("the answer")
            }
        },
    ]

    private static func retry(_ isIdempotent: (@Sendable (HTTPRequest) -> Bool)? = nil) -> Retry {
        var policy = RetryPolicy()
        if let isIdempotent { policy.isIdempotent = isIdempotent }
        return Retry(policy, clock: ManualClock(at: SandboxFixture.noon))
    }
}
