/// What the loopback server does next on a connection.
package enum ReplyStep: Sendable {
    case send([UInt8])
    case pause(milliseconds: UInt32)
    /// Waits, a minute at most, until something is so.
    case wait(until: @Sendable () -> Bool)
    case close
    /// Sends no more, and still listens.
    case halfClose
    /// Closes with a TCP reset: what was sent may not even arrive.
    case reset

    package static func text(_ text: String) -> ReplyStep { .send(Array(text.utf8)) }

    /// The head of a response in chunks.
    static let chunkedHead = text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")

    /// A chunk (RFC 9112 §7.1).
    static func chunk(_ text: String) -> ReplyStep {
        .text("\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n")
    }

    /// A whole response in one write.
    package static func reply(_ status: String = "200 OK", headers: [String] = [], body: [UInt8] = []) -> ReplyStep {
        let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.count)"] + headers
        return .send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
    }
}
