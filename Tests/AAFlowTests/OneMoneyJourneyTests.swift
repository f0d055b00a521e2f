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

@Suite("From consent to typed data, through OneMoney")
struct OneMoneyJourneyTests {
    struct Way: Sendable, CustomTestStringConvertible {
        let version: OneMoneyVersion
        var signed = true
        var notifications = OneMoneyFaceBehaviour.NotificationType.two
        var losesNotifications = false
        var behaves: @Sendable (inout OneMoneyFaceBehaviour) -> Void = { _ in }
        let testDescription: String
    }

    static let ways: [Way] = [
        Way(version: .v2, testDescription: "v2"), Way(version: .v3, testDescription: "v3"),
        Way(version: .v3, signed: false, testDescription: "nothing proves notifications"),
        Way(version: .v3, notifications: .one, testDescription: "notifications of type 1"),
        Way(version: .v3, signed: false, notifications: .one, testDescription: "type 1, and nothing proves it"),
        Way(version: .v3, losesNotifications: true, testDescription: "F14: notifications are lost"),
        Way(
            version: .v3, behaves: { $0.masksCustomers = true }, testDescription: "customers are masked"),
        Way(
            version: .v3, behaves: { $0.writesSmallLetters = true },
            testDescription: "documents in small letters"),
        Way(
            version: .v3, behaves: { $0.listsForeignConsents = true },
            testDescription: "F19: lists hold others' consents"),
        Way(version: .v3, behaves: { $0.pendingStatuses = 3 }, testDescription: "the data takes its time"),
        Way(version: .v3, behaves: { $0.notificationCopies = 3 }, testDescription: "F16: each notification thrice"),
    ]

    @Test("an approved consent brings the documents of both FIPs, by each way", arguments: ways)
    func approved(way: Way) async throws {
        let fixture = try OneMoneyJourneyFixture(signed: way.signed) { $0.version = way.version }
        fixture.face.behaviour.notificationType = way.notifications
        fixture.face.behaviour.losesNotifications = way.losesNotifications
        way.behaves(&fixture.face.behaviour)
        let delivery = try await fixture.journey.run(fixture.request) { ticket in
            #expect(ticket.redirect?.hasPrefix("https://web.onemoney.in/webredirect?") == true)
            await fixture.face.approve(ticket.handle)
        }
        #expect(delivery.isWhole)
        try Self.check(delivery, of: fixture)
        #expect(fixture.face.calls.filter { $0 == .requestData }.count == 1)
    }

    private static func check(_ delivery: DataDelivery, of fixture: OneMoneyJourneyFixture) throws {
        #expect(delivery.documents.map(\.record.fip) == Sandbox.fipIDs)
        for (fetched, account) in zip(delivery.documents, fixture.customer.accounts) {
            let deposit = try #require(fetched.document.deposit)
            #expect(fetched.record.link == account.linkReference)
            #expect((deposit.transactions?.rows.count ?? 0) > 10)
            let findings = fetched.document.diagnostics.filter { $0.level != .note }
            #expect(findings.isEmpty, "\(findings)")
        }
    }

    @Test(
        "F12: where the template fetches first by itself, that session is taken over, and none begun",
        arguments: [false, true], [OneMoneyFaceBehaviour.NotificationType.one, .two])
    func autoFirstFetch(losesNotifications: Bool, type: OneMoneyFaceBehaviour.NotificationType) async throws {
        var template = OneMoneyFaceTemplate()
        template.autoFirstFetch = true
        let fixture = try OneMoneyJourneyFixture(template: template)
        fixture.face.behaviour.losesNotifications = losesNotifications
        fixture.face.behaviour.notificationType = type
        let delivery = try await fixture.journey.run(fixture.request) { await fixture.face.approve($0.handle) }
        #expect(delivery.isWhole)
        try Self.check(delivery, of: fixture)
        #expect(!fixture.face.calls.contains(.requestData))
    }

