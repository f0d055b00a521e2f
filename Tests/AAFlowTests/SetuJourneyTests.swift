import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestKit
import AATransport
import Testing

@Suite("From consent to typed data, through Setu")
struct SetuJourneyTests {
    struct Way: Sendable, CustomTestStringConvertible {
        let version: SetuVersion
        let format: SetuConfiguration.Format
        let login: Bool
        let losesNotifications: Bool
        var testDescription: String {
            "\(version), \(format), login \(login), notifications lost \(losesNotifications)"
        }
    }

    static let ways: [Way] = [
        Way(version: .v2, format: .json, login: true, losesNotifications: false),
        Way(version: .v2, format: .json, login: false, losesNotifications: true),
        Way(version: .v2, format: .xml, login: true, losesNotifications: true),
        Way(version: .v1, format: .json, login: false, losesNotifications: false),
    ]

    @Test(
        "F14: an approved consent brings the documents of both FIPs, by each way, though notifications are lost",
        arguments: ways)
    func approved(way: Way) async throws {
        let fixture = try SetuJourneyFixture(login: way.login) {
            $0.version = way.version
            $0.format = way.format
        }
        fixture.face.behaviour.losesNotifications = way.losesNotifications
        let delivery = try await fixture.journey.run(fixture.detail()) { ticket in
            let url = ticket.redirect.flatMap { try? HTTPURL($0) }
            #expect(url?.pathSegments.last == ticket.handle.rawValue)
            await fixture.face.approve(ticket.handle)
        }
        #expect(delivery.isWhole)
        #expect(delivery.documents.map(\.record.fip) == Sandbox.fipIDs)
        for (fetched, account) in zip(delivery.documents, fixture.customer.accounts) {
            let deposit = try #require(fetched.document.deposit)
            #expect(deposit.linkedAccRef == account.linkReference)
            #expect((deposit.transactions?.rows.count ?? 0) > 10)
            #expect(fetched.document.diagnostics.isEmpty, "\(fetched.document.diagnostics)")
        }
        let session = try #require(delivery.documents.first).record.session
        #expect(try await fixture.store.session(session)?.state == .fetched)
        #expect(fixture.face.calls.filter { $0 == .createSession }.count == 1)
        #expect(fixture.face.calls.filter { $0 == .login }.count == (way.login ? 1 : 0))
    }

    @Test("F5: a completed session that has no account is over at once, and not whole")
    func completedWithoutAccounts() async throws {
        let fixture = try SetuJourneyFixture(middlewares: [EmptiedList(name: "fips")])
        let delivery = try await fixture.journey.run(fixture.detail()) { await fixture.face.approve($0.handle) }
        #expect(delivery.documents.isEmpty && !delivery.isWhole)
        #expect(delivery.missing.count == 2)
        #expect(fixture.clock.now() < SetuJourneyFixture.noon.adding(.seconds(60)))
        #expect(fixture.face.calls.filter { $0 == .createSession }.count == 1)
    }

    @Test("a customer without an AA chooses a bank first, and the consent gets its AA then")
    func initiated() async throws {
        let fixture = try SetuJourneyFixture()
        fixture.face.behaviour.selectsBank = true
        let delivery = try await fixture.journey.run(fixture.detail(at: nil)) { ticket in
            #expect(ticket.customer.rawValue == fixture.customer.mobile)
            let status = try? await fixture.provider.details(of: ConsentID(ticket.handle.rawValue)).status
            #expect(status == .initiated)
            await fixture.face.chooseBank(ticket.handle, at: "onemoney")
            await fixture.face.approve(ticket.handle)
        }
        #expect(delivery.isWhole)
    }

    @Test("F21: a customer who goes away can come back by the same link")
    func cancelled() async throws {
        let fixture = try SetuJourneyFixture()
        let delivery = try await fixture.journey.run(fixture.detail()) { ticket in
            await fixture.face.cancel(ticket.handle)
            #expect(await fixture.inbox.waiting().last?.notification.news.failure?.code == "UserCancelled")
            await fixture.face.approve(ticket.handle)
        }
        #expect(delivery.isWhole)
    }

