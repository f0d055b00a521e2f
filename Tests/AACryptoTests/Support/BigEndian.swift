extension [UInt8] {
    /// The sum of two big-endian numbers of one length, which must fit it.
    func adding(_ other: [UInt8]) -> [UInt8] {
        var (sum, carry) = (self, 0)
        for index in indices.reversed() {
            let digit = Int(self[index]) + Int(other[index]) + carry
            (sum[index], carry) = (UInt8(digit & 0xFF), digit >> 8)
        }
        return sum
    }

    /// The difference of two big-endian numbers of one length, the smaller one `other`.
    func subtracting(_ other: [UInt8]) -> [UInt8] {
        var (difference, borrow) = (self, 0)
        for index in indices.reversed() {
            let digit = Int(self[index]) - Int(other[index]) - borrow
            (difference[index], borrow) = (UInt8(digit & 0xFF), digit < 0 ? 1 : 0)
        }
        return difference
    }
}
