import AATransport

/// Exchanges that wait until their host has room, first come, first served.
///
/// libcurl has such a line of its own, and leaves some in it for good when connections close meanwhile (seen with 7.88).
struct WaitingLine {
    private let exchangesPerHost: Int
    private var waiting: [Exchange] = []
    private var underWay: [String: Int] = [:]

    init(exchangesPerHost: Int) { self.exchangesPerHost = max(1, exchangesPerHost) }

    var isEmpty: Bool { waiting.isEmpty }

    mutating func join(_ exchanges: [Exchange]) { waiting += exchanges }

    /// Takes out those that may begin now; each is to ``leave(_:)`` when it has ended.
    mutating func admitted() -> [Exchange] {
        var admitted: [Exchange] = []
        var others: [Exchange] = []
        for exchange in waiting {
            let count = underWay[exchange.host, default: 0]
            if count < exchangesPerHost {
                underWay[exchange.host] = count + 1
                admitted.append(exchange)
            } else {
                others.append(exchange)
            }
        }
        waiting = others
        return admitted
    }

    /// Makes room for another.
    mutating func leave(_ exchange: Exchange) {
        let count = underWay[exchange.host, default: 1] - 1
        underWay[exchange.host] = count > 0 ? count : nil
    }

    /// Takes out what its caller has given up or waited too long for. Returns the next deadline.
    mutating func review(at now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        var next: ContinuousClock.Instant?
        waiting.removeAll { exchange in
            let review = exchange.review(at: now)
            if !review.isOver, let deadline = review.deadline { next = min(next ?? deadline, deadline) }
            return review.isOver
        }
        return next
    }
}

extension Exchange {
    fileprivate var host: String { "\(request.url.scheme)://\(request.url.host):\(request.url.effectivePort)" }
}