    @Test("F12: behind the first fetch of the template's, the next session is ours to begin")
    func secondFetch() async throws {
        var template = OneMoneyFaceTemplate()
        template.autoFirstFetch = true
        let fixture = try OneMoneyJourneyFixture(template: template)
        fixture.face.behaviour.pendingStatuses = 1
        let (_, agreed) = try await fixture.given()
        let range = agreed.content.terms.dataRange
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.startSession(under: agreed, range: range, keys: nil)
        }
        #expect(error?.code == .unsupported)
        #expect(!fixture.face.calls.contains(.requestData))
        let session = try await fixture.provider.startSession(under: agreed, range: range, keys: nil)
        #expect(session.consentID == agreed.id)
    }

    @Test("a refused consent, whose notification names no consent, ends the journey", arguments: [true, false])
    func rejected(signed: Bool) async throws {
        let fixture = try OneMoneyJourneyFixture(signed: signed)
        let error = await #expect(throws: AAFlowError.self) {
            try await fixture.journey.run(fixture.request) { await fixture.face.reject($0.handle) }
        }
        #expect(error?.code == .consentNotUsable)
        #expect(error?.retry == .withNewRequest)
        #expect(!fixture.face.calls.contains(.requestData))
    }

    @Test(
        "F4: a FIP that does not answer does not hold up the other",
        arguments: [OneMoneyFaceBehaviour.NotificationType.one, .two])
    func partial(type: OneMoneyFaceBehaviour.NotificationType) async throws {
        let fixture = try OneMoneyJourneyFixture()
        fixture.face.behaviour.silentFIPs = [Sandbox.fipIDs[1]]
        fixture.face.behaviour.notificationType = type
        let delivery = try await fixture.journey.run(fixture.request) { await fixture.face.approve($0.handle) }
        #expect(delivery.documents.map(\.record.fip) == [Sandbox.fipIDs[0]])
        #expect(delivery.missing.map(\.key.fip) == [Sandbox.fipIDs[1]])
        #expect(delivery.missing.values.allSatisfy { $0 == .timeout })
        #expect(fixture.clock.now().duration(since: OneMoneyJourneyFixture.noon) < .seconds(60))
    }

    @Test(
        "F26: what fails for now, at whatever call, is waited out",
        arguments: [
            (OneMoneyCall.listV3, OneMoneyFault.page(.serviceUnavailable)),
            (.listV3, .error(.internalServerError, code: "InternalServerError", message: "")),
            (.status, .page(.serviceUnavailable)), (.status, .page(.tooManyRequests)),
            (.status, .error(.badRequest, code: "NoDataFound", message: "Data not ready!")),
            (.data, .page(.badGateway)), (.data, .emptyDocuments),
            (.data, .error(.ok, code: "NoDataFound", message: "Data not ready!")),
        ])
    func passing(call: OneMoneyCall, fault: OneMoneyFault) async throws {
        let fixture = try OneMoneyJourneyFixture()
        let delivery = try await fixture.journey.run(fixture.request) { ticket in
            await fixture.face.approve(ticket.handle)
            fixture.face.fail(call, with: fault)
        }
        #expect(delivery.isWhole)
    }

    @Test("a quota that is used up is waited out, until FinPro says")
    func quota() async throws {
        let fixture = try OneMoneyJourneyFixture()
        let (_, agreed) = try await fixture.given()
        let session = try await fixture.provider.startSession(
            under: agreed, range: agreed.content.terms.dataRange, keys: nil)
        for _ in 0..<fixture.face.settings.statusLimit { _ = try await fixture.provider.status(of: agreed.id) }
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.fetch(session) }
        #expect(error?.code == .unavailable)
        #expect(error?.retry == .after(.seconds(60)))
        fixture.clock.advance(by: .seconds(60))
        _ = try await fixture.provider.fetch(session)
    }

    @Test("F8, F28: a session that is over, and data that was deleted, end so")
    func gone() async throws {
        var template = OneMoneyFaceTemplate()
        template.dataLife = .seconds(3_600)
        let fixture = try OneMoneyJourneyFixture(template: template)
        let flow = DataFlow(fixture.context)
        let (ticket, _) = try await fixture.given()
        let keys = try SessionKeyPair()
        let first = try await flow.start(ticket.handle, keys: keys)
        await fixture.face.end(first.id, as: "SESSION_EXPIRED")
        let over = await #expect(throws: AAFlowError.self) { try await flow.fetch(first, keys: keys) }
        #expect(over?.retry == .withNewRequest)
        #expect(try await flow.state(of: first.id) == .ended(.expired))
        let second = try await flow.start(ticket.handle, keys: keys)
        fixture.clock.advance(by: .seconds(3_601))
        let deleted = await #expect(throws: AAFlowError.self) { try await flow.fetch(second, keys: keys) }
        #expect(deleted?.retry == .withNewRequest)
        #expect((deleted?.cause as? ProviderError)?.providerCode == "DataIsDeleted")
    }

    @Test("F17: a forged notification does nothing where a code is wanted, and but asks where none is")
    func forged() async throws {
        for signed in [true, false] {
            let fixture = try OneMoneyJourneyFixture(signed: signed)
            let ticket = try await fixture.consents.request(fixture.request)
            let body: JSONValue = .object([
                "timestamp": fixture.clock.now().json, "consentHandle": ticket.handle.json, "eventType": "CONSENT",
                "eventStatus": "CONSENT_APPROVED", "consentId": "forged",
            ])
            var configuration = OneMoneyConfiguration(
                baseURL: try HTTPURL("https://x.example"),
                credentials: OneMoneyCredentials(
                    clientID: "", clientSecret: "", organisationID: "", appIdentifier: ""), productID: nil)
            configuration.webhookSignature =
                try signed
                ? WebhookSignature(
                    header: "x-signature", authenticator: WebhookAuthenticator(key: SecretBytes(Array("other".utf8))))
                : nil
            let receiver = OneMoneyNotificationReceiver(
                configuration, inbox: fixture.inbox, door: NotificationDoor(), clock: fixture.clock)
            let answer = await receiver.respond(
                to: HTTPRequest(
                    method: .post, url: try HTTPURL("https://fiu.example/x"), headers: ["X-Signature": "00"],
                    body: body.bytes()))
            #expect(answer.status == (signed ? .unauthorized : .ok))
            for entry in await fixture.inbox.waiting() {
                try await fixture.consents.receive(entry.notification.news)
            }
            #expect(try await fixture.consents.state(of: ticket.handle) == .requested)
        }
    }

    @Test("a consent that is taken back is over, confirmed, and used no more; doing it twice is no error")
    func revoked() async throws {
        let fixture = try OneMoneyJourneyFixture()
        let (ticket, agreed) = try await fixture.given()
        fixture.face.fail(.revoke, with: .lostAnswer(.badGateway))
        await #expect(throws: AAFlowError.self) { try await fixture.consents.revoke(ticket.handle) }
        try await fixture.consents.revoke(ticket.handle)
        #expect(try await fixture.consents.state(of: ticket.handle) == .ended(.revoked))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.startSession(
                under: agreed, range: agreed.content.terms.dataRange, keys: nil)
        }
        #expect(error?.code == .consentNotUsable)
        try await fixture.provider.revoke(agreed.id)
    }

    @Test("F20: what the customer brings back is about the customer's own request, read by FinPro and by ourselves")
    func returned() async throws {
        let fixture = try OneMoneyJourneyFixture()
        let ticket = try await fixture.consents.request(fixture.request)
        let other = try await fixture.consents.request(fixture.request)
        await fixture.face.approve(ticket.handle)
        let url = try #require(fixture.face.returnURL(of: ticket.handle))
        let redirection = try #require(OneMoneyRedirection(url))
        let read = try await fixture.provider.answer(in: redirection, to: [ticket.handle])
        #expect(read.isSuccess)
        #expect(read.ending == .success)
        #expect(read.customer == ticket.customer)
        let own = try fixture.provider.answer(
            in: redirection, to: [ticket.handle], decryptingWith: fixture.cipher)
        #expect(own.handles == read.handles)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.answer(in: redirection, to: [other.handle])
        }
        #expect(error?.code == .mismatchedAnswer)
    }

    @Test("what FinPro has besides: consents per FIP, orchestrations, lists, increments, PDFs")
    func gateway() async throws {
        let fixture = try OneMoneyJourneyFixture { $0.version = .v4 }
        var request = fixture.request
        request.fips = Sandbox.fipIDs
        let tickets = try await fixture.provider.requestConsents(request)
        #expect(tickets.count == 2)
        await fixture.face.approve(tickets[0].handle)
        let listed = try await fixture.provider.consents(
            .party(OneMoneyParty(.mobile, fixture.customer.mobile), productID: "TEMPLATE", accountID: "case-42"))
        #expect(Set(listed.map(\.handle)) == Set(tickets.map(\.handle)))
        let given = try #require(listed.first { $0.status == .active })
        #expect(given.accounts.map(\.fip) == [Sandbox.fipIDs[0]])
        let id = try #require(given.id)
        let active = try await fixture.provider.consents(
            ofMobile: fixture.customer.mobile, productID: "TEMPLATE", statuses: [.active])
        #expect(active.map(\.id) == [id])

        let verified = try await fixture.provider.consent(id, for: tickets[0])
        let session = try await fixture.provider.startSession(
            under: verified.agreed, range: fixture.request.detail.terms.dataRange, keys: nil)
        _ = try await fixture.provider.fetch(session)
        #expect(try await fixture.provider.status(of: id).isFirstFetch == true)
        #expect(try await fixture.provider.latestData(of: id).count == 1)
        await #expect(throws: ProviderError.self) { try await fixture.provider.latestData(of: id) }
        let link = given.accounts[0].link
        #expect(try await fixture.provider.data(of: id, account: link).link == link)
        let document = try await fixture.provider.document(.pdf, of: .consent(id))
        #expect(document.contentType == "application/pdf")
        #expect(document.bytes.starts(with: Array("%PDF".utf8)))

        let orchestration = try await fixture.provider.orchestrate(request, productIDs: ["TEMPLATE"])
        let transaction = try #require(orchestration.transactionID)
        let handle = try #require(orchestration.entries.first?.handle)
        await fixture.face.approve(handle)
        let consent = try #require(try await fixture.provider.consents(.handles([handle])).first)
        let begun = AgreedConsent(
            id: try #require(consent.id), content: verified.agreed.content, digitalSignature: nil)
        _ = try await fixture.provider.startSession(
            under: begun, range: fixture.request.detail.terms.dataRange, keys: nil)
        #expect(try await fixture.provider.data(of: .transaction(transaction)).count == 2)
        let last = try #require(await fixture.inbox.waiting().last).notification
        #expect(try OneMoneyEvent(jsonBytes: last.raw).status == .success)
    }

    @Test("data that is pushed comes with the notification, and a flow takes no notice of it")
    func pushed() async throws {
        let fixture = try OneMoneyJourneyFixture()
        fixture.face.behaviour.pushesData = true
        let delivery = try await fixture.journey.run(fixture.request) { await fixture.face.approve($0.handle) }
        #expect(delivery.isWhole)
        let received = try #require(await fixture.inbox.waiting().last).notification
        guard case .data = received.news.content else {
            Issue.record("\(received.news.content)")
            return
        }
        let event = try OneMoneyEvent(jsonBytes: received.raw)
        #expect(event.data.count == 2)
        #expect(try FIReader().read(try #require(event.data.first).json.bytes()).deposit != nil)
    }
}
