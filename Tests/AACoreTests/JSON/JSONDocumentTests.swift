import AACore
import Testing

@Suite("JSON documents")
struct JSONDocumentTests {
    private func read(_ text: String) throws -> JSONDocument { try JSONDocument(Array(text.utf8)) }

    @Test("every kind of value reads as what it is")
    func kinds() throws {
        let root = try read(#" {"n":null,"t":true,"f":false,"i":-12,"s":"x","a":[],"o":{}} "#).root
        #expect(
            root
                == .object([
                    "n": .null, "t": true, "f": false, "i": -12, "s": "x", "a": .array([]), "o": .object(JSONObject()),
                ]))
        #expect(try read("\t42\r\n").root == 42)
    }

    @Test(
        "a number stays the text it was",
        arguments: ["1.0E8", "-0", "0.10", "12345678901234567890.10", "1e-7", "1E+400"])
    func numbers(text: String) throws {
        #expect(try read("[\(text)]").root == .array([.number(text)]))
        #expect(try read("[\(text)]").root.bytes() == Array("[\(text)]".utf8))
    }

    @Test("members keep their order")
    func order() throws {
        let text = #"{"z":1,"a":2,"m":{"y":1,"b":2}}"#
        let object = try #require(try read(text).root.object)
        #expect(object.members.map(\.name) == ["z", "a", "m"])
        #expect(try read(text).root.bytes() == Array(text.utf8))
    }

    @Test(
        "escapes read as the characters they stand for",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u00E9\u20B9""#, "Aéé₹"),
            (#""\ud83d\ude00""#, "😀"), (#""\uD800\uDC00""#, "\u{10000}"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
            (#""\u0000""#, "\u{0}"), (#""\uFFFF""#, "\u{FFFF}"), (#""a\\u0041""#, #"a\u0041"#),
            ("\"é₹😀\u{7F}\"", "é₹😀\u{7F}"),
        ])
    func escapes(text: String, value: String) throws {
        #expect(try read(text).root.string == value)
    }

    @Test("a repeated member is reported with its path and the place of the second one")
    func duplicates() throws {
        let document = try read("{\"FI\":[{},{\"id\":1,\n  \"id\":2}],\"FI\":0}")
        #expect(document.duplicates.map(\.path) == ["FI[1].id", "FI"])
        #expect(document.duplicates.map(\.place.description) == ["line 2, column 3", "line 2, column 12"])
        #expect(document.root.object?["FI"]?.array?.count == 2)
    }

    @Test("names are equal when they are written with different escapes")
    func escapedDuplicate() throws {
        #expect(try read(#"{"kid":1,"\u006bid":2}"#).duplicates.count == 1)
    }

    @Test("equal names in different objects are no duplicates")
    func noDuplicates() throws {
        #expect(try read(#"[{"a":{"a":1}},{"a":2}]"#).duplicates.isEmpty)
    }

    @Test("a text whose names must not repeat is refused with path and place")
    func uniqueMembers() throws {
        let error = #expect(throws: AACoreError.self) {
            try JSONDocument.uniqueMembers(Array(#"{"a":{"alg":"RS256","alg":"none"}}"#.utf8))
        }
        #expect(error?.code == .duplicateMember)
        #expect(error?.path == "a.alg")
        #expect(error?.place?.offset == 20)
        #expect(try JSONDocument.uniqueMembers(Array("{}".utf8)) == .object(JSONObject()))
    }
}
