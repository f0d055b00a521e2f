import AACore
import AATestSupport
import Testing

@testable import AAArchive

@Suite("Zip archives")
struct ZipArchiveTests {
    /// Python 3.11's `zipfile` wrote it to a file that cannot be wound back: deflate, with descriptors behind the data.
    private static let streamed = """
        UEsDBBQACAAIAOBRPF0AAAAAAAAAAAAAAAALAAAAcmVwb3J0Lmpzb26rVkpMTs4vzStxzEvMqSzOLFayiq5Wys3PK8nwS8xNVbJSCk4t0DUyU9JRSkrM\
        8c3MU7IyNDDQMzSo1RlVNqpsVNmoslFlI0VZbWwtAFBLBwgtClzhTQAAADAGAABQSwMEFAAIAAgA4FE8XQAAAAAAAAAAAAAAAA0AAABwYWdlcy9vbmUu\
        dHh0y89L5cqnIgYAUEsHCChlq8sJAAAAUAAAAFBLAQIUAxQACAAIAOBRPF0tClzhTQAAADAGAAALAAAAAAAAAAAAAACAAQAAAAByZXBvcnQuanNvblBL\
        AQIUAxQACAAIAOBRPF0oZavLCQAAAFAAAAANAAAAAAAAAAAAAACAAYYAAABwYWdlcy9vbmUudHh0UEsFBgAAAAACAAIAdAAAAMoAAAAAAA==
        """

    @Test("an archive of another hand is listed and read")
    func streamed() throws {
        let archive = try ZipArchive(Base64.decode(Self.streamed))
        #expect(archive.entries.map(\.name) == ["report.json", "pages/one.txt"])
        #expect(archive.entries.map(\.size) == [1_584, 80])
        #expect(archive.entries.map(\.compressedSize) == [77, 9])
        #expect(archive.entries.map(\.method) == [.deflate, .deflate])
        let report = try JSONDocument(archive.content(of: archive.entry(named: "report.json"))).root
        #expect(report.object?["accountAnalysis"]?.array?.count == 41)
        let page = try archive.content(of: archive.entries[1])
        #expect(page == Array(String(repeating: "one\n", count: 20).utf8))
    }

    @Test("stored and deflated entries, folders, empty files and a comment")
    func kinds() throws {
        let content = Array("some text".utf8)
        var builder = ZipBuilder([
            .init("a/", ""), .init("a/stored", content), .init("a/deflated", content, data: DeflateText.plain(content)),
            .init("empty", ""), .init("empty deflated", [], data: DeflateText.plain([])),
        ])
        builder.comment = Array("PK\u{5}\u{6} of the bank".utf8)
        let archive = try ZipArchive(builder.bytes)
        #expect(archive.entries.map(\.isFolder) == [true, false, false, false, false])
        #expect(archive.entries.map(\.index) == [0, 1, 2, 3, 4])
        #expect(try archive.entries.map { try archive.content(of: $0) } == [[], content, content, [], []])
    }

    @Test("a descriptor may have a signature or none")
    func descriptors() throws {
        var entry = ZipBuilder.Entry("a", "text")
        entry.flags = 8
        #expect(try ZipArchive(ZipBuilder([entry]).bytes).entries.count == 1)
        let checksum = (0..<4).map { UInt8(truncatingIfNeeded: entry.checksum >> ($0 * 8)) }
        entry.descriptor = checksum + [4, 0, 0, 0, 4, 0, 0, 0]
        let archive = try ZipArchive(ZipBuilder([entry, .init("b", "next")]).bytes)
        #expect(try archive.content(of: archive.entries[1]) == Array("next".utf8))
    }

    @Test("an archive without entries is one")
    func empty() throws { #expect(try ZipArchive(ZipBuilder([]).bytes).entries.isEmpty) }

    @Test("an entry is asked for by its name, in its own archive")
    func unknown() throws {
        let archive = try ZipArchive(ZipBuilder([.init("a", "1")]).bytes)
        let other = try ZipArchive(ZipBuilder([.init("a", "2")]).bytes)
        let missing = #expect(throws: AAArchiveError.self) { try archive.entry(named: "b") }
        #expect(missing?.code == .noSuchEntry)
        let foreign = #expect(throws: AAArchiveError.self) { try archive.content(of: other.entries[0]) }
        #expect(foreign?.code == .noSuchEntry)
    }

    @Test("what goes wrong with an entry says which, and never its name or content")
    func canary() throws {
        var entry = ZipBuilder.Entry("canary-50100012345678.pdf", "canary-content")
        #expect(!String(reflecting: try ZipArchive(ZipBuilder([entry]).bytes).entries).contains("canary"))
        entry.checksum ^= 1
        let archive = try ZipArchive(ZipBuilder([.init("a", ""), entry]).bytes)
        let error = #expect(throws: AAArchiveError.self) { try archive.content(of: archive.entries[1]) }
        #expect(error?.description.hasPrefix("checksumMismatch in entry 1: ") == true)
        entry.name = "../canary"
        let refused = #expect(throws: AAArchiveError.self) { try ZipArchive(ZipBuilder([entry]).bytes) }
        #expect(refused.map { !String(reflecting: $0).contains("canary") } == true)
    }
}
