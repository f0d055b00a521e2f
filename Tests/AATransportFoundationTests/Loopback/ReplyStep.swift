/// What the loopback server does next on a connection.
enum ReplyStep: Sendable {
    case send([UInt8])
    case pause(milliseconds: UInt32)
    case close

    static func text(_ text: String) -> ReplyStep { .send(Array(text.utf8)) }

    /// A whole response in one write.
    static func reply(_ status: String = "200 OK", headers: [String] = [], body: [UInt8] = []) -> ReplyStep {
        let head = ["HTTP/1.1 \(status)", "Content-Length: \(body.count)"] + headers
        return .send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
    }
}
