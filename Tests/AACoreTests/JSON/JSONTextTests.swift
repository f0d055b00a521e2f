import AACore
import AATestSupport
import Testing

@Suite("JSON as text")
struct JSONTextTests {
    @Test("the compact layout has no blanks and does not escape the slash")
    func compact() {
        let value: JSONValue = .object([
            "url": "https://fiu/x", "list": .array([1, true, .null]), "none": .object(JSONObject()),
        ])
        #expect(text(value) == #"{"url":"https://fiu/x","list":[1,true,null],"none":{}}"#)
    }

    @Test("the indented layout has two spaces a level, and none in what is empty")
    func indented() {
        let value: JSONValue = .object([
            "a": .array([1, .object(["b": "c"])]), "empty": .array([]), "none": .object(JSONObject()),
        ])
        let expected = """
            {
              "a": [
                1,
                {
                  "b": "c"
                }
              ],
              "empty": [],
              "none": {}
            }
            """
        #expect(text(value, .indented) == expected)
    }

    @Test("quotes, backslashes and control characters are escaped, and nothing else")
    func escapes() {
        #expect(
            text("\"\\\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}é₹😀/") == #""\"\\\u0008\u000c\n\r\t\u0000\u001f"#
                + "\u{7F}é₹😀/\"")
        #expect(text(.object(["a\"b": 1])) == #"{"a\"b":1}"#)
    }

    @Test("any text comes back through both layouts", arguments: TestScale.seeds(50))
    func roundTrip(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let scalars = (0..<200).compactMap { _ in
            Unicode.Scalar(
                UInt32.random(in: 0...0x10FFFF, using: &generator) >> UInt32.random(in: 0...16, using: &generator))
        }
        let string = String(String.UnicodeScalarView(scalars))
        let value: JSONValue = .object([string: .array([.string(string), 1])])
        for layout in [JSONValue.Layout.compact, .indented] {
            let read = try JSONDocument(value.bytes(layout)).root
            #expect(read.object?.members.first?.name.utf8.elementsEqual(string.utf8) == true)
            #expect(read == value)
        }
    }

    @Test("a member without a value is absent, never null")
    func absent() {
        var object = JSONObject()
        object.append("a", ifPresent: nil)
        object.append("b", ifPresent: 1)
        #expect(text(.object(object)) == #"{"b":1}"#)
    }

    private func text(_ value: JSONValue, _ layout: JSONValue.Layout = .compact) -> String {
        String(decoding: value.bytes(layout), as: UTF8.self)
    }
}
