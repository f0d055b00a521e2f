public import AATransport
import Testing

/// Runs a transport through the behaviours that everything above it relies on.
///
/// ```swift
/// @Test("my transport behaves like one", arguments: TransportBehaviour.all)
/// func conforms(behaviour: TransportBehaviour) async throws {
///     let conformance = TransportConformance { MyTransport(timeout: $0.timeout, maximumBodyBytes: $0.maximumBodyBytes) }
///     try await conformance.check(behaviour)
/// }
/// ```
///
/// The server is the kit's own, on a port of 127.0.0.1. What is no misbehaviour can be checked against a real one too.
public struct TransportConformance: Sendable {
    /// What a transport is to be set to.
    public struct Limits: Sendable {
        /// How long an exchange may take: long, as tests may have to wait for each other.
        public var timeout: Duration = .seconds(120)
        /// The most bytes of a response's body.
        public var maximumBodyBytes = 16 << 20
    }

    private let server: HTTPURL?
    private let largeBodyBytes: Int
    private let makeTransport: @Sendable (Limits) throws -> any HTTPTransport

    /// Says how a transport is made.
    ///
    /// - Parameters:
    ///   - server: The base of another server that answers as <doc:ServerOfTransportConformance> says; by default the kit's own.
    ///   - largeBodyBytes: How long the body is that is read in pieces; 1 GiB by default. Another server decides for itself.
    ///   - makeTransport: Makes a transport that keeps the limits.
    public init(
        server: HTTPURL? = nil, largeBodyBytes: Int = 1 << 30,
        makeTransport: @escaping @Sendable (Limits) throws -> any HTTPTransport
    ) {
        self.server = server
        self.largeBodyBytes = largeBodyBytes
        self.makeTransport = makeTransport
    }

    /// Records an issue for each expectation that the transport does not meet.
    ///
    /// - Throws: What the transport throws where it should not, or an error of the kit's own server.
    public func check(_ behaviour: TransportBehaviour) async throws {
        let site = ConformanceSite(largeBodyBytes: largeBodyBytes)
        try await LoopbackServer.serving { request in
            site.steps(for: request)
        } _: { own in
            let base = behaviour.needsMisbehaviour ? nil : server
            try await behaviour.check(TransportTrial(base: try base ?? own.url("/"), makeTransport: makeTransport))
        }
    }
}
