import AACore
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestKit
import AATransport
import Testing

extension Failure {
    /// What is wrong with what we are told: notifications, lists, what a customer brings back, how well a bank answers.
    static let news: [Failure] = [
        Failure(
            14, "Setu", "every notification is lost", .said("2 documents"), calls: ["createConsent", "createSession"],
            retried: "nothing: a journey asks now and then"
        ) {
            let fixture = try SetuJourneyFixture()
            fixture.face.behaviour.losesNotifications = true
            return try await fixture.approved()
        },
        Failure(
            14, "OneMoney", "every notification is lost", .said("2 documents"),
            calls: ["requestConsentV3", "requestData"], retried: "nothing: a journey asks now and then"
        ) {
            let fixture = try OneMoneyJourneyFixture()
            fixture.face.behaviour.losesNotifications = true
            return try await fixture.approved()
        },
        Failure(
            14, "Perfios FIU module", "every notification is lost, and nothing can be asked",
            .ended(.timedOut, .after(nil)), calls: ["requestConsent"], retried: "nothing"
        ) {
            let fixture = try PerfiosJourneyFixture { $0.losesNotifications = true }
            return try await fixture.approved()
        },
        Failure(
            15, "Perfios FIU module", "news of the data comes before that of the consent", .said("2 documents"),
            calls: ["requestConsent", "fetch"], retried: "nothing"
        ) {
            let fixture = try PerfiosJourneyFixture { $0.tellsOfDataFirst = true }
            return try await fixture.approved()
        },
        Failure(
            16, "Setu", "each notification comes three times", .said("2 documents"),
            calls: ["createConsent", "createSession"], retried: "nothing"
        ) {
            let (fixture, copied) = (try SetuJourneyFixture(), try SetuJourneyFixture())
            for face in [fixture.face, copied.face] { face.behaviour.notificationCopies = 3 }
            #expect(try await copied.notified() == 3 * SetuJourneyFixture().notified())
            return try await fixture.approved()
        },
        Failure(
            16, "OneMoney", "each notification comes three times", .said("2 documents"),
            calls: ["requestConsentV3", "requestData"], retried: "nothing"
        ) {
            let (fixture, copied) = (try OneMoneyJourneyFixture(), try OneMoneyJourneyFixture())
            for face in [fixture.face, copied.face] { face.behaviour.notificationCopies = 3 }
            #expect(try await copied.notified() == 3 * OneMoneyJourneyFixture().notified())
            return try await fixture.approved()
        },
        Failure(
            16, "Perfios FIU module", "each notification comes three times", .said("2 documents"),
            calls: ["requestConsent", "fetch"], retried: "nothing"
        ) {
            let copied = try PerfiosJourneyFixture { $0.notificationCopies = 3 }
            #expect(try await copied.notified() == 3 * PerfiosJourneyFixture().notified())
            return try await PerfiosJourneyFixture { $0.notificationCopies = 3 }.approved()
        },
        Failure(
            17, "Setu", "a forged notification of an approval, which came in by the right address",
            .said("the consent is requested"), calls: ["consent"],
            retried: "nothing: the state is asked for"
        ) {
            let fixture = try SetuJourneyFixture()
            let ticket = try await fixture.consents.request(fixture.detail())
            let forged = News.consent(
                ConsentID(ticket.handle.rawValue), ticket.handle, .active, at: fixture.clock.now(), from: "setu",
                .unauthenticated)
            return try await fixture.provoked {
                try await fixture.consents.receive(forged)
                return .said("the consent is \(try await fixture.consents.state(of: ticket.handle))")
            }
        },
        Failure(
            17, "Perfios FIU module", "forged news of data, without the secret", .said("2 documents"),
            calls: ["requestConsent", "fetch", "fetch"],
            retried: "nothing: the forged session is refused, the real one read"
        ) {
            let fixture = try PerfiosJourneyFixture()
            return try await fixture.travelled {
                try await fixture.journey.run(fixture.detail()) { ticket in
                    try? await fixture.inbox.accept(PerfiosJourneyFixture.forged(of: ticket.handle))
                    await fixture.face.approve(ticket.handle)
                }
            }
        },
        Failure(
            18, "Perfios FIU module", "after REVOKED, ACTIVE comes again", .said("the consent is revoked"),
            retried: "nothing: an ending is final"
        ) {
            let fixture = try PerfiosJourneyFixture()
            let (ticket, agreed) = try await fixture.given()
            await fixture.face.revoke(ticket.handle)
            try await fixture.takeNews()
            let late = News.consent(
                agreed.id, ticket.handle, .active, at: fixture.clock.now(), from: "perfios", .unauthenticated)
            return try await fixture.provoked {
                try await fixture.consents.receive(late)
                let state = try await fixture.consents.state(of: ticket.handle)
                return .said(state == .ended(.revoked) ? "the consent is revoked" : "\(state)")
            }
        },
        Failure(
            19, "OneMoney", "lists hold consents of another template", .said("2 documents"),
            calls: ["requestConsentV3", "requestData"], retried: "nothing: what was not asked for is left out"
        ) {
            let fixture = try OneMoneyJourneyFixture()
            fixture.face.behaviour.listsForeignConsents = true
            return try await fixture.approved()
        },
        Failure(
            20, "OneMoney", "what a customer brings back is about another's request",
            .refused(.mismatchedAnswer, 200), calls: ["decryptURL"], retried: "nothing"
        ) {
            let fixture = try OneMoneyJourneyFixture()
            let ticket = try await fixture.consents.request(fixture.request)
            let other = try await fixture.consents.request(fixture.request)
            await fixture.face.approve(ticket.handle)
            let redirection = try #require(fixture.face.returnURL(of: ticket.handle).flatMap(OneMoneyRedirection.init))
            return try await fixture.provoked {
                .said("\(try await fixture.provider.answer(in: redirection, to: [other.handle]))")
            }
        },
    ]
}
