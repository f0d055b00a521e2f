import AACore
internal import COpenSSL

/// Owns one `X509` and frees it exactly once.
@safe
struct X509: ~Copyable {
    private let pointer: OpaquePointer

    init(der: [UInt8]) throws(AACryptoError) {
        unsafe pointer = try DERObject.read(der) {
            unsafe d2i_X509(nil, &$0, $1)
        } free: {
            unsafe X509_free($0)
        }
    }

    deinit { unsafe X509_free(pointer) }

    borrowing func publicKey() throws(AACryptoError) -> SignatureKey {
        guard let key = unsafe X509_get_pubkey(pointer) else {
            throw AACryptoError(
                .invalidKey, "the certificate's key is not readable", backend: OpenSSLError.drainQueue())
        }
        return try unsafe SignatureKey(taking: key)
    }

    borrowing func notBefore() throws(AACryptoError) -> Timestamp {
        try unsafe Self.timestamp(X509_get0_notBefore(pointer))
    }

    borrowing func notAfter() throws(AACryptoError) -> Timestamp {
        try unsafe Self.timestamp(X509_get0_notAfter(pointer))
    }

    private static func timestamp(_ time: UnsafePointer<ASN1_TIME>?) throws(AACryptoError) -> Timestamp {
        guard let epoch = unsafe ASN1_TIME_set(nil, 0) else { throw .backend("ASN1_TIME_set") }
        defer { unsafe ASN1_TIME_free(epoch) }
        var (days, seconds): (CInt, CInt) = (0, 0)
        // Without this check, a time that is absent would mean now.
        guard let time = unsafe time, unsafe ASN1_TIME_diff(&days, &seconds, epoch, time) == 1,
            let timestamp = Timestamp(millisecondsSince1970: (Int64(days) * 86_400 + Int64(seconds)) * 1_000)
        else {
            throw AACryptoError(
                .invalidKey, "the certificate's validity is malformed", backend: OpenSSLError.drainQueue())
        }
        return timestamp
    }
}
