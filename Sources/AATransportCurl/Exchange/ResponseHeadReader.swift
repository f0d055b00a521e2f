import AATransport

/// Puts the head of a response together from the lines that libcurl hands over. Interim responses (1xx) are passed over.
struct ResponseHeadReader {
    let maximumBytes: Int
    let maximumFields: Int
    private var byteCount = 0
    private var status: HTTPStatus?
    private var fields: [HTTPHeader] = []

    init(maximumBytes: Int, maximumFields: Int) {
        self.maximumBytes = maximumBytes
        self.maximumFields = maximumFields
    }

    /// Takes a line with its end. Returns the head, without a body, when that was its last.
    mutating func receive(_ line: [UInt8]) throws(TransportError) -> HTTPResponse? {
        byteCount += line.count
        guard byteCount <= maximumBytes else { throw refusal("its head is over the \(maximumBytes) bytes allowed") }
        let end = line.lastIndex { $0 != 0x0D && $0 != 0x0A }.map { $0 + 1 } ?? 0
        let text = String(decoding: line[..<end], as: UTF8.self)
        guard let status else {
            try receive(statusLine: text)
            return nil
        }
        guard text.isEmpty else {
            try receive(field: text)
            return nil
        }
        let head = HTTPResponse(status: status, headers: HTTPHeaders(fields))
        do { try head.headers.validate(phase: .afterSend) } catch { throw refusal("a field of its head is none") }
        self.status = nil
        fields = []
        return (100...199).contains(status.rawValue) ? nil : head
    }

    private mutating func receive(statusLine line: String) throws(TransportError) {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count >= 2, words[0].hasPrefix("HTTP/"), let code = Int(words[1]) else {
            throw refusal("its first line is no status line")
        }
        guard code != 101 else { throw refusal("it changes to a protocol that nobody asked for") }
        status = HTTPStatus(rawValue: code)
    }

    private mutating func receive(field line: String) throws(TransportError) {
        // A folded line goes on with the value before it (RFC 9112 §5.2).
        if let first = line.first, first.isBlank, let last = fields.popLast() {
            fields.append(HTTPHeader(last.name, "\(last.value) \(line.trimmingBlanks)"))
            return
        }
        guard let colon = line.firstIndex(of: ":") else { throw refusal("a line of its head is no field") }
        guard fields.count < maximumFields else {
            throw refusal("it has more than the \(maximumFields) fields allowed")
        }
        fields.append(HTTPHeader(String(line[..<colon]), String(line[line.index(after: colon)...]).trimmingBlanks))
    }

    private func refusal(_ fault: String) -> TransportError {
        TransportError(.invalidResponse, "the response is refused: \(fault)", phase: .afterSend)
    }
}

extension Character {
    fileprivate var isBlank: Bool { self == " " || self == "\t" }
}

extension String {
    /// Without the blanks around it (RFC 9112 §5).
    fileprivate var trimmingBlanks: String {
        let end = lastIndex { !$0.isBlank }.map(index(after:)) ?? startIndex
        return String(self[..<end].drop(while: \.isBlank))
    }
}
