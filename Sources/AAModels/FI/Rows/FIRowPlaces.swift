import AACore

/// What says where the values of a row stand, by their slots.
protocol FIRowPlaces: ~Copyable {
    /// Where the value of a slot stands, if it has one.
    subscript(slot: Int) -> Range<Int>? { get }
    /// Whether a slot's text is not its bytes.
    func isEscaped(_ slot: Int) -> Bool
    /// The text of a slot, if it has one.
    func text(_ slot: Int, in bytes: Span<UInt8>) -> String?
}
