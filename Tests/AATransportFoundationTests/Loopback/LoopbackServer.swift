import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// A small HTTP server on 127.0.0.1 whose answers a test scripts, down to the byte and the pause.
///
/// A thread for each connection; each ends with its connection, and every wait of a thread is bounded.
final class LoopbackServer: Sendable {
    let port: Int
    private let listener: Int32
    private let answer: @Sendable (ReceivedRequest) -> [ReplyStep]
    private let record = Mutex(Record())

    private struct Record {
        var requests: [ReceivedRequest] = []
        var connections = 0
        var openConnections = 0
        var bytesSent = 0
        var isStopped = false
    }

    struct CannotListen: Error {}

    init(answer: @escaping @Sendable (ReceivedRequest) -> [ReplyStep]) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        port = try Self.listen(on: listener)
        self.answer = answer
        Thread.detachNewThread { [self] in acceptConnections() }
    }

    /// Runs a test against a server and stops it afterwards.
    static func serving<T>(
        _ answer: @escaping @Sendable (ReceivedRequest) -> [ReplyStep],
        _ body: (LoopbackServer) async throws -> T
    ) async throws -> T {
        let server = try LoopbackServer(answer: answer)
        defer { server.stop() }
        return try await body(server)
    }

    var requests: [ReceivedRequest] { record.withLock(\.requests) }
    var connections: Int { record.withLock(\.connections) }
    var bytesSent: Int { record.withLock(\.bytesSent) }

    var openConnections: Int { record.withLock(\.openConnections) }

    /// Waits, five seconds at most, until something is so.
    func becomes(_ condition: (LoopbackServer) -> Bool) async throws -> Bool {
        for _ in 0..<500 {
            if condition(self) { return true }
            try await Task.sleep(for: .milliseconds(10))
        }
        return condition(self)
    }

    func stop() {
        record.withLock { $0.isStopped = true }
        _ = shutdown(listener, Int32(SHUT_RDWR))
    }

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
            guard connection >= 0, !record.withLock(\.isStopped) else { break }
            record.withLock {
                $0.connections += 1
                $0.openConnections += 1
            }
            Thread.detachNewThread { [self] in
                serve(connection)
                close(connection)
                record.withLock { $0.openConnections -= 1 }
            }
        }
        close(listener)
    }

    private func serve(_ connection: Int32) {
        var reader = RequestReader(connection: connection)
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
        case .pause(let milliseconds):
            usleep(milliseconds * 1_000)
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
