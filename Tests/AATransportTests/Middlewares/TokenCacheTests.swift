import AACore
import Testing

@testable import AATransport

@Suite("One login is under way at a time", .timeLimit(.minutes(10)))
struct TokenCacheTests {
    private let clock = SteppedClock()

    /// A service whose logins take a second by the clock.
    private func slow(
        _ script: @escaping @Sendable (Int) throws(TransportError) -> AccessToken = { AccessToken("token-\($0)") }
    ) -> ScriptedTokenSource {
        ScriptedTokenSource { [clock] count throws(TransportError) in
            do { try await clock.sleep(for: .seconds(1)) } catch {
                throw TransportError(.cancelled, "cancelled", phase: .afterSend)
            }
            return try script(count)
        }
    }

    private func cache(_ source: ScriptedTokenSource) -> TokenCache {
        TokenCache(source, margin: .seconds(60), clock: clock)
    }

    private func token(_ cache: TokenCache, inPlaceOf stale: TokenCache.Entry? = nil) async -> String {
        do throws(TransportError) { return try await cache.token(inPlaceOf: stale).token.value } catch {
            return "\(error.code)"
        }
    }

    private func waiters(_ count: Int, of cache: TokenCache) async {
        while cache.waiterCount != count { await Task.yield() }
    }

    /// What ten callers get of a login that ends when all of them wait.
    private func ten(_ cache: TokenCache) async -> [String] {
        await withTaskGroup(of: String.self) { group in
            for _ in 0..<10 { group.addTask { await token(cache) } }
            await waiters(9, of: cache)
            await clock.sleepers(1)
            clock.advance(by: .seconds(1))
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test("ten callers share one login")
    func singleFlight() async {
        let source = slow()
        #expect(await ten(cache(source)) == Array(repeating: "token-1", count: 10))
        #expect(source.count == 1)
    }

    @Test("a login that fails, fails those who wait for it, and the next call tries again")
    func failure() async {
        let source = slow { count throws(TransportError) in
            guard count > 1 else { throw TransportError(.unauthenticated, "refused", phase: .afterSend) }
            return AccessToken("token-\(count)")
        }
        let cache = cache(source)
        #expect(await ten(cache) == Array(repeating: "unauthenticated", count: 10))
        #expect(source.count == 1)
        #expect(await ten(cache) == Array(repeating: "token-2", count: 10))
    }

    @Test("when the one who logs in is cancelled, the first who waits takes over")
    func takeover() async {
        let source = slow()
        let cache = cache(source)
        let first = Task { await token(cache) }
        await clock.sleepers(1)
        let others = (0..<3).map { _ in Task { await token(cache) } }
        await waiters(3, of: cache)
        first.cancel()
        #expect(await first.value == "cancelled")
        await waiters(2, of: cache)
        await clock.sleepers(1)
        clock.advance(by: .seconds(1))
        for other in others { #expect(await other.value == "token-2") }
        #expect(source.count == 2)
    }

    @Test("one who waits and is cancelled leaves at once, and one who comes cancelled does not log in")
    func cancelledWaiter() async {
        let source = slow()
        let cache = cache(source)
        let first = Task { await token(cache) }
        await clock.sleepers(1)
        let second = Task { await token(cache) }
        await waiters(1, of: cache)
        second.cancel()
        #expect(await second.value == "cancelled")
        #expect(cache.waiterCount == 0)
        clock.advance(by: .seconds(1))
        #expect(await first.value == "token-1")
        let late = Task {
            while !Task.isCancelled { await Task.yield() }
            return await token(self.cache(source))
        }
        late.cancel()
        #expect(await late.value == "cancelled")
        #expect(source.count == 1)
    }

    @Test("callers whose token was refused share one login, and one that is late takes what it gave")
    func sharedRelogin() async throws {
        let source = slow()
        let cache = cache(source)
        _ = await ten(cache)
        let stale = try await cache.token(inPlaceOf: nil)
        let results = await withTaskGroup(of: String.self) { group in
            for _ in 0..<5 { group.addTask { await token(cache, inPlaceOf: stale) } }
            await waiters(4, of: cache)
            await clock.sleepers(1)
            clock.advance(by: .seconds(1))
            return await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(results == Array(repeating: "token-2", count: 5))
        #expect(await token(cache, inPlaceOf: stale) == "token-2")
        #expect(source.count == 2)
    }
}
