import AACore
import AAModels
import Testing

@Suite("Messages show nothing personal or secret")
struct MessageCanaryTests {
    static let canary = "ABCDE1234F"

    /// Every way in which Swift turns a value into text.
    private func texts(of value: Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        return ["\(value)", String(reflecting: value), String(describing: [value]), dumped]
    }

    @Test("no way to print a message shows a personal member, nor one that is not known", arguments: MessageFixture.all)
    func messages(fixture: MessageFixture) throws {
        var json = try fixture.json.adding("newMember", .string(Self.canary))
        if let detail = json[path: "ConsentDetail"] {
            json = json.replacing("ConsentDetail", with: detail.adding(Self.canary, .string(Self.canary)))
        }
        for path in fixture.personal {
            #expect(json[path: path] != nil)
            json = json.replacing(path, with: .string("\(Self.canary).\(Self.canary)"))
        }
        let message = try fixture.read(json)
        #expect(String(decoding: message.json.bytes(), as: UTF8.self).contains(Self.canary))
        for text in texts(of: message) { #expect(!text.contains(Self.canary)) }
    }

    @Test("a member that is not personal is shown: the test above can fail")
    func visible() {
        let request = ConsentHandleRequest(header: MessageFixture.header, consentHandle: ConsentHandle(Self.canary))
        #expect(texts(of: request).allSatisfy { $0.contains(Self.canary) })
    }

    @Test("an agreed consent shows neither the customer, the accounts nor the signature")
    func agreedConsent() throws {
        let content = SignedConsent(
            terms: .valid, dataProvider: ConsentParty(id: "aa-1", kind: .accountAggregator),
            customer: CustomerAddress(Self.canary),
            accounts: [
                SignedConsent.Account(
                    fiType: .deposit, fip: "fip-1", accountType: "SAVINGS", link: "link-1",
                    maskedAccountNumber: Self.canary)
            ])
        let agreed = AgreedConsent(id: "consent-1", content: content, digitalSignature: Self.canary)
        #expect(agreed.digitalSignature == Self.canary)
        for text in texts(of: agreed) { #expect(!text.contains(Self.canary)) }
    }

    @Test("no error shows a value of the message that it refuses", arguments: MemberCase.all)
    func errors(member: MemberCase) throws {
        var json = try member.fixture.json
        for other in MemberCase.words where other.fixture.testDescription == member.fixture.testDescription {
            json = json.replacing(other.path, with: .string(Self.canary))
        }
        let name = "\(Self.canary)@aa"
        for wrong in [JSONValue.bool(true), .object([name: .string(Self.canary)]), .array([.string(Self.canary)])] {
            let changed = json.replacing(member.path, with: wrong).adding(name, .string(Self.canary))
            guard let error = refusal(of: changed, by: member.fixture) else { continue }
            for text in texts(of: error) { #expect(!text.contains(Self.canary)) }
        }
    }

    private func refusal(of json: JSONValue, by fixture: MessageFixture) -> (any Error)? {
        do { _ = try fixture.read(json) } catch { return error }
        return nil
    }
}
