import AACore
import Synchronization

/// Keeps what it is told, as text.
final class RecordingObserver: Observer {
    private let events = Mutex<[String]>([])

    var lines: [String] { events.withLock(\.self) }

    func observe(_ event: any ObservedEvent) { events.withLock { $0.append("\(event)") } }
}
