import AATransport
internal import CCurl

/// An exchange that libcurl carries out. The driver's thread alone touches it, and is where libcurl calls its functions.
@safe
final class Transfer {
    let exchange: Exchange
    let easy: EasyHandle
    private var reader: ResponseHeadReader
    private var hasHead = false
    private var sentBytes = 0

    init(_ exchange: Exchange, _ configuration: CurlTransport.Configuration) throws(TransportError) {
        self.exchange = exchange
        easy = try EasyHandle()
        reader = ResponseHeadReader(
            maximumBytes: configuration.maximumHeaderBytes, maximumFields: configuration.maximumHeaderCount)
        let isStreamed = if case .streamed = exchange.delivery { true } else { false }
        try easy.apply(configuration, isStreamed: isStreamed)
        try easy.apply(exchange.request)
        // The handle belongs to the transfer, and calls nothing when that is gone.
        try unsafe easy.setCallbacks(
            context: Unmanaged.passUnretained(self).toOpaque(), bodyBytes: exchange.request.body.count)
    }

    private static func transfer(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        unsafe context.map { unsafe Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The connection is there, and the request is about to leave.
    static let willSend: curl_prereq_callback = { context, _, _, _, _ in
        unsafe transfer(context)?.exchange.willSend() == true ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
    }

    /// Takes a piece of the response's body.
    static let receiveBody: curl_write_callback = { bytes, _, count, context in
        guard let bytes = unsafe bytes, let transfer = unsafe transfer(context) else { return 0 }
        let piece = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
        let verdict = transfer.exchange.receive(count) { body in unsafe body.append(contentsOf: piece) }
        return switch verdict {
        case .taken: count
        case .later: Int(CURL_WRITEFUNC_PAUSE)
        // Any other number than that of the bytes ends the transfer.
        case .refused: count == 0 ? 1 : 0
        }
    }

    /// Takes a line of the response's head, or of a trailer, which is passed over.
    static let receiveLine: curl_write_callback = { bytes, _, count, context in
        guard let bytes = unsafe bytes, let transfer = unsafe transfer(context) else { return 0 }
        if transfer.hasHead { return count }
        let line = unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count))
        return transfer.receive(line: line) ? count : 0
    }

    /// Gives the next piece of the request's body.
    static let readBody: curl_read_callback = { room, _, count, context in
        guard let room = unsafe room, let transfer = unsafe transfer(context) else { return Int(CURL_READFUNC_ABORT) }
        let piece = transfer.exchange.request.body[transfer.sentBytes...].prefix(count)
        unsafe UnsafeMutableRawBufferPointer(start: room, count: count).copyBytes(from: piece)
        transfer.sentBytes += piece.count
        return piece.count
    }

    private func receive(line: [UInt8]) -> Bool {
        do throws(TransportError) {
            guard let head = try reader.receive(line) else { return true }
            hasHead = true
            // What is announced is the length of another body than the one that is handed over, or of none.
            let isOther =
                exchange.request.method == .head || head.status.rawValue == 304
                || head.headers["Content-Encoding"] != nil
            return exchange.receive(head, announcedBytes: isOther ? nil : easy.announcedBytes)
        } catch {
            exchange.finish { _ in error }
            return false
        }
    }
}
