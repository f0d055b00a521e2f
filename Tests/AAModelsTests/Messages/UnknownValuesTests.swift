import AACore
import AAModels
import Testing

@Suite("What a newer peer may send")
struct UnknownValuesTests {
    private static let newMember = JSONValue.object(["deep": .array([.null, .number("1.50"), "text"]), "empty": ""])

    @Test("unknown members are kept and sent on as they came", arguments: MessageFixture.all)
    func extra(fixture: MessageFixture) throws {
        let json = try fixture.json.adding("newMember", Self.newMember).adding("nothing", .null)
        let read = try fixture.read(json)
        #expect(read.json == json)
        if let message = read as? any Message {
            #expect(message.extra.members.map(\.name) == ["newMember", "nothing"])
        }
    }

    @Test("unknown members of the consent detail are kept too")
    func extraOfDetail() throws {
        let fixture = try #require(MessageFixture.consents.first)
        let detail = try #require(fixture.json[path: "ConsentDetail"])
        let json = try fixture.json.replacing("ConsentDetail", with: detail.adding("newMember", Self.newMember))
        #expect(try fixture.read(json).json == json)
    }

    @Test("a member in another case is another member", arguments: MessageFixture.all)
    func spelling(fixture: MessageFixture) throws {
        let name = try #require(fixture.json.object?.members.last?.name)
        let other = name.first?.isUppercase == true ? name.lowercased() : name.uppercased()
        let value = try #require(fixture.json[path: name])
        let json = try fixture.json.replacing(name, with: nil).adding(other, value)
        if fixture.optional.contains(name) {
            #expect(try fixture.read(json).json == json)
        } else {
            #expect(#expect(throws: AACoreError.self) { try fixture.read(json) }?.path == name)
        }
    }

    @Test("an unknown word is carried as it came, wherever a word stands", arguments: MemberCase.words)
    func unknownWord(member: MemberCase) throws {
        let json = try member.fixture.json.replacing(member.path, with: "FROZEN \u{1F9CA}")
        #expect(try member.fixture.read(json).json == json)
    }

    @Test("an unknown word in a list is carried as it came")
    func unknownElement() throws {
        let json = try MessageFixture.signedConsent.json
            .replacing("consentTypes", with: .array(["PROFILE", "MOOD"])).replacing("fiTypes", with: .array(["GOLD"]))
        #expect(try MessageFixture.signedConsent.read(json).json == json)
    }
}
