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

@Suite("From consent to typed data, through Perfios' FIU module")
struct PerfiosJourneyTests {
    struct Way: Sendable, CustomTestStringConvertible {
        let dataFirst: Bool
        let isSigned: Bool
        var copies = 1
        var leavesOutLinks = false
        var testDescription: String {
            "data first \(dataFirst), signed \(isSigned), \(copies) copies, without links \(leavesOutLinks)"
        }
    }

    static let ways: [Way] = [
        Way(dataFirst: false, isSigned: false), Way(dataFirst: true, isSigned: false),
        Way(dataFirst: false, isSigned: true), Way(dataFirst: true, isSigned: true, copies: 3),
        Way(dataFirst: true, isSigned: false, copies: 3, leavesOutLinks: true),
    ]

    @Test(
        "F15, F16: an approved consent brings the documents of both FIPs, in whatever order news comes", arguments: ways
    )
    func approved(way: Way) async throws {
        let fixture = try PerfiosJourneyFixture(isSigned: way.isSigned) {
            $0.tellsOfDataFirst = way.dataFirst
            $0.notificationCopies = way.copies
            $0.leavesOutLinks = way.leavesOutLinks
        }
        let delivery = try await fixture.journey.run(fixture.detail()) { ticket in
            #expect(ticket.redirect?.hasSuffix("/web-redirect?ref=\(ticket.handle)") == true)
            await fixture.face.approve(ticket.handle)
        }
        #expect(delivery.isWhole)
        #expect(delivery.documents.map(\.record.fip) == Sandbox.fipIDs)
        for (fetched, account) in zip(delivery.documents, fixture.customer.accounts) {
            let deposit = try #require(fetched.document.deposit)
            #expect(deposit.linkedAccRef == account.linkReference)
            #expect((deposit.transactions?.rows.count ?? 0) > 10)
            #expect((fetched.record.link == account.linkReference) == !way.leavesOutLinks)
        }
        let session = try #require(delivery.documents.first).record.session
        #expect(try await fixture.store.session(session)?.state == .fetched)
        #expect(fixture.face.calls == [.requestConsent, .fetch])
    }

    @Test("news of both kinds may come to two addresses, told apart by what is in it")
    func twoAddresses() async throws {
        let fixture = try PerfiosJourneyFixture()
        let ticket = try await fixture.consents.request(fixture.detail())
        await fixture.face.approve(ticket.handle)
        let contents = await fixture.inbox.waiting().map(\.notification.news.content)
        #expect(contents.count == 2)
        #expect(contents.first == .consent(ConsentID(ticket.handle.rawValue), ticket.handle, .active))
        guard case .session(let news) = contents.last else {
            Issue.record("no news of a session")
            return
        }
        #expect(news.handle == ticket.handle)
        #expect(news.collectBefore == fixture.clock.now().adding(.seconds(900)))
    }

    @Test("a host without a journey: consent, callback mapped by reference, fetch, status, raw report")
    func byHand() async throws {
        let fixture = try PerfiosJourneyFixture()
        let detail = fixture.detail()
        let ticket = try await fixture.provider.requestConsent(detail)
        await fixture.face.approve(ticket.handle)
        // The callback names the reference that the host keeps beside its own transaction id.
        let callbacks = await fixture.inbox.waiting().compactMap { waiting -> SessionNews? in
            if case .session(let news) = waiting.notification.news.content { news } else { nil }
        }
        let news = try #require(callbacks.first { $0.handle == ticket.handle })
        let session = DataSession(
            id: news.session, consentID: try #require(news.consent), secret: news.secret,
            collectBefore: news.collectBefore)
        let raw = try await fixture.provider.fetch(session)
        let status = try #require(try fixture.provider.report(in: raw))
        #expect(status.status == .completed)
        #expect(status.responses.flatMap(\.accounts).map(\.status) == [.ready, .ready])
        let agreed = AgreedConsent(
            id: session.consentID,
            content: SignedConsent(
                terms: detail.terms, dataProvider: ConsentParty(id: "perfios", kind: .accountAggregator),
                customer: ticket.customer, accounts: []), digitalSignature: nil)
        let accounts = try fixture.provider.accounts(in: raw, under: agreed)
        let documents = try accounts.map { try FIReader().read($0.open(with: nil)).deposit?.linkedAccRef }
        #expect(documents == fixture.customer.accounts.map(\.linkReference))
    }

