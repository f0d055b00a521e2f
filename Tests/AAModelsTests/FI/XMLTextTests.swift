import AACore
import AAModels
import Testing

@Suite("The text of a value")
struct XMLTextTests {
    static let rows: [(written: String, text: String)] = [
        ("A &amp; B", "A & B"),
        ("&lt;1/6&gt;", "<1/6>"),
        ("&quot;&apos;", "\"'"),
        ("&#65;&#x42;&#x1F600;", "AB😀"),
        ("a\tb", "a b"),
        ("a\nb", "a b"),
        ("a\r\nb", "a b"),
        ("a\rb", "a b"),
        ("a&#10;b", "a\nb"),
        ("a&#13;&#10;b", "a\r\nb"),
        ("&amp;lt;", "&lt;"),
        ("नमस्ते", "नमस्ते"),
    ]

    @Test("has its references resolved and its line breaks normalised", arguments: rows.indices)
    func text(index: Int) throws {
        let row = Self.rows[index]
        let document = try FIFixtures.read(FIFixtures.transaction("narration=\"\(row.written)\""), .strict)
        #expect(document.firstRow?.narration == row.text)
        #expect(document.diagnostics == [])
    }

    @Test("between elements follows the rules of content")
    func content() throws {
        let document = try FIFixtures.read(
            FIFixtures.transaction("", "a\r\nb &amp; <x>c</x> <![CDATA[ <d> & \r\n]]> "), .strict)
        #expect(document.firstRow?.extra.text == "a\nb &<d> &")
        #expect(document.firstRow?.extra.elements == [element("x", text: "c")])
        #expect(document.kinds == [.unknownText, .unknownElement, .unknownText])
    }

    private func element(_ name: String, text: String) -> FIElement {
        FIElement(name: name, namespace: "http://api.rebit.org.in/FISchema/deposit", text: text)
    }
}
