import AACore

/// A member of rows of JSON as the last row had it, which most likely the next one has too.
struct FIRowMember: Sendable {
    /// All between the value before it and its own: a comma, its name, a colon, the quote of a string, and blanks.
    let head: FIRowName
    /// How many places of the structure are in there.
    let placeCount: Int
    /// Where its value goes.
    let slot: Int
    /// The bit of that.
    let slotBit: UInt16
    /// The bit of its name.
    let bit: UInt32
    /// Whether it is a string, and no number.
    let isString: Bool

    /// `nil` if its head is too long to be compared at once.
    ///
    /// - Parameter block: What the head begins with.
    init?(_ entry: FIRowMemberNames.Entry, head block: SIMD4<UInt64>, count: Int, placeCount: Int, isString: Bool) {
        guard let head = FIRowName(block, count: count) else { return nil }
        (self.head, self.placeCount, self.isString) = (head, placeCount, isString)
        (slot, slotBit, bit) = (entry.slot, FIRowObject.bit(of: entry.slot), entry.bit)
    }
}
