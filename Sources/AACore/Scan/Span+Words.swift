extension Span<UInt8> {
    /// Eight bytes as a number, the first one lowest; like a subscript it stops on an offset without eight bytes.
    @inlinable @inline(__always)
    package func word(at offset: Int) -> UInt64 {
        // Any eight bytes are a number, and the load checks that they are there.
        UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Thirty-two bytes as four numbers; like a subscript it stops on an offset without them.
    @inlinable @inline(__always)
    package func block(at offset: Int) -> SIMD4<UInt64> {
        let block = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
        #if _endian(little)
        return block
        #else
        return SIMD4(block[0].byteSwapped, block[1].byteSwapped, block[2].byteSwapped, block[3].byteSwapped)
        #endif
    }

    /// The same where fewer than thirty-two bytes may be left; zeros stand for the others.
    @inlinable @inline(__always)
    package func paddedBlock(at offset: Int) -> SIMD4<UInt64> {
        offset &+ 32 <= count ? block(at: offset) : lastBlock(from: offset)
    }

    @usableFromInline package func lastBlock(from offset: Int) -> SIMD4<UInt64> {
        var block = SIMD4<UInt64>()
        for index in 0..<Swift.max(0, count - offset) {
            block[index / 8] |= UInt64(self[offset + index]) << UInt64(8 * (index % 8))
        }
        return block
    }

    /// A number of two digits.
    @inlinable @inline(__always)
    package func twoDigits(at offset: Int) -> Int? {
        let (tens, ones) = (self[offset] &- 0x30, self[offset + 1] &- 0x30)
        return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : nil
    }

    /// The text of a range, which was checked to be UTF-8 before.
    package func text(_ range: Range<Int>) -> String {
        unsafe String(copying: UTF8Span(unchecked: extracting(range)))
    }
}
