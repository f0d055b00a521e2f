import AACore
import Testing

@Suite("Every repeated member cost a pass over the document")
struct RepeatedMembersCostTooMuchTests {
    @Test("a document of nothing but repeated members lists the first hundred")
    func listIsBounded() throws {
        let bytes = Array("{\(Array(repeating: #""a":1"#, count: 50_000).joined(separator: ","))}".utf8)
        let document = try JSONDocument(bytes)
        #expect(document.duplicates.count == 100)
        #expect(document.root.object?.members.count == 50_000)
    }

    @Test(
        "a name that is no plain word does not enter the path of an error",
        arguments: ["9999999999@aa", "line\nfeed", "é", "", "two words", String(repeating: "a", count: 65)])
    func namesOfStrangers(name: String) throws {
        let object = JSONObject([.init(name, 1), .init(name, 2)])
        let bytes = JSONValue.object(["outer": .object(object)]).bytes()
        let error = #expect(throws: AACoreError.self) { try JSONDocument.uniqueMembers(bytes) }
        #expect(error?.path == "outer.?")
        #expect(try JSONDocument(bytes).duplicates.map(\.path) == ["outer.?"])
    }
}
