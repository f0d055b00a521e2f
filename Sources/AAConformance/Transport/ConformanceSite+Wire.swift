import AATransport
import Synchronization

/// What takes a wire: framing, codings, time, misbehaviour.
extension ConformanceSite {
    // python3 -c 'import gzip; print(list(gzip.compress(b"The quick brown fox jumps over the lazy dog.", 9, mtime=0)))'
    private static let zippedText: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x0B, 0xC9, 0x48, 0x55, 0x28, 0x2C, 0xCD,
        0x4C, 0xCE, 0x56, 0x48, 0x2A, 0xCA, 0x2F, 0xCF, 0x53, 0x48, 0xCB, 0xAF, 0x50, 0xC8, 0x2A, 0xCD, 0x2D,
        0x28, 0x56, 0xC8, 0x2F, 0x4B, 0x2D, 0x52, 0x28, 0x01, 0x4A, 0xE7, 0x24, 0x56, 0x55, 0x2A, 0xA4, 0xE4,
        0xA7, 0xEB, 0x01, 0x00, 0xE9, 0x25, 0x90, 0x51, 0x2C, 0x00, 0x00, 0x00,
    ]

    func steps(for request: ReceivedRequest) -> [ReplyStep] {
        let fault = Self.fault(request)
        if !fault.isEmpty { return fault }
        switch request.path {
        case let path where path.hasPrefix("/once/"):
            arrivals.withLock { $0[path, default: 0] += 1 }
            return [path.hasSuffix("reset") ? .reset : .close]
        case let path where path.hasPrefix("/arrivals/"):
            let count = arrivals.withLock { $0["/once\(path.dropFirst("/arrivals".count))"] ?? 0 }
            return [.reply(body: Array("\(count)".utf8))]
        case "/connection": return [.reply(body: Array("\(request.connection)".utf8))]
        case "/chunked":
            let halves = [Self.text.prefix(20), Self.text.dropFirst(20)]
            return [.chunkedHead] + halves.map { .chunk(String($0)) } + [.text("0\r\n\r\n")]
        case "/gzip":
            return [
                .reply(headers: ["Content-Type: text/plain", "Content-Encoding: gzip"], body: Self.zippedText)
            ]
        case "/slow":
            return [.text("HTTP/1.1 200 OK\r\nContent-Length: 2400\r\n\r\n")]
                + (0..<2_400).flatMap { _ in [ReplyStep.text("x"), .pause(milliseconds: 50)] }
        case "/large":
            let piece = [UInt8](repeating: 0, count: 1 << 16)
            let rest = [UInt8](repeating: 0, count: largeBodyBytes % piece.count)
            return [.text("HTTP/1.1 200 OK\r\nContent-Length: \(largeBodyBytes)\r\n\r\n")]
                + [ReplyStep](repeating: .send(piece), count: largeBodyBytes / piece.count) + [.send(rest)]
        default: return plainSteps(for: request)
        }
    }

    /// What the handler answers, as HTTP/1.1.
    private func plainSteps(for received: ReceivedRequest) -> [ReplyStep] {
        let words = received.line.split(separator: " ").map(String.init)
        guard words.count == 3, let url = try? HTTPURL("http://conformance.example\(words[1])") else { return [.close] }
        let method = HTTPMethod(rawValue: words[0])
        let response = response(to: HTTPRequest(method: method, url: url, body: received.body))
        let hasBody = method != .head && response.status != .noContent
        let length = response.status == .noContent ? [] : ["Content-Length: \(response.body.count)"]
        let lines = ["HTTP/1.1 \(response.status) Status"] + length + response.headers.map { "\($0.name): \($0.value)" }
        return [.send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (hasBody ? response.body : []))]
    }

    /// Misbehaviour; what a peer sends back of the request is there for a failure to leave out.
    private static func fault(_ request: ReceivedRequest) -> [ReplyStep] {
        switch request.path.prefix(while: { $0 != "?" }) {
        case "/silent": (0..<2_400).map { _ in .pause(milliseconds: 50) } + [.close]
        case "/closed": [.close]
        case "/reset": [.reset]
        case "/garbage": [.text("\(request.path)\r\n"), .close]
        case "/bad-field": [.text("HTTP/1.1 200 OK\r\n\(request.path)\r\n\r\n"), .close]
        case "/truncated":
            [.text("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nX-Of: \(request.path)\r\n\r\n\(request.path)"), .close]
        case "/truncated-chunk": [.chunkedHead, .text("FFF\r\n\(request.path)"), .close]
        case "/half-closed":
            [.text("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"), .halfClose, .pause(milliseconds: 1_000), .close]
        case "/truncated-reset": [.chunkedHead, .chunk(request.path), .pause(milliseconds: 50), .reset]
        case "/lost":
            [.text("HTTP/1.1 302 Found\r\nLocation: //[\(request.path)\r\nContent-Length: 9\r\n\r\n123456789"), .close]
        case "/endless":
            [.chunkedHead] + [ReplyStep](repeating: .chunk(String(repeating: "x", count: 1 << 16)), count: 16_000)
        default: []
        }
    }
}
