import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("OneMoney's lists of consents")
struct OneMoneyListTests {
    private static let id = OneMoneyFixture.consentID
    private static let handle = OneMoneyFixture.handle

    @Test("F19: what was not asked for is left out, be it in the list")
    func foreign() async throws {
        var other = OneMoneyFixture.item("REVOKED")
        other.set("consentHandle", "other")
        other.set("productID", "OTHER")
        let list = OneMoneyFixture.list(other, OneMoneyFixture.item("ACTIVE"))
        let fixture = try OneMoneyFixture(answers: list, list, list, OneMoneyFixture.list(other))
        #expect(try await fixture.provider.outcome(of: Self.handle).outcome == .approved(Self.id))
        let query = OneMoneyConsentQuery.party(
            OneMoneyParty(.mobile, "9876543210"), productID: "TEST", accountID: "canary-case")
        #expect(try await fixture.provider.consents(query).map(\.handle) == [Self.handle])
        let all = try await fixture.provider.consents(ofMobile: "9876543210", productID: "TEST")
        #expect(all.map(\.handle) == [Self.handle])
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.outcome(of: Self.handle) }
        #expect(error?.code == .unknownReference)
    }

    static let ofOthers: [(String, String, JSONValue, Int, Int)] = [
        ("our own", "productID", "TEST", 1, 1), ("of another case", "accountID", "other", 0, 1),
        ("a case that is a number", "accountID", .number("42"), 0, 1),
        ("of another template", "productID", "OTHER", 0, 0), ("of no template", "productID", .null, 0, 0),
        ("of a template of another type", "productID", .number("1"), 0, 0),
        ("of another customer", "vua", "1111111111@onemoney", 0, 0),
        ("of another masked customer", "vua", "XXXXXXX211@onemoney", 0, 0),
        ("of a customer who is wholly masked", "vua", "XXXXXXXXXX@onemoney", 0, 0),
        ("of a customer of another type", "vua", .number("9876543210"), 0, 0),
        ("of a customer with a name", "vua", "name@onemoney", 1, 1), ("of a customer untold", "vua", .null, 1, 1),
    ]

    @Test("a list by customer holds that customer's, under one template and for one case", arguments: ofOthers)
    func byCustomer(name: String, member: String, value: JSONValue, ofCase: Int, ofMobile: Int) async throws {
        var item = OneMoneyFixture.item("ACTIVE")
        item.set(member, value)
        let list = OneMoneyFixture.list(item)
        let fixture = try OneMoneyFixture(answers: list, list)
        let query = OneMoneyConsentQuery.party(
            OneMoneyParty(.mobile, "9876543210"), productID: "TEST", accountID: "canary-case")
        #expect(try await fixture.provider.consents(query).count == ofCase)
        #expect(try await fixture.provider.consents(ofMobile: "9876543210", productID: "TEST").count == ofMobile)
    }

    static let broken: [(String, JSONValue)] = [
        ("status", .number("1")), ("consentID", .object(["a": "b"])), ("vua", .number("1")),
        ("accounts", .array([.object(["fipId": "FIP-1", "linkReferenceNumber": "l"])])),
    ]

    @Test("a broken consent of somebody else does no harm to ours; ours must be whole", arguments: broken)
    func brokenItem(member: String, value: JSONValue) async throws {
        var own = OneMoneyFixture.item("ACTIVE")
        own.set(member, value)
        var other = own
        other.set("consentHandle", "other")
        let harmless = try OneMoneyFixture(
            answers: OneMoneyFixture.answer(
                .array([.object(other), "no object", .object(OneMoneyFixture.item("ACTIVE"))])))
        #expect(try await harmless.provider.outcome(of: Self.handle).outcome == .approved(Self.id))
        let fixture = try OneMoneyFixture(answers: OneMoneyFixture.list(own))
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.outcome(of: Self.handle) }
        #expect(error?.code == .malformedAnswer)
    }
}
