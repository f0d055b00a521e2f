import AACore
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AATestKit
import AATransport

extension Failure {
    /// What goes wrong with sessions.
    static let sessions: [Failure] = [
        Failure(
            3, "Setu", "a 502 for a new session that was begun all the same", .said("a session"),
            calls: ["createSession", "sessions", "session"],
            retried: "nothing: the consent's sessions are looked at, and it is taken"
        ) { try await begun(.lostAnswer(.badGateway)) },
        Failure(
            3, "Setu", "a 502 for a new session that was not begun", .said("a session"),
            calls: ["createSession", "sessions", "createSession"],
            retried: "the call, once, after a look at the consent's sessions"
        ) { try await begun(.page(.badGateway)) },
        Failure(
            3, "Setu", "a 502 for a new session, and another",
            .refused(.unavailable, 502, .after(nil), mayHaveBeenCarriedOut: true),
            calls: ["createSession", "sessions", "createSession"],
            retried: "the call, once; a journey does not make it again, as a session may be there"
        ) { try await begun(.page(.badGateway), .page(.badGateway)) },
        Failure(
            3, "Setu", "a 504 for a new session", .refused(.unavailable, 504, .after(nil), mayHaveBeenCarriedOut: true),
            calls: ["createSession", "sessions"], retried: "nothing: the first call may still be at work"
        ) { try await begun(.page(.gatewayTimeout)) },
        Failure(
            4, "Setu", "one bank does not answer", .said("1 document, one account missing: `TIMEOUT`"),
            calls: ["createConsent", "createSession"], retried: "nothing"
        ) {
            let fixture = try SetuJourneyFixture()
            fixture.face.behaviour.silentFIPs = [Sandbox.fipIDs[1]]
            return try await fixture.approved()
        },
        Failure(
            4, "OneMoney", "one bank does not answer", .said("1 document, one account missing: `TIMEOUT`"),
            calls: ["requestConsentV3", "requestData"], retried: "nothing"
        ) {
            let fixture = try OneMoneyJourneyFixture()
            fixture.face.behaviour.silentFIPs = [Sandbox.fipIDs[1]]
            return try await fixture.approved()
        },
        Failure(
            4, "Perfios FIU module", "one bank does not deliver", .said("1 document, one account missing: `TIMEOUT`"),
            calls: ["requestConsent", "fetch"], retried: "nothing: data is given once"
        ) {
            let fixture = try PerfiosJourneyFixture { $0.silentFIPs = [Sandbox.fipIDs[1]] }
            return try await fixture.approved()
        },
        Failure(
            5, "Setu", "no bank answers, and the session says FAILED", .refused(.sessionFailed, 200, .withNewRequest),
            calls: ["session"],
            retried: "nothing: a new session may succeed"
        ) {
            let fixture = try SetuJourneyFixture(login: false)
            fixture.face.behaviour.silentFIPs = Set(Sandbox.fipIDs)
            let session = try await fixture.begun()
            return try await fixture.collected(session)
        },
        Failure(
            5, "OneMoney", "success with accounts that have nothing in them",
            .refused(.dataNotReady, 200, .after(nil)), calls: ["status", "data"],
            retried: "nothing by the provider; a journey asks again until its patience is over"
        ) {
            let fixture = try OneMoneyJourneyFixture()
            let session = try await fixture.begun()
            fixture.face.fail(.data, with: .emptyDocuments)
            return try await fixture.collected(session)
        },
        Failure(
            5, "Setu", "a session is COMPLETED and has no account",
            .said("no document, not whole, one account missing: `PENDING`, one account missing: `PENDING`"),
            calls: ["createConsent", "createSession"],
            retried: "nothing: a completed session has said its last word"
        ) { try await SetuJourneyFixture(middlewares: [EmptiedList(name: "fips")]).approved() },
        Failure(
            5, "Perfios FIU module", "the data has no account, and the consent names none",
            .said("no document, not whole"), calls: ["requestConsent", "fetch"], retried: "nothing: data is given once"
        ) { try await PerfiosJourneyFixture(middlewares: [EmptiedList(name: "sessions")]).approved() },
        Failure(
            8, "Setu", "the session expires", .refused(.dataGone, 200, .withNewRequest), calls: ["session"],
            retried: "nothing"
        ) {
            let fixture = try SetuJourneyFixture(login: false)
            let session = try await fixture.begun()
            fixture.face.end(session.id, as: "EXPIRED")
            return try await fixture.collected(session)
        },
        Failure(
            8, "OneMoney", "the session expires", .refused(.dataGone, 200, .withNewRequest), calls: ["status"],
            retried: "nothing"
        ) {
            let fixture = try OneMoneyJourneyFixture()
            let session = try await fixture.begun()
            await fixture.face.end(session.id, as: "SESSION_EXPIRED")
            return try await fixture.collected(session)
        },
        Failure(
            8, "Perfios FIU module", "the 15 minutes of the data pass (`DataSession.collectBefore`)",
            .refused(.dataGone, by: "EXPIRED", 410, .withNewRequest), calls: ["fetch"], retried: "nothing"
        ) {
            let fixture = try PerfiosJourneyFixture()
            let session = try await fixture.begun()
            fixture.clock.advance(by: .seconds(900))
            return try await fixture.collected(session)
        },
        Failure(
            9, "Perfios FIU module", "the only answer with the data is lost",
            .refused(.unavailable, 504, .withNewRequest, mayHaveBeenCarriedOut: true), calls: ["fetch"],
            retried: "nothing: what came is kept before it is read, but this never came"
        ) {
            let fixture = try PerfiosJourneyFixture()
            let session = try await fixture.begun()
            fixture.face.fail(.fetch, with: .lostAnswer(.gatewayTimeout))
            return try await fixture.collected(session)
        },
        Failure(
            9, "Perfios FIU module", "data is asked for a second time",
            .refused(.dataGone, by: "EXPIRED", 410, .withNewRequest), calls: ["fetch"], retried: "nothing"
        ) {
            let fixture = try PerfiosJourneyFixture()
            let session = try await fixture.begun()
            _ = try await fixture.provider.fetch(session)
            return try await fixture.collected(session)
        },
        Failure(
            28, "OneMoney", "the data was deleted, as its life is over",
            .refused(.dataGone, by: "DataIsDeleted", 400, .withNewRequest), calls: ["status", "data"],
            retried: "nothing: a new session brings it"
        ) {
            let fixture = try OneMoneyJourneyFixture()
            let session = try await fixture.begun()
            fixture.face.fail(.data, with: .error(.badRequest, code: "DataIsDeleted", message: "FP0061"))
            return try await fixture.collected(session)
        },
    ]

    /// A session that is begun at Setu while things go wrong.
    private static func begun(_ faults: SetuFault...) async throws -> Provocation {
        let fixture = try SetuJourneyFixture(login: false)
        let agreed = try await fixture.given().1
        for fault in faults { fixture.face.fail(.createSession, with: fault) }
        return try await fixture.started(agreed)
    }
}