    @Test("a refused consent ends the journey")
    func rejected() async throws {
        let fixture = try SetuJourneyFixture()
        let error = await #expect(throws: AAFlowError.self) {
            try await fixture.journey.run(fixture.detail()) { await fixture.face.reject($0.handle) }
        }
        #expect(error?.code == .consentNotUsable)
        #expect(error?.retry == .withNewRequest)
        #expect(!fixture.face.calls.contains(.createSession))
    }

    @Test("F4: a FIP that does not answer does not hold up the other, and the journey ends")
    func partial() async throws {
        let fixture = try SetuJourneyFixture()
        fixture.face.behaviour.silentFIPs = [Sandbox.fipIDs[1]]
        let delivery = try await fixture.journey.run(fixture.detail()) { await fixture.face.approve($0.handle) }
        #expect(delivery.documents.map(\.record.fip) == [Sandbox.fipIDs[0]])
        #expect(delivery.missing.map(\.key.fip) == [Sandbox.fipIDs[1]])
        #expect(delivery.missing.values.allSatisfy { $0 == .timeout })
        #expect(fixture.clock.now().duration(since: SetuJourneyFixture.noon) < .seconds(60))
    }

    @Test("F16: each notification three times has one effect")
    func duplicated() async throws {
        let fixture = try SetuJourneyFixture()
        fixture.face.behaviour.notificationCopies = 3
        let delivery = try await fixture.journey.run(fixture.detail()) { await fixture.face.approve($0.handle) }
        #expect(delivery.isWhole)
        #expect(fixture.face.calls.filter { $0 == .createSession }.count == 1)
    }

    @Test("F3: a session whose answer was lost is found, and the consent is used once")
    func lostAnswer() async throws {
        let fixture = try SetuJourneyFixture()
        fixture.face.fail(.createSession, with: .lostAnswer(.badGateway))
        let delivery = try await fixture.journey.run(fixture.detail()) { await fixture.face.approve($0.handle) }
        #expect(delivery.isWhole)
        #expect(fixture.face.calls.filter { $0 == .createSession }.count == 1)
    }

    @Test(
        "F1, F3: what fails for now, at whatever call, is waited out",
        arguments: [
            (SetuCall.consent, SetuFault.page(.badGateway)), (.consent, .expiredToken), (.consent, .tooManyRequests(5)),
            (.createSession, .page(.badGateway)), (.createSession, .expiredToken),
            (.session, .page(.serviceUnavailable)),
            (.session, .error(.internalServerError, code: "InternalServerError", message: "report this to aa@setu.co")),
            (.session, .olderError(.internalServerError, code: "InternalServerError", message: "")),
        ])
    func passing(call: SetuCall, fault: SetuFault) async throws {
        let fixture = try SetuJourneyFixture()
        let delivery = try await fixture.journey.run(fixture.detail()) { ticket in
            await fixture.face.approve(ticket.handle)
            fixture.face.fail(call, with: fault)
        }
        #expect(delivery.isWhole)
    }

    @Test("F17: a forged notification makes nothing happen but a question")
    func forged() async throws {
        let fixture = try SetuJourneyFixture()
        let ticket = try await fixture.consents.request(fixture.detail())
        let id = ticket.handle.rawValue
        for status in ["ACTIVE", "REVOKED"] {
            try await fixture.consents.receive(
                ProviderNotification(
                    provider: "setu", messageID: "m", timestamp: fixture.clock.now(), authenticity: .unauthenticated,
                    content: .consent(ConsentID(id), ticket.handle, ConsentStatus(rawValue: status))))
            #expect(try await fixture.consents.state(of: ticket.handle) == .requested)
        }
        #expect(fixture.face.calls.filter { $0 == .consent }.count == 2)
    }

    @Test("F8: a session that is over, or failed, ends so", arguments: ["EXPIRED", "FAILED"])
    func ended(status: String) async throws {
        let fixture = try SetuJourneyFixture()
        let flow = DataFlow(fixture.context)
        let ticket = try await fixture.consents.request(fixture.detail())
        await fixture.face.approve(ticket.handle)
        try await fixture.consents.refresh(ticket.handle)
        _ = try await fixture.consents.agreed(ticket.handle)
        let keys = try SessionKeyPair()
        let session = try await flow.start(ticket.handle, keys: keys)
        fixture.face.end(session.id, as: status)
        let error = await #expect(throws: AAFlowError.self) { try await flow.fetch(session, keys: keys) }
        #expect(error?.retry == .withNewRequest)
        #expect(try await flow.state(of: session.id) == .ended(status == "EXPIRED" ? .expired : .failed))
    }

    @Test("a consent that is taken back is over, confirmed, and used no more")
    func revoked() async throws {
        let fixture = try SetuJourneyFixture()
        let ticket = try await fixture.consents.request(fixture.detail())
        await fixture.face.approve(ticket.handle)
        try await fixture.consents.refresh(ticket.handle)
        let agreed = try await fixture.consents.agreed(ticket.handle)
        try await fixture.consents.revoke(ticket.handle)
        #expect(try await fixture.consents.state(of: ticket.handle) == .ended(.revoked))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.startSession(
                under: agreed, range: agreed.content.terms.dataRange, keys: nil)
        }
        #expect(error?.code == .consentNotUsable)
        try await fixture.provider.revoke(agreed.id)
    }

    @Test(
        "F11: a consent that is used up for its period, or for good, says which",
        arguments: [FetchType.onetime, .periodic])
    func usedUp(fetchType: FetchType) async throws {
        let fixture = try SetuJourneyFixture()
        var detail = fixture.detail()
        detail.terms.fetchType = fetchType
        let ticket = try await fixture.consents.request(detail)
        await fixture.face.approve(ticket.handle)
        try await fixture.consents.refresh(ticket.handle)
        let agreed = try await fixture.consents.agreed(ticket.handle)
        let range = agreed.content.terms.dataRange
        _ = try await fixture.provider.startSession(under: agreed, range: range, keys: nil)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.startSession(under: agreed, range: range, keys: nil)
        }
        #expect(error?.code == (fetchType == .onetime ? .consentExhausted : .frequencyExceeded))
        #expect(error?.retry == (fetchType == .onetime ? .withNewRequest : .after(.seconds(31 * 86_400))))
    }

    @Test("F12: where Setu fetches by itself, its data comes with a notification, and its session can be read")
    func autoFetch() async throws {
        let fixture = try SetuJourneyFixture { $0.fetchesByItself = true }
        fixture.face.behaviour.fetchesByItself = true
        let ticket = try await fixture.consents.request(fixture.detail())
        await fixture.face.approve(ticket.handle)
        try await fixture.consents.refresh(ticket.handle)
        let agreed = try await fixture.consents.agreed(ticket.handle)
        let received = try #require(await fixture.inbox.waiting().last?.notification)
        guard case .data(agreed.id, .completed, let reports) = received.news.content else {
            Issue.record("\(received.news.content)")
            return
        }
        #expect(reports.map(\.fip) == Sandbox.fipIDs)
        let webhook = try SetuWebhook(jsonBytes: received.raw)
        let inline = try #require(webhook.fips.first?.accounts.first?.data)
        #expect(try FIReader().read(inline.bytes()).deposit != nil)

        let entry = try #require(try await fixture.provider.sessions(of: agreed.id).sessions.first)
        let delivery = try await fixture.provider.fetch(DataSession(id: entry.id, consentID: agreed.id))
        #expect(try fixture.provider.accounts(in: delivery, under: agreed).count == 2)
        #expect(try await fixture.provider.lastFetch(of: agreed.id).fips == Set(Sandbox.fipIDs))
    }

    @Test(
        "F14: a journey takes over the session that Setu began by itself, though notifications are lost",
        arguments: [false, true])
    func autoFetchJourney(losesNotifications: Bool) async throws {
        let fixture = try SetuJourneyFixture { $0.fetchesByItself = true }
        fixture.face.behaviour.fetchesByItself = true
        fixture.face.behaviour.losesNotifications = losesNotifications
        let delivery = try await fixture.journey.run(fixture.detail()) { await fixture.face.approve($0.handle) }
        #expect(delivery.isWhole)
        #expect(delivery.documents.map(\.record.fip) == Sandbox.fipIDs)
        #expect(!fixture.face.calls.contains(.createSession))
    }

    @Test("what Setu has besides: FIPs, availability, refresh, and two consents as one")
    func gateway() async throws {
        let fixture = try SetuJourneyFixture()
        fixture.face.behaviour.silentFIPs = [Sandbox.fipIDs[1]]
        let fips = try await fixture.provider.fips()
        #expect(fips.map(\.status) == [.active, .temporarilyInactive])
        #expect(try await fixture.provider.fip(Sandbox.fipIDs[0]).rates.consentConversion == 93.95)
        let missing = await #expect(throws: ProviderError.self) { try await fixture.provider.fip("none") }
        #expect(missing?.code == .unknownReference)
        let known = try await fixture.provider.availability(ofMobile: fixture.customer.mobile)
        #expect(known.accounts.map(\.isRegistered) == [true, true])

        let first = try await fixture.provider.requestConsent(fixture.detail())
        let second = try await fixture.provider.requestConsent(fixture.detail())
        let ids = [first, second].map { ConsentID($0.handle.rawValue) }
        #expect(try await fixture.provider.merge(ids).url?.isEmpty == false)
        #expect(try await fixture.provider.lastFetch(of: ids[0]).fetchedAt == nil)
        await fixture.face.approve(first.handle)
        #expect(try await fixture.provider.refresh(ids[0]).status == .pending)
        #expect(try await fixture.provider.lastFetch(of: ids[0]).fetchedAt == fixture.clock.now())
    }
}
