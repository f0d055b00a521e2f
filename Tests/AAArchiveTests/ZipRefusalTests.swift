import AATestSupport
import Testing

@testable import AAArchive

@Suite("Zip archives that are refused")
struct ZipRefusalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let code: AAArchiveError.Code
        let change: @Sendable (inout ZipBuilder) -> Void
        var testDescription: String { name }

        init(_ name: String, _ code: AAArchiveError.Code, _ change: @escaping @Sendable (inout ZipBuilder) -> Void) {
            (self.name, self.code, self.change) = (name, code, change)
        }
    }

    static let sound = ZipBuilder([.init("a", "first"), .init("b", "second")])

    static let rows =
        [
            Row("bytes before the archive", .malformed) { $0.prefix = Array("MZ".utf8) },
            Row("bytes before an archive without entries", .malformed) {
                $0.entries = []
                $0.prefix = Array("MZ".utf8)
            },
            Row("bytes behind the archive", .truncated) { $0.suffix = [0] },
            Row("bytes between directory and end", .malformed) { $0.beforeEnd = [0] },
            Row("bytes in the directory", .malformed) { $0.inDirectory = [0] },
            Row("more entries than the directory has", .malformed) { $0.count = 3 },
            Row("fewer entries than the directory has", .malformed) { $0.count = 1 },
            Row("a second disk", .unsupported) { $0.disk = 1 },
            Row("an entry of a second disk", .unsupported) { $0.entries[1].disk = 1 },
            Row("entries on another disk", .unsupported) { $0.countHere = 1 },
            Row("zip64: the count", .unsupported) { $0.count = 0xFFFF },
            Row("zip64: the locator", .unsupported) {
                $0.inDirectory = [0x50, 0x4B, 6, 7] + [UInt8](repeating: 0, count: 16)
            },
            Row("zip64: a size", .unsupported) { $0.entries[0].size = 0xFFFF_FFFF },
            Row("zip64: a place", .unsupported) { $0.entries[0].offset = 0xFFFF_FFFF },
            Row("an encrypted entry", .encrypted) { $0.entries[0].flags = 1 },
            Row("a strongly encrypted entry", .encrypted) { $0.entries[0].flags = 0x40 },
            Row("an encrypted directory", .encrypted) { $0.entries[0].flags = 0x2000 },
            Row("AES as WinZip has it", .encrypted) { $0.entries[0].method = 99 },
            Row("a patch", .unsupported) { $0.entries[0].flags = 0x20 },
            Row("a compression by LZMA", .unsupported) { $0.entries[0].method = 14 },
            Row("a stored entry of two sizes", .malformed) { $0.entries[0].size = 6 },
            Row("a folder with content", .malformed) { $0.entries[0].name = "a/" },
            Row("a folder with content behind a sign that joins its slash", .malformed) {
                $0.entries[0].name = "a\u{600}/"
            },
            Row("an entry before the directory that is not in it", .malformed) {
                $0.beforeDirectory = Array(ZipBuilder([.init("c", "hidden")]).bytes.prefix(37))
            },
            Row("an entry between two that is not in the directory", .malformed) {
                $0.entries[0].behind = Array(ZipBuilder([.init("c", "hidden")]).bytes.prefix(37))
            },
            Row("a name twice", .duplicateName) { $0.entries[1].name = "a" },
            Row("a folder that is also a file", .duplicateName) { $0.entries[1] = .init("a/", "") },
            Row("another name at the data", .malformed) { $0.entries[0].localName = "c" },
            Row("another method at the data", .malformed) { $0.entries[0].localMethod = 8 },
            Row("another size at the data", .malformed) { $0.entries[0].localSize = 4 },
            Row("a descriptor that says something else", .malformed) {
                $0.entries[0].flags = 8
                $0.entries[0].descriptor = [UInt8](repeating: 0, count: 16)
            },
            Row("a place without an entry", .malformed) { $0.entries[1].offset = 1 },
            Row("a place behind the end", .malformed) { $0.entries[1].offset = 0xFFFF_FF00 },
            Row("an entry inside the data of another", .overlappingEntries) {
                $0.entries[0] = .init("a", ZipBuilder([$0.entries[1]]).bytes)
                $0.entries[1].offset = 31
            },
        ]
        + unsafeNames.map { name in
            Row("the name \(name.debugDescription)", .unsafeName) { $0.entries[0] = .init(name, "") }
        }

    static let unsafeNames = [
        "", "/", "/etc/passwd", "..", "../a", "a/../b", "a/..", ".", "./a", "a//b", "a//", "a\\b", "C:a", "c:/a",
        "a\nb", "a\0b", "a\u{7F}", "../\u{301}evil", "a/../\u{200D}x", "/\u{301}etc", "a\u{600}/../b",
    ]

    @Test("one thing wrong, one code", arguments: rows)
    func refused(row: Row) throws {
        #expect(try ZipArchive(Self.sound.bytes).entries.count == 2)
        var builder = Self.sound
        row.change(&builder)
        let error = #expect(throws: AAArchiveError.self) { try ZipArchive(builder.bytes) }
        #expect(error?.code == row.code)
    }

    @Test("a name that is not UTF-8 is refused")
    func bytesOfName() throws {
        var bytes = Self.sound.bytes
        for index in bytes.indices where bytes[index] == UInt8(ascii: "a") { bytes[index] = 0xE9 }
        let error = #expect(throws: AAArchiveError.self) { try ZipArchive(bytes) }
        #expect(error?.code == .unsafeName)
    }

    @Test("what is no archive, and what was cut off")
    func cut() throws {
        for bytes in [[], [0x50], Array("{\"accountAnalysis\":[]}".utf8), [UInt8](repeating: 0, count: 70_000)] {
            let error = #expect(throws: AAArchiveError.self) { try ZipArchive(bytes) }
            #expect(error?.code == .notAnArchive)
        }
        let whole = Self.sound.bytes
        let moved = #expect(throws: AAArchiveError.self) { try ZipArchive([0] + whole) }
        #expect(moved?.code == .malformed)
        for count in 4..<whole.count {
            let error = #expect(throws: AAArchiveError.self) { try ZipArchive(Array(whole.prefix(count))) }
            #expect(error?.code == .truncated)
        }
    }

    @Test("data that is not what the directory says is refused when it is unpacked, and no more of it is made")
    func data() throws {
        let content = Array("some text".utf8)
        let data = DeflateText.plain(content)
        let rows: [([UInt8], Int, AAArchiveError.Code)] = [
            (data, content.count - 1, .sizeMismatch), (data, content.count + 1, .sizeMismatch),
            (data, 0, .sizeMismatch),
            (data + [0], content.count, .sizeMismatch), (data.dropLast(), content.count, .corruptData),
            ([], content.count, .corruptData), ([0xFF] + data, content.count, .corruptData),
            (DeflateText.letters(0x61, times: 4_000), content.count, .sizeMismatch),
        ]
        for (data, size, code) in rows {
            var entry = ZipBuilder.Entry("a", content, data: Array(data))
            entry.size = size
            let archive = try ZipArchive(ZipBuilder([entry]).bytes)
            let error = #expect(throws: AAArchiveError.self) { try archive.content(of: archive.entries[0]) }
            #expect(error?.code == code)
        }
    }
}
