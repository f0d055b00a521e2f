import AATestSupport
import Testing

@testable import AAArchive

@Suite("Limits of zip archives")
struct ZipLimitTests {
    private func refusal(_ builder: ZipBuilder, _ limits: ZipLimits) -> AAArchiveError.Code? {
        do {
            _ = try ZipArchive(builder.bytes, limits: limits)
            return nil
        } catch { return error.code }
    }

    @Test("entries, size of one and size of all are bounded, each at its limit exactly")
    func sizes() {
        let builder = ZipBuilder([.init("a", "12345"), .init("b", "123"), .init("c", "1234")])
        #expect(refusal(builder, ZipLimits(maximumEntries: 3, maximumEntryBytes: 5, maximumTotalBytes: 12)) == nil)
        #expect(refusal(builder, ZipLimits(maximumEntries: 2)) == .limitExceeded)
        #expect(refusal(builder, ZipLimits(maximumEntryBytes: 4)) == .limitExceeded)
        #expect(refusal(builder, ZipLimits(maximumTotalBytes: 11)) == .limitExceeded)
    }

    @Test("a bomb is refused by its ratio, and unpacks where that is let in")
    func ratio() throws {
        let times = 10_000
        let content = [UInt8](repeating: 0x61, count: 1 + 258 * times)
        let builder = ZipBuilder([.init("a", content, data: DeflateText.letters(0x61, times: times))])
        #expect(refusal(builder, ZipLimits(maximumRatio: 150)) == .limitExceeded)
        #expect(refusal(builder, ZipLimits(maximumRatio: 0)) == .limitExceeded)
        let archive = try ZipArchive(builder.bytes)
        #expect(try archive.content(of: archive.entries[0]) == content)
    }

    @Test("a small entry may be compressed as far as it goes")
    func small() {
        let content = [UInt8](repeating: 0x61, count: 1 + 258 * 100)
        let builder = ZipBuilder([.init("a", content, data: DeflateText.letters(0x61, times: 100))])
        #expect(refusal(builder, ZipLimits(maximumRatio: 2)) == nil)
    }
}
