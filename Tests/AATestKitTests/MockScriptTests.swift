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

        // What is otherwise a refusal leaves it open too, when it stands for a lost answer.
        mock.script(.next(.requestConsent, .losesAnswer(.rateLimited())))
        let refused = await #expect(throws: ProviderError.self) { try await mock.requestConsent(request) }
        #expect(refused?.mayHaveBeenCarriedOut == true)
    }
}
