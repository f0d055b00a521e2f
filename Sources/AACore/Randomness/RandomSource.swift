/// Where random bytes come from: the system in production, a seed in tests and simulations.
public protocol RandomSource: Sendable {
    /// Returns `count` new bytes.
    func bytes(_ count: Int) -> [UInt8]
}

extension RandomSource {
    /// A version 4 UUID in lower case (RFC 9562), the form of every `txnid`.
    public func uuid() -> String {
        var octets = bytes(16)
        octets[6] = octets[6] & 0x0F | 0x40
        octets[8] = octets[8] & 0x3F | 0x80
        let digits = Array(Hex.encode(octets).utf8)
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        return groups.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
    }
}

/// The operating system's generator, fit for keys and nonces.
public struct SystemRandomSource: RandomSource {
    /// The one there is.
    public init() {}

    /// Returns `count` bytes of `SystemRandomNumberGenerator`.
    public func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return [UInt8](capacity: max(0, count)) { output in
            // Each number is a call of the system: all its eight bytes are used.
            while output.freeCapacity > 0 {
                let number = generator.next()
                for shift in 0..<min(8, output.freeCapacity) {
                    output.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * shift)))
                }
            }
        }
    }
}
