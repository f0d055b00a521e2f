import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("What a mock's script says happens")
struct MockScriptTests {
    let clock = ManualClock(at: MockJourney.noon)

    /// How several calls of an operation end.
    func codes(_ count: Int, of mock: MockProvider) async -> [ProviderError.Code?] {
        var codes: [ProviderError.Code?] = []
        for _ in 0..<count {
            do {
                _ = try await mock.isUp()
                codes.append(nil)
            } catch { codes.append(error.code) }
        }
        return codes
    }

    @Test(
        "to the next call, the nth from now on, and each",
        arguments: [
            ([MockStep.next(.heartbeat, .fails(.unreachable))], [ProviderError.Code.transportFailed, nil, nil, nil]),
            (
                [.next(.heartbeat, .fails(.unreachable)), .next(.heartbeat, .fails(.credentialsRefused))],
                [.transportFailed, .unauthorized, nil, nil]
            ),
            ([.nth(3, .heartbeat, .fails(.badGateway))], [nil, nil, .unavailable, nil]),
            (
                [.each(.heartbeat, .fails(.down()))],
                [.unavailable, .unavailable, .unavailable, .unavailable]
            ),
            ([.next(.fetch, .fails(.unreachable))], [nil, nil, nil, nil]),
        ])
    func turns(steps: [MockStep], expected: [ProviderError.Code?]) async {
        let mock = MockProvider(clock: clock)
        #expect(await codes(2, of: mock) == [nil, nil])
        for step in steps { mock.script(step) }
        #expect(await codes(4, of: mock) == expected)
        #expect(mock.calls == Array(repeating: .heartbeat, count: 6))
    }

    @Test("an error says what it is, and where it is from")
    func error() async {
        let mock = MockProvider.setu(clock: clock)
        mock.script(.next(.outcome, .fails(.rateLimited(after: .seconds(30)))))
        let error = await #expect(throws: ProviderError.self) { try await mock.outcome(of: "h") }
        #expect(error?.provider == "setu")
        #expect(error?.operation == .outcome)
        #expect(error?.status == .tooManyRequests)
        #expect(error?.retry == .after(.seconds(30)))
        #expect(error?.mayHaveBeenCarriedOut == false)
    }

    @Test("down is an answer of a gateway that is asked whether it is up", arguments: Preset.allCases)
    func down(preset: Preset) async throws {
        let mock = preset.make(clock: clock)
        mock.script(.next(.heartbeat, .fails(.down())))
        let isUp = try? await mock.isUp()
        #expect(isUp == ([.rebit, .perfios, .perfiosWithEscrow].contains(preset) ? nil : false))
    }

    @Test("a call takes its time by the clock, before it is carried out or after")
    func delays() async throws {
        let mock = MockProvider(clock: clock)
        mock.script(.next(.requestConsent, .waits(.seconds(2))))
        mock.script(.nth(2, .requestConsent, .answersLate(.seconds(30))))
        _ = try await mock.requestConsent(MockJourney.detail())
        #expect(clock.now() == MockJourney.noon.adding(.seconds(2)))
        #expect(mock.news.map(\.receivedAt) == [MockJourney.noon.adding(.seconds(2))])
        _ = try await mock.requestConsent(MockJourney.detail())
        #expect(clock.now() == MockJourney.noon.adding(.seconds(32)))
        #expect(mock.news.map(\.receivedAt).last == MockJourney.noon.adding(.seconds(2)))
    }

    @Test("a limit is waited out as long as it says", arguments: [Preset.rebit, .setu, .oneMoney])
    func rateLimit(preset: Preset) async throws {
        let host = MockJourney(preset)
        host.mock.script(.next(.fetch, .fails(.rateLimited(after: .seconds(120)))))
        #expect(try await host.run().isWhole)
        #expect(host.elapsed >= .seconds(120) && host.elapsed < .seconds(180))
        #expect(host.mock.calls.filter { $0 == .fetch }.count == 2)
    }

    @Test("data is there when its time has come", arguments: Preset.allCases)
    func late(preset: Preset) async throws {
        let host = MockJourney(preset)
        host.mock.script(.session(.each, .isReady(after: .seconds(40))))
        host.clock.schedule(after: .seconds(50)) { await host.mock.deliver() }
        #expect(try await host.run().isWhole)
        #expect(host.elapsed >= .seconds(40) && host.elapsed < .seconds(120))
        #expect(try await host.documentCount() == 1)
    }

