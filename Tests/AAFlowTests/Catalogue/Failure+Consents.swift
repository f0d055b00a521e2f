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
    /// What goes wrong before a consent is given, and with how often it is used.
    static let consents: [Failure] = [
        Failure(
            10, "Perfios FIU module", "the answer with the link is lost, and the request made again with its key",
            .said("one consent"), calls: ["requestConsent", "requestConsent", "requestConsent"],
            retried: "by the caller: the same idempotencyKey brings the same link"
        ) {
            let fixture = try PerfiosJourneyFixture()
            var request = ConsentRequest(fixture.detail())
            request.idempotencyKey = "key-1"
            let asked = request
            fixture.face.fail(.requestConsent, with: .lostAnswer(.badGateway))
            return try await fixture.provoked {
                let first = try? await fixture.provider.requestConsent(asked)
                let second = try await fixture.provider.requestConsent(asked)
                let third = try await fixture.provider.requestConsent(asked)
                return .said(first == nil && second == third ? "one consent" : "several")
            }
        },
        Failure(
            21, "Setu", "the customer goes away, and comes back by the same link", .said("2 documents"),
            calls: ["createConsent", "createSession"], retried: "nothing: the consent is still pending"
        ) {
            let fixture = try SetuJourneyFixture()
            return try await fixture.travelled {
                try await fixture.journey.run(fixture.detail()) { ticket in
                    await fixture.face.cancel(ticket.handle)
                    await fixture.face.approve(ticket.handle)
                }
            }
        },
        Failure(
            22, "Setu", "no bank knows the customer",
            .said("a notification with the failure `NoFIPAccountsDiscovered`; the consent is requested"),
            calls: ["consent"], retried: "nothing; the customer may come back by the same link"
        ) {
            let fixture = try SetuJourneyFixture()
            var detail = fixture.detail()
            detail.terms.fiTypes = [.mutualFunds]
            let ticket = try await fixture.consents.request(detail)
            await fixture.face.approve(ticket.handle)
            return try await fixture.provoked {
                let news = await fixture.inbox.waiting().last?.notification.news
                if let news { try await fixture.consents.receive(news) }
                let state = try await fixture.consents.state(of: ticket.handle)
                let code = news?.failure.map { "`\($0.code)`" } ?? "none"
                return .said(
                    "a notification with the failure \(code); the consent is \(state == .requested ? "requested" : "over")"
                )
            }
        },
        Failure(
            22, "OneMoney", "on the AA's page no account is found: none there, the bank fails, or no bank has one",
            .said("a `RedirectionEnding`: `accountNotFound`, `discoveryFailed` or `noAccountFound`"),
            calls: nil, retried: "nothing"
        ) {
            let endings = try ["7", "8", "9"].map { code in
                try OneMoneyReturn(
                    json: .object(["status": "F", "errorcode": .string(code), "srcref": "handle"]), at: .root
                ).ending
            }
            #expect(endings == [.accountNotFound, .discoveryFailed, .noAccountFound])
            return Provocation(
                seen: .said("a `RedirectionEnding`: `accountNotFound`, `discoveryFailed` or `noAccountFound`"),
                calls: nil)
        },
        Failure(
            23, "Setu", "the customer leaves, and decides after our patience has ended", .said("2 documents"),
            calls: ["createConsent", "createSession"],
            retried: "the wait alone: the journey is resumed with the handle of the error"
        ) {
            let fixture = try SetuJourneyFixture()
            return try await fixture.travelled {
                let error = await #expect(throws: AAFlowError.self) {
                    try await fixture.journey.run(fixture.detail()) { _ in }
                }
                #expect(error?.code == .timedOut)
                let handle = try #require(error?.handle)
                await fixture.face.approve(handle)
                return try await fixture.journey.resume(handle)
            }
        },
        Failure(
            29, "Setu", "the customer never decides, as one whose number is not on the sandbox's list: no OTP comes",
            .ended(.timedOut, .after(nil)), calls: ["createConsent"], retried: "nothing; tests go through a double"
        ) {
            let fixture = try SetuJourneyFixture()
            return try await fixture.travelled { try await fixture.journey.run(fixture.detail()) { _ in } }
        },
        Failure(
            30, "Perfios FIU module", "the purpose does not go with the fetch type", .refused(.invalidRequest),
            retried: "nothing: the request is checked before"
        ) {
            let fixture = try PerfiosJourneyFixture()
            var detail = fixture.detail()
            detail.terms.fetchType = .periodic
            let wrong = detail
            return try await fixture.provoked { .said("\(try await fixture.provider.requestConsent(wrong))") }
        },
        Failure(
            30, "any", "the terms go beyond the fair use template that the request names", .ended(.rulesBroken),
            retried: "nothing: the request is checked before"
        ) {
            let fixture = try SetuJourneyFixture()
            var detail = fixture.detail()
            detail.terms.dataRange.from = detail.terms.dataRange.from.adding(.seconds(-3_650 * 86_400))
            let request = ConsentRequest(detail, template: "CT001")
            return try await fixture.provoked { .said("\(try await fixture.consents.request(request))") }
        },
        Failure(
            30, "Setu", "the AA finds the frequency beyond fair use", .refused(.fairUse, by: "InvalidRequest", 400),
            calls: ["createConsent"], retried: "nothing"
        ) {
            let fixture = try SetuJourneyFixture(login: false)
            fixture.face.fail(
                .createConsent,
                with: .error(
                    .badRequest, code: "InvalidRequest", message: "frequency must be less than or equal to 0 per HOUR"))
            return try await fixture.provoked {
                .said("\(try await fixture.provider.requestConsent(fixture.detail()))")
            }
        },
        Failure(
            30, "Perfios FIU module",
            "the consent is rejected, as it is where an AA does so before the customer sees it",
            .ended(.consentNotUsable, .withNewRequest), calls: ["requestConsent"], retried: "nothing"
        ) {
            let fixture = try PerfiosJourneyFixture()
            return try await fixture.travelled {
                try await fixture.journey.run(fixture.detail()) { await fixture.face.reject($0.handle) }
            }
        },
    ]
}
