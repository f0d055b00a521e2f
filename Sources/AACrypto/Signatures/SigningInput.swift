import AACore

/// What a JWS is signed over: header, dot and payload (RFC 7515 §5.1), kept in pieces.
struct SigningInput {
    let form: SigningInputForm
    private let header: [UInt8]
    private let payload: [UInt8]
    private let isEncodedHere: Bool

    /// The input over a payload that travels beside the signature, or was decoded.
    init(header: [UInt8], payload: [UInt8], as form: SigningInputForm) {
        self.header = header
        self.payload = payload
        self.form = form
        isEncodedHere = form == .base64url
    }

    /// The standard input over a payload that is base64url already.
    init(header: [UInt8], encodedPayload: [UInt8]) {
        self.header = header
        payload = encodedPayload
        form = .base64url
        isEncodedHere = false
    }

    /// The SHA-256, over the pieces as they stand: a large body is never copied.
    func digest() throws(AACryptoError) -> [UInt8] {
        let context = try DigestContext()
        try forEachPiece { (piece) throws(AACryptoError) in try context.update(piece) }
        return try context.finish()
    }

    /// The whole input in one array, for an algorithm that reads it twice (Ed25519).
    func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(header.count + 1 + (isEncodedHere ? (payload.count + 2) / 3 * 4 : payload.count))
        forEachPiece { bytes += $0 }
        return bytes
    }

    private func forEachPiece<Failure: Error>(_ body: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        try body(header)
        try body([UInt8(ascii: ".")])
        guard isEncodedHere else { return try body(payload) }
        var start = 0
        while start < payload.count {
            let end = min(start + Self.encodedPieceByteCount, payload.count)
            try body(Array(Base64.encode(Array(payload[start..<end]), as: .url).utf8))
            start = end
        }
    }

    /// A multiple of three, so that the texts of the pieces join into the text of the whole.
    private static let encodedPieceByteCount = 12 << 10
}
