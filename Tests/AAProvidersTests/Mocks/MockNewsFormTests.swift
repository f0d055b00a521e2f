import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("A mock's news is what the receiver makes of the provider's notification")
struct MockNewsFormTests {
    let clock = ManualClock(at: Sample.now)
    let inbox = InMemoryInbox()
    let door = NotificationDoor()
    var time: JSONValue { Sample.now.json }

    /// The news of a consent that is given, and of its session.
    func news(of mock: MockProvider) async throws -> [ProviderNotification] {
        let ticket = try await mock.requestConsent(ConsentRequest(Sample.detail))
        if mock.capabilities.sessions == .byCaller {
            let consent = try await mock.consent(mock.consentID(of: ticket.handle), for: ticket).agreed
            _ = try await mock.startSession(under: consent, range: Sample.terms.dataRange, keys: SessionKeyPair())
        }
        return mock.news.map(\.news)
    }

    /// What the receiver made of each body that the provider would have sent.
    func received(
        _ bodies: [JSONValue], by receiver: some HTTPHandler, path: (Int) -> String = { _ in "/hook" },
        headers: (JSONValue) throws -> HTTPHeaders = { _ in [:] }
    ) async throws -> [ProviderNotification] {
        for (index, body) in bodies.enumerated() {
            let request = HTTPRequest(
                method: .post, url: try HTTPURL("https://fiu.example").appending(path: path(index)),
                headers: try headers(body), body: body.bytes())
            let answer = await receiver.respond(to: request)
            #expect(answer.status == .ok)
        }
        return await inbox.waiting().map(\.notification.news)
    }

    func compare(_ mocked: [ProviderNotification], _ real: [ProviderNotification]) {
        #expect(mocked.map(\.content) == real.map(\.content))
        #expect(mocked.map(\.provider) == real.map(\.provider))
        #expect(mocked.map(\.authenticity) == real.map(\.authenticity))
        #expect(mocked.map(\.timestamp) == real.map(\.timestamp))
        #expect(mocked.count == 2)
    }

    private let account = MockAccount.savings

    @Test("at Setu, whoever began the session", arguments: [false, true])
    func setu(fetchesByItself: Bool) async throws {
        let mock = MockProvider.setu(fetchesByItself: fetchesByItself, clock: clock)
        let mocked = try await news(of: mock)
        let id = mock.consentID(of: "setu-handle-1").json
        let reported: JSONValue = .object(["linkRefNumber": account.link.json, "FIStatus": "READY"])
        let session: JSONValue = .object([
            "type": "SESSION_STATUS_UPDATE", "timestamp": time, "consentId": id, "dataSessionId": "setu-session-2",
            "success": .bool(true), "error": .null,
            "data": .object([
                "status": "COMPLETED",
                "fips": .array([.object(["fipID": account.fip.json, "accounts": .array([reported])])]),
            ]),
        ])
        let data: JSONValue = .object([
            "type": "FI_DATA_READY", "timestamp": time, "consentId": id, "status": "COMPLETED",
            "fiData": .array([.object(["fipID": account.fip.json, "data": .array([reported])])]),
        ])
        let consent: JSONValue = .object([
            "type": "CONSENT_STATUS_UPDATE", "timestamp": time, "consentId": id, "success": .bool(true),
            "error": .null, "data": .object(["status": "ACTIVE"]),
        ])
        let receiver = SetuNotificationReceiver(inbox: inbox, door: door, clock: clock)
        compare(mocked, try await received([consent, fetchesByItself ? data : session], by: receiver))
    }

    @Test("at Perfios")
    func perfios() async throws {
        let mocked = try await news(of: .perfios(keys: .uatEscrow, clock: clock))
        let consent: JSONValue = .object([
            "moduleReference": "perfios-handle-1", "consentHandle": "h", "consentId": "c", "status": "ACTIVE",
            "timestamp": time,
        ])
        let data: JSONValue = .object([
            "moduleReference": "perfios-handle-1", "consentHandle": "h", "id": "perfios-session-2",
            "secret": "secret-of-perfios-session-2", "sessionCount": 1,
            "expiresAt": Sample.now.adding(.seconds(900)).json,
        ])
        let receiver = PerfiosNotificationReceiver(inbox: inbox, door: door, clock: clock)
        compare(mocked, try await received([consent, data], by: receiver))
    }

    @Test("at OneMoney")
    func oneMoney() async throws {
        let mock = MockProvider.oneMoney(autoFirstFetch: true, clock: clock)
        let mocked = try await news(of: mock)
        let common: JSONObject = [
            "timestamp": time, "consentHandle": "onemoney-handle-1",
            "consentId": mock.consentID(of: "onemoney-handle-1").json,
        ]
        var (consent, data) = (common, common)
        consent.append("eventType", "CONSENT")
        consent.append("eventStatus", "CONSENT_APPROVED")
        data.append("eventType", "DATA")
        data.append("eventStatus", "DATA_READY")
        data.append("sessionId", "onemoney-session-2")
        data.append(
            "linkRefNumbers",
            .array([
                .object(["linkRefNumber": account.link.json, "fiStatus": "READY", "fipId": account.fip.json])
            ]))
        let receiver = OneMoneyNotificationReceiver(
            try OneMoneyFixture.configuration(), inbox: inbox, door: door, clock: clock)
        compare(mocked, try await received([.object(consent), .object(data)], by: receiver))
    }

    @Test("at an AA")
    func rebit() async throws {
        let mock = MockProvider.rebit(id: Sample.aggregator, clock: clock)
        let mocked = try await news(of: mock)
        let notifier = Notifier(role: .accountAggregator, id: Sample.aggregator)
        let handle = ConsentHandle("\(Sample.aggregator)-handle-1")
        func header() -> MessageHeader {
            MessageHeader(timestamp: Sample.now, messageID: MessageID(SystemRandomSource().uuid()))
        }
        let consent = ConsentStatusNotification(
            header: header(), notifier: notifier, consentID: mock.consentID(of: handle),
            consentHandle: handle, status: .active)
        let session = FIStatusNotification(
            header: header(), notifier: notifier, sessionID: SessionID("\(Sample.aggregator)-session-2"),
            sessionStatus: .completed,
            responses: [FIStatusResponse(fip: account.fip, accounts: [.init(link: account.link, status: .ready)])])
        let key = try #require(Keys.aggregator)
        let receiver = ReBITNotificationReceiver(
            aggregator: Sample.aggregator, keys: StaticKeySource([Sample.aggregator: [key.verificationKey]]),
            signer: LocalMessageSigner(try #require(Keys.user)), inbox: inbox, clock: clock)
        let real = try await received(
            [consent.json, session.json], by: receiver,
            path: { ["Consent/Notification", "FI/Notification"][$0] },
            headers: { ["x-jws-signature": try key.signDetached($0.bytes())] })
        compare(mocked, real)
    }
}