    @Test(
        "an account that does not come is told, and what came is kept", arguments: Preset.allCases,
        [FIStatus.denied, .timeout])
    func partial(preset: Preset, status: FIStatus) async throws {
        let host = MockJourney(preset, [.savings, MockJourney.second])
        host.mock.script(.session(.each, .account("mock-link-2", is: status)))
        let delivery = try await host.run()
        #expect(delivery.documents.map(\.account.link) == ["mock-link-1"])
        #expect(delivery.missing.map(\.value) == [status])
        #expect(!delivery.isWhole)
        #expect(try await host.documentCount() == 1)
    }

    @Test(
        "an account that comes later completes the delivery where it can be asked for again", arguments: Preset.allCases
    )
    func later(preset: Preset) async throws {
        let host = MockJourney(preset, [.savings, MockJourney.second])
        host.mock.script(.session(.each, .account("mock-link-2", is: .pending, until: .seconds(60))))
        let delivery = try await host.run()
        #expect(delivery.isWhole == preset.canBeAsked)
        #expect(delivery.documents.count == (preset.canBeAsked ? 2 : 1))
        #expect(delivery.missing.values.allSatisfy { $0 == .pending })
        #expect((host.elapsed >= .seconds(60)) == preset.canBeAsked)
    }

    @Test("F5: a session may be complete without an account", arguments: [Preset.setu, .perfios, .rebit])
    func empty(preset: Preset) async throws {
        let host = MockJourney(preset)
        host.mock.script(.session(.each, .isEmpty))
        let delivery = try? await host.run()
        #expect(delivery?.documents.isEmpty ?? true)
        #expect(delivery?.isWhole != true)
        #expect(try await host.documentCount() == 0)
    }

    @Test("a session fails, or is over", arguments: [Preset.rebit, .setu, .oneMoney])
    func over(preset: Preset) async throws {
        for (effect, code) in [
            (MockSessionEffect.fails, ProviderError.Code.sessionFailed), (.expires(after: .zero), .dataGone),
        ] {
            let mock = preset.make(clock: clock)
            let ticket = try await mock.requestConsent(MockJourney.detail())
            var named = ticket
            named = ConsentTicket(handle: ticket.handle, customer: ticket.customer, terms: MockJourney.terms())
            let consent = try await mock.consent(mock.consentID(of: ticket.handle), for: named).agreed
            mock.script(.session(.next, effect))
            let session = try await mock.startSession(
                under: consent, range: MockJourney.terms().dataRange, keys: SessionKeyPair())
            let error = await #expect(throws: ProviderError.self) { try await mock.fetch(session) }
            #expect(error?.code == code)
        }
    }

    @Test("a request whose answer was lost is one request, by its key")
    func lostTicket() async throws {
        let mock = MockProvider.perfios(clock: clock)
        mock.decision = .none
        mock.script(.next(.requestConsent, .losesAnswer()))
        var request = ConsentRequest(MockJourney.detail())
        request.idempotencyKey = "case-17"
        let error = await #expect(throws: ProviderError.self) { try await mock.requestConsent(request) }
        #expect(error?.code == .transportFailed)
        #expect(error?.mayHaveBeenCarriedOut == true)
        let handles = [try await mock.requestConsent(request).handle, try await mock.requestConsent(request).handle]
        #expect(Set(handles).count == 1)
        mock.decision = .approved
        await mock.deliver()
        #expect(mock.news.count == 1)
    }

    @Test("a session whose answer was lost is found again, or at least no second one is begun")
    func lostSession() async throws {
        for (preset, isFound) in [(Preset.setu, true), (.rebit, false)] {
            let host = MockJourney(preset)
            host.mock.script(.next(.startSession, .losesAnswer()))
            let error = await #expect(throws: AAFlowError.self) { try await host.run(.onetime) }
            #expect((error?.cause as? ProviderError)?.mayHaveBeenCarriedOut == true)
            let handle = try #require(error?.handle)
            if isFound {
                #expect(try await host.journey.resume(handle).isWhole)
            } else {
                let again = await #expect(throws: AAFlowError.self) { try await host.journey.resume(handle) }
                #expect(again?.code == .consentNotUsable)
            }
            let sessions = host.mock.news.compactMap {
                if case .session(let news) = $0.news.content { news.session } else { nil }
            }
            #expect(Set(sessions).count == 1)
        }
    }
}
