/// Calls OpenSSL's readers and writers of DER (`d2i_…`, `i2d_…`).
enum DERObject {
    /// Reads one object that takes up all of `der`; the caller owns it.
    static func read(
        _ der: [UInt8], _ read: (inout UnsafePointer<UInt8>?, Int) -> OpaquePointer?,
        free: (OpaquePointer) -> Void
    ) throws(AACryptoError) -> OpaquePointer {
        let (object, isWhole) = unsafe der.withUnsafeBufferPointer { bytes in
            var position = bytes.baseAddress
            let object = unsafe read(&position, bytes.count)
            let end = unsafe bytes.baseAddress.map { unsafe $0 + bytes.count }
            return unsafe (object, position == end)
        }
        guard let object = unsafe object else {
            throw AACryptoError(.invalidKey, "the DER is no key of its form", backend: OpenSSLError.drainQueue())
        }
        // A reader of several forms leaves the refusals of those that did not fit.
        _ = OpenSSLError.drainQueue()
        guard isWhole else {
            unsafe free(object)
            throw AACryptoError(.invalidKey, "bytes trail the key")
        }
        return unsafe object
    }

    /// Writes an object: the writer is asked for the length first.
    static func write(
        _ write: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> CInt
    ) throws(AACryptoError) -> [UInt8] {
        let count = Int(write(nil))
        guard count > 0 else { throw .backend("i2d") }
        var der = [UInt8](repeating: 0, count: count)
        let written = unsafe der.withUnsafeMutableBufferPointer { bytes in
            var position = bytes.baseAddress
            return unsafe write(&position)
        }
        guard written == count else { throw .backend("i2d") }
        return der
    }
}
