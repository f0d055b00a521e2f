import AACore
import AATestSupport
import Testing

@Suite("JSON that is not JSON")
struct JSONScannerRefusalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]
        /// Where the scan notices.
        var offset: Int

        init(_ name: String, _ text: String, at offset: Int) { self.init(name, Array(text.utf8), at: offset) }
        init(_ name: String, _ bytes: [UInt8], at offset: Int) {
            (testDescription, self.bytes, self.offset) = (name, bytes, offset)
        }
    }

    static let structure = [
        Row("no bytes", "", at: 0),
        Row("blanks only", " \n\t\r", at: 4),
        Row("a byte order mark", [0xEF, 0xBB, 0xBF] + Array("{}".utf8), at: 0),
        Row("a form feed as blank", "\u{0C}1", at: 0),
        Row("text behind the document", "{} x", at: 3),
        Row("a second document", "1 2", at: 2),
        Row("a comment", "[1/*x*/]", at: 2),
        Row("a line comment", "// x\n1", at: 0),
        Row("a trailing comma in an array", "[1,]", at: 3),
        Row("a trailing comma in an object", #"{"a":1,}"#, at: 7),
        Row("a leading comma", "[,1]", at: 1),
        Row("two commas", "[1,,2]", at: 3),
        Row("no comma in an array", "[1 2]", at: 3),
        Row("no comma in an object", #"{"a":1 "b":2}"#, at: 7),
        Row("no colon", #"{"a" 1}"#, at: 5),
        Row("two colons", #"{"a"::1}"#, at: 5),
        Row("no value", #"{"a":}"#, at: 5),
        Row("no name", "{:1}", at: 1),
        Row("a number as name", "{1:1}", at: 1),
        Row("a name without quotes", "{a:1}", at: 1),
        Row("a name in single quotes", "{'a':1}", at: 1),
        Row("a bracket for a brace", #"{"a":1]"#, at: 6),
        Row("a brace for a bracket", "[1}", at: 2),
        Row("an end without a beginning", "]", at: 0),
        Row("an open array", "[1", at: 2),
        Row("an open object", #"{"a":1"#, at: 6),
        Row("an object that ends behind a name", #"{"a""#, at: 4),
        Row("an object that ends behind a colon", #"{"a":"#, at: 5),
    ]

    static let scalars = [
        Row("a word in capitals", "True", at: 0),
        Row("a word cut short", "nul", at: 3),
        Row("a word too long", "nullx", at: 4),
        Row("NaN", "NaN", at: 0),
        Row("Infinity", "-Infinity", at: 1),
        Row("a plus sign", "+1", at: 0),
        Row("a minus alone", "-", at: 1),
        Row("a leading zero", "012", at: 1),
        Row("a leading zero behind a minus", "-01", at: 2),
        Row("no digit before the point", ".5", at: 0),
        Row("no digit behind the point", "1.", at: 2),
        Row("no digit in the exponent", "1e+", at: 3),
        Row("a hexadecimal number", "0x1F", at: 1),
        Row("digits of another script", "١", at: 0),
    ]

    static let strings = [
        Row("a string in single quotes", "'a'", at: 0),
        Row("an open string", #""abc"#, at: 4),
        Row("a string that ends behind a backslash", #""abc\"#, at: 5),
        Row("a line feed in a string", "\"a\nb\"", at: 2),
        Row("a tab in a string", "\"a\tb\"", at: 2),
        Row("a zero byte in a string", "\"a\u{0}b\"", at: 2),
        Row("an unknown escape", #""\x41""#, at: 3),
        Row("an escape in capitals", #""\N""#, at: 3),
        Row("an escape with three digits", #""\u00A""#, at: 6),
        Row("an escape with a letter beyond F", #""\u00G0""#, at: 5),
        Row("a high surrogate alone", #""\uD800""#, at: 7),
        Row("a high surrogate before a letter", #""\uD800x""#, at: 7),
        Row("two high surrogates", #""\uD800\uD800""#, at: 13),
        Row("a low surrogate alone", #""\uDC00""#, at: 7),
        Row("a low surrogate first", #""\uDC00\uD800""#, at: 7),
        Row("a stray continuation byte", [0x22, 0x80, 0x22], at: 1),
        Row("an overlong form", [0x22, 0xC0, 0xAF, 0x22], at: 1),
        Row("a surrogate in UTF-8", [0x22, 0xED, 0xA0, 0x80, 0x22], at: 1),
        Row("a scalar beyond Unicode", [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], at: 1),
        Row("a sequence cut short", [0x22, 0xE2, 0x82, 0x22], at: 1),
        Row("Latin-1 in a name", [0x7B, 0x22, 0xE9, 0x22, 0x3A, 0x31, 0x7D], at: 2),
        Row("UTF-16", [0xFF, 0xFE, 0x31, 0x00], at: 0),
    ]

    @Test("it is refused where the scan notices", arguments: structure + scalars + strings)
    func refused(row: Row) {
        let error = #expect(throws: AACoreError.self) { try JSONDocument(row.bytes) }
        #expect(error?.code == .malformedJSON)
        #expect(error?.place?.offset == row.offset)
    }

    @Test("a valid document cut short anywhere is refused")
    func truncated() throws {
        let bytes = Array(#"{"a":[1.5e3,true,null,"é\u00e9\ud83d\ude00"],"b":{"c":-0}}"#.utf8)
        _ = try JSONDocument(bytes)
        for count in 0..<bytes.count {
            #expect(
                #expect(throws: AACoreError.self) { try JSONDocument(Array(bytes[..<count])) }?.code == .malformedJSON)
        }
    }

    @Test("a document with any byte changed is refused or read, never a crash", arguments: TestScale.seeds(50))
    func mutated(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let valid = Array(#"{"a":[1.5e3,true,false,null,"é\u00e9\ud83d\ude00\/"],"b":{"c":-0,"c":{}}}"#.utf8)
        for _ in 0..<100 {
            var bytes = valid
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
                    in: .min ... .max, using: &generator)
            }
            guard let value = try? JSONDocument(bytes).root else { continue }
            #expect(try JSONDocument(value.bytes()).root == value)
        }
    }
}
