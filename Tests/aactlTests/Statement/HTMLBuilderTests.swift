import Testing

@testable import aactl

@Suite("What a stranger wrote can only be text")
struct HTMLBuilderTests {
    static func body(_ write: (inout HTMLBuilder) -> Void) -> String {
        var html = HTMLBuilder()
        write(&html)
        return String(html.text.dropFirst("<!doctype html>\n".count))
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let name: String, written: String, expected: String
        var testDescription: String { name }
    }

    static let noncharacters = String(
        String.UnicodeScalarView([UInt32(0xFFFE), 0xFDD0, 0x1FFFF].compactMap(Unicode.Scalar.init)))

    static let rows = [
        Row(name: "a script", written: "<script>alert(1)</script>", expected: "&lt;script&gt;alert(1)&lt;/script&gt;"),
        Row(name: "an ampersand", written: "R&D &amp;", expected: "R&amp;D &amp;amp;"),
        Row(name: "double quotes", written: #"" onload=""#, expected: "&quot; onload=&quot;"),
        Row(name: "single quotes", written: "D'Souza", expected: "D&#39;Souza"),
        Row(name: "the end of a style sheet", written: "</style><b>", expected: "&lt;/style&gt;&lt;b&gt;"),
        Row(name: "a comment", written: "<!-- x -->", expected: "&lt;!-- x --&gt;"),
        Row(name: "line breaks and tabs", written: "a\nb\rc\td", expected: "a b c d"),
        Row(name: "CR LF, which Swift sees as one character", written: "a\r\nb", expected: "a  b"),
        Row(name: "control characters", written: "a\u{0}b\u{1B}c\u{7F}d\u{85}e", expected: "a�b�c�d�e"),
        Row(name: "an override of direction", written: "abc\u{202E}fed\u{202C}", expected: "abc�fed�"),
        Row(name: "isolates of direction", written: "\u{2066}a\u{2069}", expected: "�a�"),
        Row(name: "marks of direction", written: "\u{200E}a\u{200F}\u{61C}", expected: "�a��"),
        Row(name: "invisible characters", written: "a\u{200B}\u{FEFF}\u{2060}b", expected: "a���b"),
        Row(name: "tag characters", written: "a\u{E0041}", expected: "a�"),
        Row(name: "noncharacters", written: noncharacters, expected: "���"),
        Row(name: "Devanagari with its joiner", written: "क्‍ष", expected: "क्‍ष"),
        Row(name: "an emoji with its joiner", written: "👩‍🌾", expected: "👩‍🌾"),
        Row(name: "a rupee sign", written: "₹", expected: "₹"),
    ]

    @Test("text is escaped", arguments: rows)
    func text(_ row: Row) {
        #expect(Self.body { $0.text(row.written) } == row.expected)
        #expect(Self.body { $0.element("p", [:], row.written) } == "<p>\(row.expected)</p>")
    }

    @Test("attribute values are escaped and quoted", arguments: rows)
    func attribute(_ row: Row) {
        #expect(Self.body { $0.element("p", ["title": row.written]) } == "<p title=\"\(row.expected)\"></p>")
        #expect(Self.body { $0.void("meta", ["content": row.written]) } == "<meta content=\"\(row.expected)\">\n")
    }

    @Test("a stranger's writing direction ends with the text")
    func isolated() {
        #expect(Self.body { $0.isolated("محمد <") } == "<bdi>محمد &lt;</bdi>")
    }

    @Test("elements nest, and attributes keep their order")
    func nesting() {
        let html = Self.body { html in
            html.element("div", ["id": "a", "class": "b"]) { html in
                html.element("p", [:], "1")
                html.element("p", [:], "2")
            }
        }
        #expect(html == #"<div id="a" class="b"><p>1</p><p>2</p></div>"#)
    }
}
