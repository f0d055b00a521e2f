/// A generator of numbers that a seed decides, the same on every machine: SplitMix64 (Steele, Lea, Flood 2014).
///
/// Fit for invented data and simulations, never for keys.
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Starts the sequence that belongs to `seed`.
    public init(seed: UInt64) { state = seed }

    /// Starts a sequence of its own for each `path` below a seed, so that drawing more in one place moves no other.
    public init(seed: UInt64, path: UInt64...) {
        state = seed
        for step in path {
            state = next() ^ Self.mixed(step &+ 0x9E37_79B9_7F4A_7C15)
        }
    }

    /// The seed from which ``init(seed:)`` goes on as this sequence does.
    var sequenceSeed: UInt64 { state }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mixed(state)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

// The standard library's `random(in:using:)` does not promise how it consumes a generator; these do.
extension SeededRandom {
    /// A number of the range, each one equally likely.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        let width = UInt64(range.upperBound - range.lowerBound) + 1
        let limit = UInt64.max - UInt64.max % width
        var draw = next()
        while draw >= limit { draw = next() }
        return range.lowerBound + Int(draw % width)
    }

    /// True in `percent` of a hundred draws.
    mutating func chance(_ percent: Int) -> Bool { number(in: 1...100) <= percent }

    /// One element; the list is not empty.
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(in: 0...elements.count - 1)] }

    /// That many decimal digits; the first may be zero.
    mutating func digits(_ count: Int) -> String {
        var text = ""
        for _ in 0..<count { text += String(number(in: 0...9)) }
        return text
    }

    /// That many letters from A to Z.
    mutating func letters(_ count: Int) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return String((0..<count).map { _ in pick(alphabet) })
    }
}
