import AACore
import AAModels
import Testing

@Suite("Messages on the wire")
struct MessageRoundTripTests {
    @Test("what is read is written again, member for member and in the same order", arguments: MessageFixture.all)
    func roundTrip(fixture: MessageFixture) throws {
        let json = try fixture.json
        #expect(json.memberPaths().count > 3)
        #expect(try fixture.read(json).json == json)
    }

    @Test("what our initialisers make is what the wire says, both ways", arguments: MessageFixture.all)
    func made(fixture: MessageFixture) throws {
        #expect(try fixture.made.json == fixture.json)
        #expect(try fixture.readsAsMade())
    }

    @Test("the bytes of a message are compact JSON")
    func bytes() {
        let request = ConsentFetchRequest(header: MessageFixture.header, consentID: "consent-1")
        let text = #"{\#(MessageFixture.head),"consentId":"consent-1"}"#
        #expect(String(decoding: request.bytes, as: UTF8.self) == text)
    }

    @Test("a repeated member is refused, wherever it stands", arguments: MessageFixture.all)
    func duplicates(fixture: MessageFixture) throws {
        let json = try fixture.json
        let first = try #require(json.object?.members.first)
        let outer = #expect(throws: AACoreError.self) {
            try fixture.readBytes(json.adding(first.name, first.value).bytes())
        }
        #expect(outer?.code == .duplicateMember)
        #expect(outer?.path == first.name)

        let twice = JSONValue.object(["a": 1, "a": 1])
        let inner = #expect(throws: AACoreError.self) { try fixture.readBytes(json.adding("new", twice).bytes()) }
        #expect(inner?.code == .duplicateMember)
        #expect(inner?.path == "new.a")
    }

    @Test("a message answers with the id and time of its header; a heartbeat has no id")
    func identity() throws {
        for fixture in MessageFixture.all {
            guard let message = fixture.made as? any Message else { continue }
            #expect(message.timestamp == MessageFixture.time)
            let isHeartbeat = message is HeartbeatResponse
            #expect(message.messageID == (isHeartbeat ? nil : MessageFixture.header.messageID))
        }
    }

    @Test("times in any zone are read, and sent in UTC with three digits")
    func zones() throws {
        let fixture = try #require(MessageFixture.consents.first)
        for text in ["2023-11-15T03:43:20+05:30", "2023-11-14T22:13:20.000+0000", "2023-11-14T22:13:20.000000Z"] {
            let message = try fixture.read(fixture.json.replacing("timestamp", with: .string(text)))
            #expect(message.json[path: "timestamp"] == "2023-11-14T22:13:20.000Z")
        }
    }
}
