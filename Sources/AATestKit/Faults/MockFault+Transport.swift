import AACore
import AAModels
import AAProviders
import AATransport

/// Faults between us and the provider, and of the provider as a whole.
extension MockFault {
    /// No answer came in time; what was asked may have been done.
    public static let noAnswer = MockFault(
        "no answer came in time", Form(.transportFailed, mayHaveBeenCarriedOut: true, retry: .after(nil)))
    /// No connection could be made; nothing was sent.
    public static let unreachable = MockFault(
        "no connection could be made", Form(.transportFailed, retry: .after(nil)))
    /// F3: 502 by what stands before the provider, which may have done what was asked.
    public static let badGateway = MockFault(
        "the gateway could not reach the provider", Form(.unavailable, 502, mayHaveBeenCarriedOut: true))
    /// 504 by what stands before the provider, which may still do what was asked.
    public static let gatewayTimeout = MockFault(
        "the gateway gave up waiting for the provider", Form(.unavailable, 504, mayHaveBeenCarriedOut: true))

    /// 503: the provider is down.
    ///
    /// - Parameter wait: When it says to ask again.
    public static func down(after wait: Duration? = nil) -> MockFault {
        MockFault(
            "the provider is down", Form(.unavailable, 503, mayHaveBeenCarriedOut: true, retry: .after(wait)))
    }

    /// 429: it is asked too often, and did nothing.
    ///
    /// - Parameter wait: When it says to ask again.
    public static func rateLimited(after wait: Duration? = nil) -> MockFault {
        MockFault("the provider is asked too often", Form(.unavailable, 429, retry: .after(wait)))
    }

    /// F1: our credentials, or a token made with them, are not accepted, also not a new one.
    public static let credentialsRefused = MockFault(
        "the provider does not accept our credentials", Form(.unauthorized, 401),
        [
            .rebit: Form(.unauthorized, 401, .unauthorized), .perfios: Form(.unauthorized, 401, "UNAUTHENTICATED"),
        ])
    /// F25, F26: an answer that is not what the specification says.
    public static let malformedAnswer = MockFault(
        "the answer cannot be read", Form(.malformedAnswer, 200, mayHaveBeenCarriedOut: true))
    /// An answer to another request.
    public static let foreignAnswer = MockFault(
        "the answer speaks of something else", Form(.mismatchedAnswer, 200, mayHaveBeenCarriedOut: true))
    /// An answer without the signature of a provider that signs.
    public static let unsignedAnswer = MockFault(
        "the answer's signature is missing", Form(.unverified, 200, mayHaveBeenCarriedOut: true))
}
