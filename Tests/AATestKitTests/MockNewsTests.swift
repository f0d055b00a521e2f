import AACore
import AAFlow
import AAModels
import AAProviders
import AATestKit
import Testing

@Suite("What a mock tells without being asked")
struct MockNewsTests {
    @Test("is in the words of the provider's receiver", arguments: Preset.allCases)
    func words(preset: Preset) async throws {
        let host = MockJourney(preset)
        #expect(try await host.run().isWhole)
        let news = host.mock.news.map(\.news)
        #expect(news.allSatisfy { $0.provider == host.mock.id })
        #expect(news.allSatisfy { $0.authenticity == host.mock.capabilities.notificationAuthenticity })
        #expect(Set(news.map(\.messageID)).count == news.count)
        guard case .consent(let id?, let handle?, .active) = news.first?.content else {
            Issue.record("the first news is not of the consent")
            return
        }
        #expect(
            (id.rawValue == handle.rawValue) == (preset != .rebit && preset != .oneMoney && preset != .fetchingOneMoney)
        )
        switch news.last?.content {
        case .session(let session):
            #expect(session.status == .completed)
            #expect((session.consent == nil) == (preset == .rebit))
            #expect((session.secret == nil) == preset.canBeAsked)
            #expect(preset != .fetchingSetu)
        case .data(let consent, .completed, _):
            #expect(consent == id)
            #expect(preset == .fetchingSetu)
        default: Issue.record("the last news is not of data")
        }
    }

    @Test("leads to the same documents, once, though it comes twice", arguments: Preset.allCases)
    func twice(preset: Preset) async throws {
        let host = MockJourney(preset)
        host.mock.script(.news(.each, .comesTwice))
        #expect(try await host.run().isWhole)
        #expect(await host.inbox.lastPosition() == 2 * host.mock.news.count)
        #expect(try await host.documentCount() == 1)
        #expect(try await host.sessions().count == 1)
    }

    @Test("leads to the same documents, once, in any order", arguments: Preset.allCases, [true, false])
    func order(preset: Preset, inReverse: Bool) async throws {
        let host = MockJourney(preset)
        host.mock.script(.news(.each, .isHeld))
        for seconds in [20, 50, 80] {
            host.clock.schedule(after: .seconds(seconds)) { [weak mock = host.mock] in
                await mock?.deliverHeld(inReverse: inReverse)
            }
        }
        #expect(try await host.run().isWhole)
        #expect(preset.canBeAsked || host.elapsed >= .seconds(20))
        #expect(try await host.documentCount() == 1)
        #expect(try await host.sessions().count == 1)
    }

    @Test("is not needed where the provider can be asked", arguments: Preset.allCases)
    func lost(preset: Preset) async throws {
        let host = MockJourney(preset)
        host.mock.script(.news(.each, .isLost))
        guard preset.canBeAsked else {
            let error = await #expect(throws: AAFlowError.self) { try await host.run() }
            #expect(error?.code == .timedOut)
            #expect(host.mock.calls == [.requestConsent])
            return
        }
        #expect(try await host.run().isWhole)
        #expect(try await host.documentCount() == 1)
        #expect(await host.inbox.waiting().isEmpty)
    }

    @Test("that somebody else sent brings nothing", arguments: [Preset.perfiosWithEscrow])
    func forged(preset: Preset) async throws {
        let host = MockJourney(preset)
        let delivery = try await host.run { ticket in
            await host.mock.send(
                .session(
                    SessionNews(
                        "forged", .completed, consent: host.mock.consentID(of: ticket.handle), handle: ticket.handle,
                        secret: "guess")))
        }
        #expect(delivery.isWhole)
        #expect(try await host.documentCount() == 1)
    }

    @Test(
        "of a refusal or a revocation ends the journey", arguments: Preset.allCases, [ConsentStatus.rejected, .revoked])
    func ending(preset: Preset, status: ConsentStatus) async throws {
        let host = MockJourney(preset)
        host.mock.script(.session(.each, .isReady(after: .seconds(300))))
        host.clock.schedule(after: .seconds(30)) { [weak mock = host.mock] in
            guard case .consent(_, let handle?, _) = mock?.news.first?.news.content else { return }
            await mock?.change(handle, to: status)
        }
        let error = await #expect(throws: AAFlowError.self) {
            _ = try await host.journey.run(MockJourney.detail()) { ticket in
                await host.mock.change(ticket.handle, to: status == .rejected ? .rejected : .active)
            }
        }
        #expect(error?.code == .consentNotUsable)
        #expect(try await host.documentCount() == 0)
    }

    @Test("of a pause is waited out", arguments: Preset.allCases)
    func pause(preset: Preset) async throws {
        let host = MockJourney(preset)
        host.mock.script(.session(.each, .isReady(after: .seconds(40))))
        let delivery = try await host.run { ticket in
            host.clock.schedule(after: .seconds(10)) { [weak mock = host.mock] in
                await mock?.change(ticket.handle, to: .paused)
            }
            host.clock.schedule(after: .seconds(100)) { [weak mock = host.mock] in
                await mock?.change(ticket.handle, to: .active)
            }
        }
        #expect(delivery.isWhole)
        #expect(host.elapsed >= .seconds(100))
        #expect(try await host.documentCount() == 1)
    }

    @Test("F21, F22: that the customer went away, or found no account, ends nothing", arguments: Preset.allCases)
    func cancelled(preset: Preset) async throws {
        let host = MockJourney(preset)
        let delivery = try await host.run { ticket in
            for code: ErrorCode in ["UserCancelled", "NoFIPAccountsDiscovered"] {
                await host.mock.send(
                    .consent(host.mock.consentID(of: ticket.handle), ticket.handle, .pending),
                    failure: NotifiedFailure(code: code, message: "cancel_will_share_later"))
            }
        }
        #expect(delivery.isWhole)
        #expect(host.mock.news.first?.news.failure?.code == "UserCancelled")
    }

    @Test("is sent again when the inbox did not take it, and has no effect of the script a second time")
    func refused() async throws {
        let inbox = MoodyInbox()
        let mock = MockProvider.rebit(inbox: inbox, clock: ManualClock(at: MockJourney.noon))
        mock.script(.news(.next, .comesTwice))
        _ = try await mock.requestConsent(MockJourney.detail())
        #expect(inbox.taken == 1)
        await mock.deliver()
        #expect(inbox.taken == 2)
        await mock.deliver()
        #expect(inbox.taken == 2)
    }
}
