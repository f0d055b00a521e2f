internal import CZlib

/// The checksum that the directory has of each content.
enum Checksum {
    /// CRC-32 as APPNOTE 4.4.7 has it.
    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        unsafe bytes.withUnsafeBufferPointer { unsafe UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
    }
}
