import AACore
import AATestSupport
import Synchronization

/// Remembers all that could be printed of events.
final class PrintedEvents: Observer {
    private let state = Mutex("")
    var text: String { state.withLock(\.self) }
    /// Remembers what is no event.
    func note(_ text: String) { state.withLock { $0 += text } }
    func observe(_ event: any ObservedEvent) { state.withLock { $0 += Markers.texts(of: event) } }
}
