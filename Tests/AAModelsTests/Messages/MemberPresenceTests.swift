import AACore
import AAModels
import Testing

@Suite("Members that must be there")
struct MemberPresenceTests {
    /// What ReBIT counts as missing, and the member's absence.
    static let blanks: [JSONValue?] = [nil, .null, "", .object([:])]

    @Test("a required member that is absent or blank is missing, by its path", arguments: MemberCase.required)
    func required(member: MemberCase) throws {
        for blank in Self.blanks {
            let error = try member.error(with: blank)
            #expect(error.code == .missingMember)
            // Without its only member an object is blank, and is itself what is missing.
            #expect(error.path == (blank == nil ? member.pathOfAbsence : member.path))
        }
    }

    @Test("an optional member may be absent or blank", arguments: MemberCase.optional)
    func optional(member: MemberCase) throws {
        for blank in Self.blanks {
            _ = try member.fixture.read(member.fixture.json.replacing(member.path, with: blank))
        }
    }

    @Test("a text that is often empty must be there all the same", arguments: MemberCase.thatMayBeEmpty)
    func mayBeEmpty(member: MemberCase) throws {
        let json = try member.fixture.json.replacing(member.path, with: "")
        #expect(try member.fixture.read(json).json == json)
        for blank in [nil, JSONValue.null] { #expect(try member.error(with: blank).code == .missingMember) }
    }

    @Test("the table covers the members of all messages")
    func coverage() {
        #expect(MessageFixture.all.count == 16)
        #expect(MemberCase.all.count == MemberCase.required.count + MemberCase.optional.count + 2)
        #expect(MemberCase.required.count > 130)
        let parts = [MemberCase.lists, MemberCase.numbers, MemberCase.times, MemberCase.words, MemberCase.texts]
        #expect(parts.map(\.isEmpty) == [false, false, false, false, false])
        #expect(MemberCase.textsOrNumbers.count == 6)
    }

    @Test(
        "a list with a least length must hold something",
        arguments: [
            ("ConsentsRequest", "ConsentDetail.consentTypes"), ("ConsentsRequest", "ConsentDetail.fiTypes"),
            ("SignedConsent", "consentTypes"), ("SignedConsent", "fiTypes"), ("SignedConsent", "Accounts"),
            ("FIFetchRequest", "linkRefNumber"),
        ])
    func lists(message: String, path: String) throws {
        let member = try #require(
            MemberCase.all.first { $0.fixture.testDescription == message && $0.path == path })
        let error = try member.error(with: .array([]))
        #expect(error.code == .missingMember)
        #expect(error.path == path)
    }

    @Test("a consent status notification names a consent or a request for one")
    func neitherConsentNorHandle() throws {
        let fixture = try #require(MessageFixture.notifications.first)
        let json = try fixture.json.replacing("ConsentStatusNotification.consentId", with: nil)
        #expect(throws: Never.self) { try fixture.read(json) }
        let error = #expect(throws: AACoreError.self) {
            try fixture.read(json.replacing("ConsentStatusNotification.consentHandle", with: ""))
        }
        #expect(error?.code == .missingMember)
        #expect(error?.path == "ConsentStatusNotification")
    }

    @Test("a customer who is named by nothing is missing")
    func nobody() throws {
        let fixture = try #require(MessageFixture.consents.first)
        let json = try fixture.json.replacing("ConsentDetail.Customer.Identifiers", with: nil)
        #expect(throws: Never.self) { try fixture.read(json) }
        let error = #expect(throws: AACoreError.self) {
            try fixture.read(json.replacing("ConsentDetail.Customer.id", with: .null))
        }
        #expect(error?.code == .missingMember)
        #expect(error?.path == "ConsentDetail.Customer")
    }
}
