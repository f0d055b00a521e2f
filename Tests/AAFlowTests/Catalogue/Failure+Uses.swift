import AACore
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AATransport

extension Failure {
    /// What goes wrong with how often a consent is used, and for what.
    static let uses: [Failure] = [
        Failure(
            11, "Setu", "a ONETIME consent is used twice",
            .refused(.consentExhausted, by: "InvalidRequest", 400, .withNewRequest), calls: ["createSession"],
            retried: "nothing"
        ) { try await usedTwice(.onetime) },
        Failure(
            11, "Setu", "a PERIODIC consent is used twice in its period",
            .refused(.frequencyExceeded, by: "InvalidRequest", 400, .after(.seconds(31 * 86_400))),
            calls: ["createSession"], retried: "nothing before the period is over"
        ) { try await usedTwice(.periodic) },
        Failure(
            12, "Setu", "the product fetches by itself, and a session of ours would use the consent up",
            .refused(.unsupported), retried: "nothing: the reason names the way around"
        ) {
            let fixture = try SetuJourneyFixture { $0.fetchesByItself = true }
            let agreed = try await fixture.given().1
            return try await fixture.started(agreed)
        },
        Failure(
            12, "OneMoney", "the template fetches first by itself, and is not done", .refused(.unsupported),
            calls: ["status"], retried: "nothing: the reason names the way around"
        ) {
            var template = OneMoneyFaceTemplate()
            template.autoFirstFetch = true
            let fixture = try OneMoneyJourneyFixture(template: template)
            fixture.face.behaviour.pendingStatuses = 1
            let agreed = try await fixture.given().1
            return try await fixture.started(agreed)
        },
        Failure(
            13, "Setu", "a session until now reaches beyond the consent's range", .said("a session"),
            calls: ["createSession"], retried: "nothing: the range is cut to the consent's"
        ) {
            let fixture = try SetuJourneyFixture()
            let agreed = try await fixture.given().1
            var range = agreed.content.terms.dataRange
            range.to = range.to.adding(.seconds(3_600))
            return try await fixture.started(agreed, range)
        },
    ]

    private static func usedTwice(_ fetchType: FetchType) async throws -> Provocation {
        let fixture = try SetuJourneyFixture(login: false)
        let agreed = try await fixture.given(fetchType).1
        _ = try await fixture.started(agreed)
        return try await fixture.started(agreed)
    }
}