    @Test("F4: a FIP that does not deliver does not hold up the other, and the journey ends")
    func partial() async throws {
        let fixture = try PerfiosJourneyFixture { $0.silentFIPs = [Sandbox.fipIDs[1]] }
        let delivery = try await fixture.journey.run(fixture.detail()) { await fixture.face.approve($0.handle) }
        #expect(delivery.documents.map(\.record.fip) == [Sandbox.fipIDs[0]])
        #expect(delivery.missing.map(\.key.fip) == [Sandbox.fipIDs[1]])
        #expect(delivery.missing.values.allSatisfy { $0 == .timeout })
    }

    @Test(
        "a consent that is refused, is not decided on, or cannot be made ends the journey",
        arguments: ["REJECTED", "EXPIRED", "FAILED"])
    func ended(status: String) async throws {
        let fixture = try PerfiosJourneyFixture()
        let error = await #expect(throws: AAFlowError.self) {
            try await fixture.journey.run(fixture.detail()) { ticket in
                if status == "REJECTED" {
                    await fixture.face.reject(ticket.handle)
                } else {
                    await fixture.face.end(ticket.handle, as: status)
                }
            }
        }
        #expect(error?.code == .consentNotUsable)
        #expect(fixture.face.calls == [.requestConsent])
    }

    @Test("F9: data that was lost on the way, or waited too long, is gone, and not asked for again")
    func gone() async throws {
        for isLost in [true, false] {
            let fixture = try PerfiosJourneyFixture()
            let flow = DataFlow(fixture.context)
            let ticket = try await fixture.consents.request(fixture.detail())
            await fixture.face.approve(ticket.handle)
            try await fixture.takeNews()
            _ = try await fixture.consents.agreed(ticket.handle)
            let record = try #require(try await fixture.store.sessions(of: ticket.handle).first)
            let session = DataSession(
                id: record.id, consentID: record.consentID, secret: record.secret, collectBefore: record.collectBefore)
            if isLost {
                fixture.face.fail(.fetch, with: .lostAnswer(.gatewayTimeout))
                let error = await #expect(throws: ProviderError.self) { try await fixture.provider.fetch(session) }
                #expect(error?.retry == .withNewRequest)
            } else {
                fixture.clock.advance(by: .seconds(900))
            }
            let error = await #expect(throws: AAFlowError.self) {
                try await flow.fetch(session, keys: try SessionKeyPair())
            }
            #expect((error?.cause as? ProviderError)?.code == .dataGone)
            #expect(try await flow.state(of: record.id) == .ended(.expired))
        }
    }

    @Test("F18: a consent that is taken back is over, whatever comes late, and its session is not collected")
    func revoked() async throws {
        let fixture = try PerfiosJourneyFixture()
        let ticket = try await fixture.consents.request(fixture.detail())
        await fixture.face.approve(ticket.handle)
        let late = await fixture.inbox.waiting().map(\.notification.news)
        try await fixture.takeNews()
        await fixture.face.revoke(ticket.handle)
        try await fixture.takeNews()
        for news in late where try await !fixture.consents.receive(news) {
            try await DataFlow(fixture.context).receive(news)
        }
        #expect(try await fixture.consents.state(of: ticket.handle) == .ended(.revoked))
        let session = try #require(try await fixture.store.sessions(of: ticket.handle).first)
        let error = await #expect(throws: AAFlowError.self) {
            try await DataFlow(fixture.context).fetch(
                DataSession(id: session.id, consentID: session.consentID, secret: session.secret),
                keys: try SessionKeyPair())
        }
        #expect(error?.code == .consentNotUsable)
        #expect(!fixture.face.calls.contains(.fetch))
    }

    // Which of the two is tried first is left to chance.
    @Test("our own keys: an older session whose news comes late is passed by", arguments: 1...6)
    func lateNews(turn: Int) async throws {
        let fixture = try PerfiosJourneyFixture(keys: .own)
        let ticket = try await fixture.consents.request(fixture.detail(.periodic))
        await fixture.face.approve(ticket.handle)
        try await fixture.takeNews()
        let agreed = try await fixture.consents.agreed(ticket.handle)
        _ = try await fixture.provider.refetch(agreed.id, keys: try SessionKeyPair())
        let late = try #require(await fixture.inbox.waiting().first)
        await fixture.inbox.remove(late)
        let inbox = TrailingInbox(base: fixture.inbox, late: late.notification)
        #expect(try await ConsentJourney(fixture.context, inbox: inbox).resume(ticket.handle).isWhole)
        let sessions = try await fixture.store.sessions(of: ticket.handle)
        #expect(sessions.count == 2)
        #expect(sessions.filter { $0.state == .fetched }.count == 1)
    }

    @Test("our own keys: a delivery that nobody can open ends the journey soon, not with its patience")
    func undecryptable() async throws {
        let fixture = try PerfiosJourneyFixture(keys: .own)
        let otherKeys = try SessionKeyPair()
        let provider = StagedProvider(fixture.provider, clock: fixture.clock) { call throws(ProviderError) in
            guard call.operation == .refresh, let consent = call.consent else { return }
            _ = try await fixture.provider.refetch(consent, keys: otherKeys)
        }
        let context = FlowContext(provider: provider, store: fixture.store, clock: fixture.clock)
        let start = fixture.clock.now()
        let error = await #expect(throws: AAFlowError.self) {
            try await ConsentJourney(context, inbox: fixture.inbox).run(fixture.detail(.periodic)) {
                await fixture.face.approve($0.handle)
            }
        }
        #expect(error?.code == .undecryptable)
        #expect(fixture.clock.now().duration(since: start) < .seconds(120))
    }

    @Test("our own keys: nothing is fetched before they are handed over, and a PERIODIC consent brings data each time")
    func ownKeys() async throws {
        let fixture = try PerfiosJourneyFixture(keys: .own)
        let flow = DataFlow(fixture.context)
        let ticket = try await fixture.consents.request(fixture.detail(.periodic))
        await fixture.face.approve(ticket.handle)
        try await fixture.takeNews()
        let agreed = try await fixture.consents.agreed(ticket.handle)
        #expect(try await fixture.store.sessions(of: ticket.handle).isEmpty)
        for count in 1...2 {
            let keys = try SessionKeyPair()
            _ = try await fixture.provider.refetch(agreed.id, keys: keys)
            try await fixture.takeNews()
            let sessions = try await fixture.store.sessions(of: ticket.handle)
            #expect(sessions.count == count)
            let record = try #require(sessions.first { $0.state != .fetched })
            let delivery = try await flow.fetch(
                DataSession(id: record.id, consentID: record.consentID, secret: record.secret), keys: keys)
            #expect(delivery?.isWhole == true)
            #expect(delivery?.documents.compactMap(\.document.deposit).count == 2)
        }
        #expect(fixture.face.calls == [.requestConsent, .refetch, .fetch, .refetch, .fetch])
    }

    @Test("F17: forged news of data costs a call and nothing else, as it lacks the secret")
    func forged() async throws {
        let fixture = try PerfiosJourneyFixture()
        let delivery = try await fixture.journey.run(fixture.detail()) { ticket in
            let forged = PerfiosJourneyFixture.forged(of: ticket.handle)
            try? await fixture.inbox.accept(forged)
            await fixture.face.approve(ticket.handle)
        }
        #expect(delivery.isWhole)
    }
}

extension PerfiosJourneyFixture {
    /// News of a session that does not exist, from who knows the address.
    static func forged(of handle: ConsentHandle) -> ReceivedNotification {
        let news = ProviderNotification(
            provider: "perfios", messageID: "forged", timestamp: SandboxFixture.noon, authenticity: .unauthenticated,
            content: .session(
                SessionNews(
                    "dr_forged", .completed, consent: ConsentID(handle.rawValue), handle: handle, secret: "guess")))
        return ReceivedNotification(news: news, raw: [], signature: nil, receivedAt: SandboxFixture.noon)
    }
}
