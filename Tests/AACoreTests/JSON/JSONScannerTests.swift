import AACore
import Testing

@Suite("JSON tokens")
struct JSONScannerTests {
    @Test("tokens come in order, with their ranges and texts")
    func tokens() throws {
        var scanner = try JSONScanner(Array(#"{ "a\n": [ -1.5, "x", true ] }"#.utf8))
        var seen: [JSONToken] = []
        while let token = try scanner.next() { seen.append(token) }
        #expect(seen.map(\.kind) == [.beginObject, .name, .beginArray, .number, .string, .true, .endArray, .endObject])
        #expect(scanner.text(of: seen[1]) == "a\n")
        #expect(seen[1].isEscaped && !seen[4].isEscaped)
        #expect(seen[1].range == 3..<6)
        #expect(String(decoding: scanner.bytes[seen[3].range], as: UTF8.self) == "-1.5")
        #expect(scanner.text(of: seen[4]) == "x")
    }

    @Test("behind the end there is nothing, however often one asks")
    func end() throws {
        var scanner = try JSONScanner(Array("null".utf8))
        #expect(try scanner.next()?.kind == .null)
        #expect(try scanner.next() == nil)
        #expect(try scanner.next() == nil)
    }

    @Test("a scan that failed does not read past the end when asked again")
    func failed() throws {
        var scanner = try JSONScanner(Array(#"["abc"#.utf8))
        _ = try scanner.next()
        for _ in 0..<3 { #expect(throws: AACoreError.self) { try scanner.next() } }
    }
}
