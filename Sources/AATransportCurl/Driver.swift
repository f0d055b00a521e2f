import AATransport
internal import CCurl
import Synchronization

/// Carries out all exchanges of a transport on one thread, which sleeps while there is nothing to do.
final class Driver: Sendable {
    private struct Inbox {
        var exchanges: [Exchange] = []
        var isClosing = false
    }
    private let inbox = Mutex(Inbox())
    private let multi: MultiHandle
    private let configuration: CurlTransport.Configuration

    private init(_ configuration: CurlTransport.Configuration) throws(TransportError) {
        self.configuration = configuration
        multi = try MultiHandle()
    }

    /// Makes a driver, and starts the thread that keeps it.
    static func launch(_ configuration: CurlTransport.Configuration) throws(TransportError) -> Driver {
        let driver = try Driver(configuration)
        guard DriverThread.start({ driver.run() }) else { throw TransportError(outOfMemory: "pthread_create") }
        return driver
    }

    /// Takes an exchange on.
    func start(_ exchange: Exchange) {
        inbox.withLock { $0.exchanges.append(exchange) }
        wake()
    }

    /// Has the thread look at its exchanges again.
    func wake() { multi.wake() }

    /// Ends the thread when the exchanges under way have ended.
    func close() {
        inbox.withLock { $0.isClosing = true }
        wake()
    }

    private func run() {
        defer { multi.close() }
        var line = WaitingLine(exchangesPerHost: configuration.maximumConnectionsPerHost)
        var transfers: [ObjectIdentifier: Transfer] = [:]
        while true {
            let (exchanges, isClosing) = inbox.withLock { inbox in
                defer { inbox.exchanges = [] }
                return (inbox.exchanges, inbox.isClosing)
            }
            line.join(exchanges)
            let deadline = review(&transfers, &line)
            for exchange in line.admitted() { begin(exchange, &transfers, &line) }
            let isWorking = multi.perform()
            var hasRoom = false
            while let (id, result) = multi.nextEnded() {
                guard let transfer = transfers[id] else { continue }
                end(transfer, &transfers, &line)
                transfer.exchange.finish(result)
                hasRoom = true
            }
            if hasRoom && !line.isEmpty { continue }
            if isClosing && transfers.isEmpty && line.isEmpty { return }
            guard isWorking, multi.wait(milliseconds: Self.milliseconds(until: deadline)) else {
                for transfer in transfers.values {
                    end(transfer, &transfers, &line)
                    transfer.exchange.finish(CURLE_OUT_OF_MEMORY)
                }
                continue
            }
        }
    }

    private func begin(
        _ exchange: Exchange, _ transfers: inout [ObjectIdentifier: Transfer], _ line: inout WaitingLine
    ) {
        do throws(TransportError) {
            let transfer = try Transfer(exchange, configuration)
            guard multi.add(transfer.easy) else { throw TransportError(outOfMemory: "curl_multi_add_handle") }
            transfers[ObjectIdentifier(transfer)] = transfer
        } catch {
            line.leave(exchange)
            exchange.finish { _ in error }
        }
    }

    private func end(
        _ transfer: Transfer, _ transfers: inout [ObjectIdentifier: Transfer], _ line: inout WaitingLine
    ) {
        multi.remove(transfer.easy)
        transfers[ObjectIdentifier(transfer)] = nil
        line.leave(transfer.exchange)
    }

    /// Takes away what its caller has given up or waited too long for. Returns the next deadline.
    private func review(
        _ transfers: inout [ObjectIdentifier: Transfer], _ line: inout WaitingLine
    ) -> ContinuousClock.Instant? {
        let now = ContinuousClock.now
        var next = line.review(at: now)
        for transfer in transfers.values {
            let review = transfer.exchange.review(at: now)
            if review.isOver {
                end(transfer, &transfers, &line)
                continue
            }
            if review.isResumed { transfer.easy.resume() }
            if let deadline = review.deadline { next = min(next ?? deadline, deadline) }
        }
        return next
    }

    /// Rounded up, so that the deadline has passed when the wait is over; an hour at most.
    private static func milliseconds(until deadline: ContinuousClock.Instant?) -> CInt {
        let hour = Duration.seconds(3_600)
        let left = deadline.map { min(max(.zero, ContinuousClock.now.duration(to: $0)), hour) } ?? hour
        return CInt(left / .milliseconds(1)) + 1
    }
}
