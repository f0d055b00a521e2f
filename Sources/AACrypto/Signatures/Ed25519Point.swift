import AACore

/// The public number of an Ed25519 key: y of a point, little-endian, with the sign of x in the last bit (RFC 8032 §5.1.2).
struct Ed25519Point {
    let bytes: [UInt8]

    /// Refuses the points of small order: with such a key, signatures that nobody made hold over whatever is sent.
    func requireAllowed() throws(AACryptoError) {
        let y = bytes.dropLast() + bytes.suffix(1).map { $0 & 0x7F }
        guard !Self.smallOrder.contains(Hex.encode(Array(y))) else {
            throw AACryptoError(.invalidKey, "the Ed25519 key is a point of small order: anyone can sign for it")
        }
    }

    /// y of the eight points: 0, 1, −1, the two of order 8; and p and p + 1, which readers take for 0 and 1.
    private static let smallOrder: Set<String> = [
        String(repeating: "00", count: 32),
        "01" + String(repeating: "00", count: 31),
        "ec" + String(repeating: "ff", count: 30) + "7f",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ed" + String(repeating: "ff", count: 30) + "7f",
        "ee" + String(repeating: "ff", count: 30) + "7f",
    ]
}
