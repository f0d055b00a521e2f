import AACore

/// The same byte again and again: 0 gives the least of what is random, 255 the most, 128 the middle.
struct FixedRandomSource: RandomSource {
    var byte: UInt8

    func bytes(_ count: Int) -> [UInt8] { [UInt8](repeating: byte, count: count) }
}
