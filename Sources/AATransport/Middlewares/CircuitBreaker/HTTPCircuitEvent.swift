public import AACore

/// A circuit that changed: calls to a host pass again, or no longer do.
///
/// Calls that run side by side may tell of two changes in the other order.
public struct HTTPCircuitEvent: ObservedEvent {
    /// What became of a circuit.
    public enum Change: String, Sendable, Hashable {
        /// The host failed too often and is left alone.
        case opened
        /// One call is let through to see how the host is.
        case probing
        /// The host works, and calls pass.
        case closed
    }

    /// The host, with its port if that is not the usual one.
    public let host: String
    /// What became of its circuit.
    public let change: Change

    /// Makes an event, as the middleware does: for tests of an observer.
    public init(host: String, change: Change) {
        self.host = host
        self.change = change
    }

    /// `http.circuit`
    public var name: String { "http.circuit" }

    /// `host` and `change`.
    public var fields: [ObservedField] { [ObservedField("host", host), ObservedField("change", change.rawValue)] }
}
