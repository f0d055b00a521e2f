package import AATransport
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// A small HTTP server on 127.0.0.1 whose answers a test scripts, down to the byte and the pause.
///
/// A thread for each connection; each ends with its connection, and every wait of a thread is bounded.
package final class LoopbackServer: Sendable {
    package let port: Int
    private let listener: Int32
    private let answer: @Sendable (ReceivedRequest) -> [ReplyStep]
    private let record = Mutex(Record())

    private struct Record {
        var requests: [ReceivedRequest] = []
        var connections = 0
        var openConnections: Set<Int32> = []
        var bytesSent = 0
        var isStopped = false
    }

    struct CannotListen: Error {}

    package init(answer: @escaping @Sendable (ReceivedRequest) -> [ReplyStep]) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        port = try Self.listen(on: listener)
        self.answer = answer
        LoopbackThread.start { [self] in acceptConnections() }
    }

    /// Runs a test against a server and stops it afterwards.
    package static func serving<T>(
        _ answer: @escaping @Sendable (ReceivedRequest) -> [ReplyStep],
        _ body: (LoopbackServer) async throws -> T
    ) async throws -> T {
        let server = try LoopbackServer(answer: answer)
        defer { server.stop() }
        return try await body(server)
    }

    package var requests: [ReceivedRequest] { record.withLock(\.requests) }
    package var connections: Int { record.withLock(\.connections) }
    package var bytesSent: Int { record.withLock(\.bytesSent) }

    package var openConnections: Int { record.withLock(\.openConnections.count) }

    /// Waits, a minute at most, until something is so.
    package func becomes(_ condition: (LoopbackServer) -> Bool) async throws -> Bool {
        for _ in 0..<6_000 {
            if condition(self) { return true }
            try await Task.sleep(for: .milliseconds(10))
        }
        return condition(self)
    }

    package func stop() {
        // A connection is closed by its own thread, which this wakes.
        record.withLock { record in
            record.isStopped = true
            for connection in record.openConnections { _ = shutdown(connection, Int32(SHUT_RDWR)) }
        }
        _ = shutdown(listener, Int32(SHUT_RDWR))
    }

    /// The URL of something on the server.
    package func url(_ target: String) throws -> HTTPURL { try HTTPURL("http://127.0.0.1:\(port)\(target)") }

    private static func listen(on socket: Int32) throws -> Int {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe bind(socket, address, length) == 0 && Glibc.listen(socket, 64) == 0
                    && getsockname(socket, address, &length) == 0
            }
        }
        guard isListening else { throw CannotListen() }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private func acceptConnections() {
        while true {
            let connection = accept(listener, nil, nil)
            // A signal that was handled elsewhere interrupts waiting, and ends nothing.
            if connection < 0, errno == EINTR, !record.withLock(\.isStopped) { continue }
            guard connection >= 0, !record.withLock(\.isStopped) else { break }
            let number = record.withLock {
                $0.connections += 1
                $0.openConnections.insert(connection)
                return $0.connections
            }
            LoopbackThread.start { [self] in
                serve(connection, number)
                record.withLock { _ = $0.openConnections.remove(connection) }
                close(connection)
            }
        }
        close(listener)
    }

    private func serve(_ connection: Int32, _ number: Int) {
        var reader = RequestReader(connection: connection, number: number)
        while let request = reader.next() {
            record.withLock { $0.requests.append(request) }
            for step in answer(request) {
                guard !record.withLock(\.isStopped), perform(step, on: connection) else { return }
            }
        }
    }

    /// Returns whether the connection goes on.
    private func perform(_ step: ReplyStep, on connection: Int32) -> Bool {
        switch step {
        case .close: return false
        case .halfClose:
            return shutdown(connection, Int32(SHUT_WR)) == 0
        case .reset:
            var linger = linger(l_onoff: 1, l_linger: 0)
            _ = unsafe setsockopt(
                connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
            return false
        case .pause(let milliseconds):
            usleep(milliseconds * 1_000)
            return true
        case .wait(let condition):
            for _ in 0..<6_000 where !condition() { usleep(10_000) }
            return true
        case .send(let bytes):
            var sent = 0
            while sent < bytes.count {
                let count = unsafe bytes.withUnsafeBytes { buffer in
                    unsafe Glibc.send(
                        connection, buffer.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return false }
                sent += count
                record.withLock { $0.bytesSent += count }
            }
            return true
        }
    }
}
