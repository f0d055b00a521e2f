import Synchronization

/// The findings of one behaviour, while it is checked.
final class FindingList: Sendable {
    private let findings = Mutex<[ProviderFinding]>([])

    func add(_ finding: ProviderFinding) { findings.withLock { $0.append(finding) } }

    var all: [ProviderFinding] { findings.withLock { $0 } }
}
