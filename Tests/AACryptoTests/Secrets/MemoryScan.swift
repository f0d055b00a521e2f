#if os(Linux)
import Glibc

@testable import AACrypto

/// Searches everything that the process can write to for a secret that should be gone.
///
/// A secret is known here by its masked bytes alone: the search would otherwise find itself.
enum MemoryScan {
    private static let mask: UInt8 = 0xA5
    private static let needleByteCount = 16

    /// Whether another allocator or shadow memory is at work, which keeps copies of its own.
    static let isSanitized = unsafe dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil

    /// A secret's bytes, masked one by one.
    static func masked(_ secret: SecretBytes) -> [UInt8] {
        secret.withBytes { bytes in bytes.indices.map { bytes[$0] ^ mask } }
    }

    /// New random bytes, masked.
    static func maskedBytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in .random(in: .min ... .max) } }

    /// Appends what masked bytes stand for, and leaves them nowhere else.
    static func append(_ masked: [UInt8], to bytes: inout [UInt8]) {
        unmask(masked, to: &bytes)
        SecretStorage.wipeStack()
    }

    /// In a frame of its own, for its caller to wipe.
    @inline(never)
    private static func unmask(_ masked: [UInt8], to bytes: inout [UInt8]) {
        bytes.reserveCapacity(bytes.count + masked.count)
        for byte in masked { bytes.append(byte ^ mask) }
    }

    /// How many pieces of a secret of 32 bytes or more, given masked, are in memory: as bytes, or as a number whose bytes stand
    /// the other way round.
    ///
    /// The allocator writes over the first bytes of what is freed, so the pieces are from where the end of either would be.
    static func copies(ofMasked secrets: [[UInt8]]) throws -> [Int] {
        let needles = secrets.map { [Array($0.suffix(needleByteCount)), $0.prefix(needleByteCount).reversed()] }
        let memory = unsafe open("/proc/self/mem", O_RDONLY)
        guard memory >= 0 else { throw Failure() }
        defer { close(memory) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var found = secrets.map { _ in 0 }
        for region in try writableRegions() {
            var address = region.lowerBound
            while address < region.upperBound {
                let wanted = min(buffer.count, Int(region.upperBound - address))
                let count = unsafe pread(memory, &buffer, wanted, off_t(address))
                // A region may be gone again, or not be readable to its end.
                guard count >= needleByteCount else { break }
                for index in secrets.indices {
                    for needle in needles[index] { found[index] += occurrences(of: needle, in: buffer, count: count) }
                }
                // Pieces overlap by what could straddle them.
                address += UInt64(count == wanted && count == buffer.count ? count - needleByteCount + 1 : count)
            }
        }
        for index in buffer.indices { buffer[index] = 0 }
        return found
    }

    private struct Failure: Error {}

    private static func writableRegions() throws -> [Range<UInt64>] {
        guard let file = unsafe fopen("/proc/self/maps", "r") else { throw Failure() }
        defer { unsafe fclose(file) }
        var regions: [Range<UInt64>] = []
        var line = [CChar](repeating: 0, count: 4_096)
        while unsafe fgets(&line, CInt(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let fields = text.split(separator: " ")
            let bounds = fields[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
            if fields[1].hasPrefix("rw"), bounds.count == 2 { regions.append(bounds[0]..<bounds[1]) }
        }
        return regions
    }

    private static func occurrences(of masked: [UInt8], in buffer: [UInt8], count: Int) -> Int {
        // Looked for first: a byte that is not zero, as most of memory is. Compared first: half of the needle in one step.
        let sought = masked.firstIndex { $0 != mask } ?? 0
        let half = masked.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1 ^ mask) }
        return unsafe buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            var (found, start) = (0, 0)
            while start + masked.count <= count,
                let hit = unsafe memchr(
                    base + start + sought, CInt(masked[sought] ^ mask), count - masked.count + 1 - start)
            {
                start = unsafe base.distance(to: hit) - sought
                if unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self) == half,
                    masked.indices.allSatisfy({ unsafe bytes[start + $0] == masked[$0] ^ mask })
                {
                    found += 1
                }
                start += 1
            }
            return found
        }
    }
}
#endif
