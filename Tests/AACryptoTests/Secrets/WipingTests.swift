#if os(Linux)
import AACore
import Testing

@testable import AACrypto

/// Skipped under a sanitizer, whose allocator keeps what was freed. `Scripts/wiping` runs it under an allocator that does so too, and
/// has no copies of its own: here, one that nobody wiped may be covered by what is allocated next.
@Suite(
    "Secrets leave nothing behind in memory", .enabled(if: !MemoryScan.isSanitized, "a sanitizer keeps what was freed"),
    .serialized)
struct WipingTests {
    @Test("nothing is found of a secret that was let go", arguments: WipingRow.all)
    func wiped(row: WipingRow) throws {
        // Twice: the dynamic linker saves the vector registers on the stack when a function is called for the first time.
        _ = try row.leave()
        let secrets = try row.leave()
        #expect(!secrets.isEmpty)
        #expect(secrets.allSatisfy { $0.count >= 32 })
        #expect(try MemoryScan.copies(ofMasked: secrets) == secrets.map { _ in 0 })
    }

    @Test("a secret is found as long as it lives, and so is a copy that nobody wiped")
    func control() throws {
        let masked = MemoryScan.maskedBytes(64)
        var kept: [UInt8] = []
        MemoryScan.append(masked, to: &kept)
        defer { SecretStorage.wipe(&kept) }
        #expect(try SecretBytes(kept).count == 64)
        #expect(try MemoryScan.copies(ofMasked: [masked]) != [0])

        let other = MemoryScan.maskedBytes(64)
        let alive = try withExtendedLifetime(secret(of: other)) { try MemoryScan.copies(ofMasked: [other]) }
        #expect(alive != [0])
        #expect(try MemoryScan.copies(ofMasked: [other]) == [0])
    }

    private func secret(of masked: [UInt8]) throws -> SecretBytes {
        var bytes: [UInt8] = []
        MemoryScan.append(masked, to: &bytes)
        return try SecretBytes(taking: &bytes)
    }
}
#endif
