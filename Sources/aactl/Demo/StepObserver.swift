import AACore
import AAFlow
import AAStore
import Synchronization

/// Tells each step as it happens, with the time it took: one line that changes for a person, plain lines for a pipe.
final class StepObserver: Observer {
    private let console: Console
    private let start: ContinuousClock.Instant
    private let last: Mutex<ContinuousClock.Instant>

    init(_ console: Console) {
        self.console = console
        start = .now
        last = Mutex(start)
    }

    func observe(_ event: any ObservedEvent) {
        if let event = event as? FlowEvent, let text = event.sentence { step(text) }
    }

    /// Tells a step.
    func step(_ text: String) {
        let duration = last.withLock { last in
            let now = ContinuousClock.Instant.now
            defer { last = now }
            return now - last
        }
        let line = "[\(duration.milliseconds) ms] \(text)"
        if console.isInteractive { console.progress(line) } else { console.note(line) }
    }

    /// Tells that all is done.
    func finish() {
        let line = "[\((ContinuousClock.Instant.now - start).milliseconds) ms] done"
        if console.isInteractive { console.progress(line) } else { console.note(line) }
        abandon()
    }

    /// Leaves the last step standing, for what is told below it.
    func abandon() { if console.isInteractive { console.endProgress() } }
}

extension Duration {
    fileprivate var milliseconds: String {
        let text = String(Int64(components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000))
        return String(repeating: " ", count: max(0, 5 - text.count)) + text
    }
}

extension FlowEvent {
    /// What a person is told; `nil` for what says nothing new.
    fileprivate var sentence: String? {
        switch self {
        case .consentRequested: "consent requested: POST /Consent signed, answer verified"
        case .consentChanged(_, let state): state.consentID == nil ? "consent is over" : "consent is active"
        case .consentVerified(_, let accounts): "artefact fetched, its signature verified: \(accounts) accounts"
        case .sessionStarted: "data session started: POST /FI/request with a key pair for this session"
        case .sessionChanged(_, let state): state == .fetchable ? "data is ready: notification verified" : nil
        case .deliveryFetched(_, let accounts): "fetched: POST /FI/fetch, \(accounts) encrypted accounts"
        case .documentRead(_, let fip, let bytes, let rows, let findings):
            "decrypted and read: \(fip), \(bytes) bytes, \(rows) transactions, \(findings) findings"
        case .documentIncomplete(_, let fip, let days):
            "not of all that was asked for: \(fip), \(days) days missing, or no transaction"
        case .newsRefused, .sessionNewsRefused, .newsUnknown: "a notification was not obeyed"
        case .retrying(let operation, let code): "asking again: \(operation) failed (\(code))"
        }
    }
}
