public import AACore
import AACrypto
import AAModels
public import AATransport

/// Who may bring notifications: what is looked at before a body is.
///
/// Where a provider signs, the signature decides and the door may stand open. Where it does not, the door is all there is, and
/// what comes through is still only a hint: nobody who learns the path or stands in the network may move a consent by it.
public struct NotificationDoor: Sendable {
    /// The networks that notifications come from; `nil` for any. An empty list lets nobody in.
    public var sources: [PeerNetwork]?
    /// The proxies of the host, whose `X-Forwarded-For` is believed.
    public var trustedProxies: [PeerNetwork]
    /// A secret that stands at the end of the path that the provider was given. `nil` for none.
    @Redacted public private(set) var pathToken: String?
    /// The most bytes of a notification; `nil` for what the provider's may need.
    public var maximumBytes: Int?

    /// The fewest characters of a token: as many as 16 random bytes take in base64url.
    public static let shortestToken = 22

    /// Sets who may come; by default anyone.
    ///
    /// - Parameters:
    ///   - sources: The networks that notifications come from; `nil` for any.
    ///   - trustedProxies: The proxies whose `X-Forwarded-For` is believed.
    ///   - pathToken: Made by ``newPathToken(from:)``; a token that could be guessed closes the door to everyone.
    ///   - maximumBytes: The most bytes of a notification, if not what the provider's may need.
    public init(
        sources: [PeerNetwork]? = nil, trustedProxies: [PeerNetwork] = [], pathToken: String? = nil,
        maximumBytes: Int? = nil
    ) {
        self.sources = sources
        self.trustedProxies = trustedProxies
        self.pathToken = pathToken
        self.maximumBytes = maximumBytes
    }

    /// A token that cannot be guessed: 32 hexadecimal digits.
    public static func newPathToken(from random: some RandomSource = SystemRandomSource()) -> String {
        Hex.encode(random.bytes(16))
    }

    /// Whether somebody of that address may come at all. Who may not gets no signature of ours for it.
    func admits(_ request: HTTPRequest) -> Bool {
        guard let sources else { return true }
        guard let source = source(of: request) else { return false }
        return sources.contains { $0.contains(source) }
    }

    /// Refuses what may not pass, of those who may come.
    ///
    /// - Parameter usualBytes: The most bytes of a notification, where the host sets no limit.
    func check(_ request: HTTPRequest, usualBytes: Int) throws(Refusal) {
        if let pathToken {
            guard Self.areEqual(request.url.pathSegments.last ?? "", pathToken) else {
                throw Refusal(404, .invalidURI, "no such path")
            }
        }
        guard request.body.count <= maximumBytes ?? usualBytes else {
            throw Refusal(413, .invalidRequest, "the body is too large")
        }
    }

    /// Who sent a request: the peer, or, as long as proxies of ours hand it on, the one before it. What stands further to the
    /// left in `X-Forwarded-For` is what a sender wrote.
    private func source(of request: HTTPRequest) -> PeerAddress? {
        guard let peer = request.peer else { return nil }
        let forwarded = request.headers.values(of: "X-Forwarded-For").joined(separator: ",").split(
            separator: ",", omittingEmptySubsequences: true)
        var source = peer
        for entry in forwarded.reversed() {
            guard trustedProxies.contains(where: { $0.contains(source) }) else { break }
            guard let next = PeerAddress(String(entry.drop { $0 == " " }.prefix { $0 != " " })) else { return nil }
            source = next
        }
        return source
    }

    /// Compares in a time that does not tell where texts differ.
    private static func areEqual(_ given: String, _ token: String) -> Bool {
        guard token.utf8.count >= shortestToken, let given = try? SecretBytes(Array(given.utf8)),
            let token = try? SecretBytes(Array(token.utf8))
        else { return false }
        return given == token
    }
}
