import AACore
import Synchronization

/// Remembers the names of events.
final class EventNames: Observer {
    private let state = Mutex<[String]>([])
    var names: [String] { state.withLock(\.self) }
    func observe(_ event: any ObservedEvent) { state.withLock { $0.append(event.name) } }
}
