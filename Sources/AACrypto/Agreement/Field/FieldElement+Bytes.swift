extension FieldElement {
    /// Bytes of a value.
    static let byteCount = 32

    /// Reads 32 bytes, big-endian, as the Weierstrass form writes its coordinates.
    ///
    /// - Returns: `nil` for a value that is not below p, or another number of bytes.
    init?(bigEndian bytes: ArraySlice<UInt8>) {
        guard bytes.count == Self.byteCount, bytes.lexicographicallyPrecedes(Weierstrass25519.p) else { return nil }
        let reversed = Array(bytes.reversed())
        self.init(littleEndian: reversed.span)
    }

    /// 32 bytes of a public value, little-endian.
    var littleEndian: [UInt8] {
        [UInt8](capacity: Self.byteCount) { output in append(to: &output, bigEndian: false) }
    }

    /// Appends 32 bytes.
    func append(to output: inout OutputSpan<UInt8>, bigEndian: Bool) {
        let words = words
        for index in 0..<Self.byteCount {
            let place = bigEndian ? Self.byteCount - 1 - index : index
            let word =
                switch place >> 3 {
                case 0: words.0
                case 1: words.1
                case 2: words.2
                default: words.3
                }
            output.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * (place & 7))))
        }
    }
}
