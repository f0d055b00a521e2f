internal import COpenSSL

/// One entry of OpenSSL's error queue.
public struct OpenSSLError: Hashable, Sendable, CustomStringConvertible {
    /// The packed error code (library and reason).
    public let code: UInt
    /// OpenSSL's text for it, which names a library and a reason and holds no input.
    public let description: String
}

extension OpenSSLError {
    /// Takes every entry off this thread's queue, oldest first.
    ///
    /// The queue belongs to the thread: no suspension point may lie between the failing call and this one.
    static func drainQueue() -> [OpenSSLError] {
        var entries: [OpenSSLError] = []
        while case let code = ERR_get_error(), code != 0 {
            var text = [CChar](repeating: 0, count: 256)
            unsafe ERR_error_string_n(code, &text, text.count)
            let units = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            entries.append(OpenSSLError(code: UInt(code), description: String(decoding: units, as: UTF8.self)))
        }
        return entries
    }
}

extension AACryptoError {
    /// OpenSSL refused `operation`; its queue is emptied into the error.
    static func backend(_ operation: StaticString) -> AACryptoError {
        AACryptoError(.backendFailure, "OpenSSL: \(operation) failed", backend: OpenSSLError.drainQueue())
    }
}

/// Requires OpenSSL's "1 means success".
func check(_ result: CInt, _ operation: StaticString) throws(AACryptoError) {
    guard result == 1 else { throw .backend(operation) }
}
