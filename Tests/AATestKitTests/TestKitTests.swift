import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AAStore
import AATestKit
import AATransport
import Synchronization
import Testing

@Suite("What a host's tests use")
struct TestKitTests {
    @Test("a script is played in order, and remembers who asked")
    func script() async throws {
        let failure = TransportError(.timedOut, "late", phase: .afterSend)
        let transport = ScriptedTransport([
            .respond(HTTPResponse(status: .gone)), .answer { HTTPResponse(body: $0.body) }, .fail(failure),
        ])
        let request = HTTPRequest(method: .post, url: try HTTPURL("https://aa.example/a"), body: [1])
        #expect(try await transport.send(request).status == .gone)
        #expect(try await transport.send(request).body == [1])
        let third = await #expect(throws: TransportError.self) { try await transport.send(request) }
        #expect(third?.code == .timedOut)
        let fourth = await #expect(throws: TransportError.self) { try await transport.send(request) }
        #expect(fourth?.code == .connectionFailed)
        #expect(transport.requests.count == 4)
    }

    @Test("a manual clock moves only by hand and by sleeping")
    func clock() async throws {
        let clock = ManualClock(at: .unixEpoch)
        #expect(clock.now() == .unixEpoch)
        try await clock.sleep(for: .seconds(5))
        clock.advance(by: .seconds(-2))
        #expect(clock.now() == Timestamp.unixEpoch.adding(.seconds(3)))
    }

    @Test("what is scheduled happens in its turn, when somebody sleeps over it, and never before")
    func schedule() async throws {
        let clock = ManualClock(at: .unixEpoch)
        let times = Mutex<[Timestamp]>([])
        let note: @Sendable () async -> Void = { times.withLock { $0.append(clock.now()) } }
        clock.schedule(after: .seconds(30), note)
        clock.schedule(after: .seconds(10), note)
        clock.schedule(after: .seconds(10)) { clock.schedule(after: .seconds(5), note) }
        try await clock.sleep(for: .seconds(9))
        #expect(times.withLock(\.self).isEmpty)
        try await clock.sleep(for: .seconds(11))
        #expect(times.withLock(\.self) == [10, 15].map { Timestamp.unixEpoch.adding(.seconds($0)) })
        #expect(clock.now() == Timestamp.unixEpoch.adding(.seconds(20)))
        clock.advance(by: .seconds(20))
        #expect(times.withLock(\.count) == 2)
        try await clock.sleep(for: .zero)
        #expect(times.withLock(\.count) == 3)
        #expect(clock.now() == Timestamp.unixEpoch.adding(.seconds(40)))
    }

    @Test("a mock fails as often as it was told, then works again")
    func failures() async throws {
        let provider = MockProvider()
        provider.fail(.heartbeat, with: .unavailable)
        provider.fail(.heartbeat, with: .unauthorized)
        var codes: [ProviderError.Code?] = []
        for _ in 0..<3 {
            do {
                _ = try await provider.isUp()
                codes.append(nil)
            } catch {
                codes.append(error.code)
            }
        }
        #expect(codes == [.unavailable, .unauthorized, nil])
        #expect(provider.calls == [.heartbeat, .heartbeat, .heartbeat])
    }

    @Test("what a mock does not know it does not answer")
    func unknown() async throws {
        let error = await #expect(throws: ProviderError.self) { try await MockProvider().outcome(of: "stranger") }
        #expect(error?.code == .unknownReference)
    }
}
