#if canImport(Glibc)
import Glibc
#endif

/// Reads requests off a connection: a head, and as many bytes of body as `Content-Length` says.
struct RequestReader {
    let connection: Int32
    let number: Int
    private var buffer: [UInt8] = []

    init(connection: Int32, number: Int) {
        self.connection = connection
        self.number = number
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        _ = unsafe setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        _ = unsafe setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    /// The next request; `nil` when the peer has gone or says nothing for a minute.
    mutating func next() -> ReceivedRequest? {
        var end: Int?
        while end == nil {
            end = endOfHead
            guard end != nil || receive() else { return nil }
        }
        let head = String(decoding: buffer[..<(end ?? 0)], as: UTF8.self)
        buffer.removeFirst(end ?? 0)
        let lines = head.split(separator: "\r\n")
        let headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return (
                name: String(parts[0]).lowercased(),
                value: parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
            )
        }
        var request = ReceivedRequest(
            line: lines.first.map(String.init) ?? "", connection: number, headers: headers, body: [])
        let length = request.header("content-length").flatMap { Int($0) } ?? 0
        guard length >= 0 else { return nil }
        while buffer.count < length {
            guard receive() else { return nil }
        }
        request.body = Array(buffer.prefix(length))
        buffer.removeFirst(length)
        return request
    }

    private var endOfHead: Int? {
        guard buffer.count >= 4 else { return nil }
        return (4...buffer.count).first { buffer[($0 - 4)..<$0].elementsEqual([13, 10, 13, 10]) }
    }

    private mutating func receive() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe recv(connection, $0.baseAddress, $0.count, 0) }
        guard count > 0 else { return false }
        buffer += bytes[..<count]
        return true
    }
}
