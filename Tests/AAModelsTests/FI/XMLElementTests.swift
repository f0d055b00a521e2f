import Testing

@testable import AAModels

@Suite("An element of any vocabulary")
struct XMLElementTests {
    @Test("is read with all that is in it, and written so that it comes back")
    func roundTrip() throws {
        let text = "<?xml version='1.0'?>\n<a b=\"1 &amp; 2\"> <c>x &lt; y</c><c/> <d><e>z</e></d></a>\n"
        let element = try FIElement(xml: Array(text.utf8))
        #expect(element.name == "a")
        #expect(element["b"] == "1 & 2")
        #expect(element.children.map(\.name) == ["c", "c", "d"])
        #expect(element.children.map(\.text) == ["x < y", "", ""])
        #expect(element.children[2].children[0].text == "z")
        #expect(try FIElement(xml: element.xml) == element)
    }

    @Test(
        "is refused if it is not well-formed",
        arguments: ["", "x", "<a>", "<a></b>", "<a/><b/>", "<a/>x", "<!DOCTYPE a><a/>", "<a b=1/>", "<a>&x;</a>"])
    func malformed(text: String) {
        #expect(throws: AAModelsError.self) { try FIElement(xml: Array(text.utf8)) }
    }

    @Test("is refused beyond the limits")
    func limits() {
        let deep = String(repeating: "<a>", count: 65) + String(repeating: "</a>", count: 65)
        let error = #expect(throws: AAModelsError.self) { try FIElement(xml: Array(deep.utf8)) }
        #expect(error?.code == .limitExceeded)
        let large = #expect(throws: AAModelsError.self) {
            try FIElement(xml: Array("<a/>".utf8), limits: FILimits(maximumBytes: 3))
        }
        #expect(large?.code == .limitExceeded)
    }
}
