import AACore
import Synchronization

/// Remembers events as a log would have them.
final class EventTexts: Observer {
    private let state = Mutex<[String]>([])
    var texts: [String] { state.withLock(\.self) }
    func observe(_ event: any ObservedEvent) { state.withLock { $0.append(event.description) } }
}
