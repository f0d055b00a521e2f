import AACore

/// Bytes that are the same in every run.
struct FixedRandomSource: RandomSource {
    let byte: UInt8

    func bytes(_ count: Int) -> [UInt8] { [UInt8](repeating: byte, count: count) }
}
