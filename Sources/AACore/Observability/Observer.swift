/// Sees what the library does, so that a host can bridge it to its log, metrics and traces.
///
/// Events never carry a payload, a secret or personal data. A call must return quickly: it runs where the event happened.
public protocol Observer: Sendable {
    /// Takes one event. Cast it to the module's event types, or use its name and fields as they are.
    func observe(_ event: any ObservedEvent)
}

/// Something that happened in a module.
public protocol ObservedEvent: Sendable, CustomStringConvertible {
    /// A stable name such as `http.exchange`.
    var name: String { get }
    /// What a log line or a metric would carry, in a stable order.
    var fields: [ObservedField] { get }
}

extension ObservedEvent {
    /// `http.exchange method=POST status=200`
    public var description: String { ([name] + fields.map(\.description)).joined(separator: " ") }
}

/// One named value of an event.
public struct ObservedField: Hashable, Sendable, CustomStringConvertible {
    /// The field's name.
    public let name: String
    /// Its value, fit to be logged.
    public let value: String

    /// Names a value; it must hold nothing secret or personal.
    public init(_ name: String, _ value: some CustomStringConvertible) {
        self.name = name
        self.value = value.description
    }

    /// `status=200`
    public var description: String { "\(name)=\(value)" }
}

/// Looks away.
public struct SilentObserver: Observer {
    /// The one there is.
    public init() {}
    /// Does nothing.
    public func observe(_ event: any ObservedEvent) {}
}
