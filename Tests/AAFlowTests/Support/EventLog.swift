import AACore
import Synchronization

/// Remembers the names of events, and every text they would put into a log.
final class EventLog: Observer {
    private let events = Mutex<[any ObservedEvent]>([])
    var names: [String] { events.withLock { $0.map(\.name) } }
    var text: String { events.withLock { $0.map { String(reflecting: $0) + $0.description }.joined() } }
    func observe(_ event: any ObservedEvent) { events.withLock { $0.append(event) } }
}
