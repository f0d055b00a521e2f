import AACore
import AATestSupport
import FoundationEssentials
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test("an identifier carries its text as it came and shows it unless it is personal")
    func text() {
        let consent: ConsentID = "654024c8-29c8-11e8-8868-0289437bf331"
        #expect(consent.description == consent.rawValue)
        #expect(String(reflecting: consent) == consent.rawValue)
        #expect(SessionID(" Any text ").rawValue == " Any text ")
    }

    @Test("identifiers encode and decode as bare text")
    func coding() throws {
        let links: [LinkReference] = ["link-1", "link/2"]
        let bytes = try JSONEncoder().encode(links)
        #expect(try JSONDecoder().decode([LinkReference].self, from: bytes) == links)
        #expect(try JSONDecoder().decode([String].self, from: bytes) == links.map(\.rawValue))
    }

    @Test("order goes by text")
    func order() {
        #expect(KeyID("a") < KeyID("b"))
        #expect(!(KeyID("b") < KeyID("a")))
        #expect(KeyID("Z") < KeyID("a"))
    }

    @Test("a new identifier is a version 4 UUID in lower case", arguments: TestScale.seeds(50))
    func uuid(seed: UInt64) {
        let source = SeededRandomSource(seed: seed)
        let text = MessageID.random(from: source).rawValue
        #expect(text.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
        #expect(text == MessageID.random(from: SeededRandomSource(seed: seed)).rawValue)
        #expect(text != MessageID.random(from: source).rawValue)
    }

    @Test("the system's random bytes are as many as asked for, and differ")
    func systemRandom() {
        let source = SystemRandomSource()
        #expect(source.bytes(0) == [])
        #expect(source.bytes(33).count == 33)
        #expect(source.bytes(32) != source.bytes(32))
    }
}
