/// The sender's signature behind the last chunk: a detached JWS, and its length in the last two bytes.
///
/// The length stands at the end, so that neither side has to know it before the last chunk.
enum EnvelopeTrailer {
    /// The most bytes of a JWS here: what an opener must keep back of a signed envelope.
    static let maximumSignatureByteCount = 4096
    private static let lengthByteCount = 2
    static let maximumByteCount = maximumSignatureByteCount + lengthByteCount

    static func bytes(_ signature: String) throws(AACryptoError) -> [UInt8] {
        let count = signature.utf8.count
        guard count <= maximumSignatureByteCount else {
            throw AACryptoError(.invalidParameter, "the sender's signature is longer than an envelope can carry")
        }
        return Array(signature.utf8) + [UInt8(count >> 8), UInt8(count & 0xFF)]
    }

    /// Cuts the trailer off the end of an envelope, and returns the JWS.
    static func take(from bytes: inout ArraySlice<UInt8>) throws(AACryptoError) -> String {
        guard let low = bytes.popLast(), let high = bytes.popLast() else { throw malformed }
        let count = Int(high) << 8 | Int(low)
        guard count <= maximumSignatureByteCount, count <= bytes.count,
            let signature = String(validating: bytes.suffix(count), as: UTF8.self)
        else { throw malformed }
        bytes.removeLast(count)
        return signature
    }

    private static var malformed: AACryptoError {
        AACryptoError(.malformedEnvelope, "the envelope does not end with the signature that its flags announce")
    }
}
