import AATestSupport
import Testing

@testable import AAArchive

@Suite("Zip archives with anything changed")
struct ZipMutationTests {
    private static let whole: [UInt8] = {
        let content = Array("some text of a report".utf8)
        var described = ZipBuilder.Entry("c", content)
        described.flags = 8
        return ZipBuilder([
            .init("folder/", ""), .init("a", content), .init("b", content, data: DeflateText.plain(content)), described,
        ]).bytes
    }()

    private func contents(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
        let archive = try ZipArchive(bytes, limits: ZipLimits(maximumTotalBytes: 1 << 20))
        return try Dictionary(uniqueKeysWithValues: archive.entries.map { ($0.name, try archive.content(of: $0)) })
    }

    /// Every name and every content stands twice, or under a checksum.
    @Test("what is not refused is what it was", arguments: TestScale.seeds(20))
    func mutations(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let expected = try contents(Self.whole)
        for _ in 0..<200 {
            let mutation = random.mutation(of: Self.whole)
            do { #expect(try contents(mutation) == expected) } catch { #expect(error is AAArchiveError) }
        }
    }

    @Test("no change of several places ends the process", arguments: TestScale.seeds(20))
    func many(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<200 {
            var bytes = Self.whole
            for _ in 0..<Int.random(in: 2...12, using: &random) {
                let place = Int.random(in: bytes.indices, using: &random)
                bytes[place] = [0, 1, 8, 0xFF, bytes[place] ^ 1].randomElement(using: &random) ?? 0
            }
            do { _ = try contents(bytes) } catch { #expect(error is AAArchiveError) }
        }
    }
}
