import AATransport
import Synchronization

/// A token service that a test writes in place; it is told how often it was asked.
final class ScriptedTokenSource: TokenSource {
    private let script: @Sendable (Int) async throws(TransportError) -> AccessToken
    private let asked = Mutex(0)

    init(_ script: @escaping @Sendable (Int) async throws(TransportError) -> AccessToken) { self.script = script }

    /// Gives `token-1`, `token-2` …, each good for so long.
    convenience init(lifetime: Duration? = nil) {
        self.init { count in AccessToken("token-\(count)", lifetime: lifetime) }
    }

    var count: Int { asked.withLock(\.self) }

    func fetchToken() async throws(TransportError) -> AccessToken {
        let count = asked.withLock { asked in
            asked += 1
            return asked
        }
        return try await script(count)
    }
}
