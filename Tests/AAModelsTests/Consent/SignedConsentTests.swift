import AACore
import AAModels
import Testing

@Suite("The consent that an AA has signed")
struct SignedConsentTests {
    private let fixture = MessageFixture.signedConsent

    @Test("line ends of Windows and zones without a colon are read, as in ReBIT's example")
    func publishedForm() throws {
        let text = fixture.text.replacing("\n", with: "\r\n        ").replacing(".000Z\"", with: ".000+0000\"")
        let consent = try SignedConsent(jsonBytes: Array(text.utf8))
        #expect(text.contains("+0000") && text.contains("\r\n"))
        #expect(consent.terms == .valid)
        #expect(!consent.hasForeignMembers)
    }

    @Test("times as milliseconds since 1970 are read, as some AAs sign them")
    func milliseconds() throws {
        let json = try ["consentStart", "consentExpiry", "FIDataRange.from", "FIDataRange.to"]
            .reduce(fixture.json) { json, path in
                let time = try Timestamp(#require(json[path: path]?.string))
                return json.replacing(path, with: .number(String(time.millisecondsSince1970)))
            }
        #expect(json[path: "consentStart"] == 1_704_067_200_000)
        #expect(try SignedConsent(json: json, at: .root).terms == .valid)
    }

    @Test(
        "milliseconds outside the calendar, or not whole, are refused",
        arguments: [
            ("253402300800000", AACoreError.Code.invalidTimestamp),
            ("-99999999999999999", .invalidTimestamp), ("9223372036854775807", .invalidTimestamp),
            ("1704067200000.5", .unexpectedValue), ("9223372036854775808", .unexpectedValue),
        ])
    func wrongMilliseconds(number: String, code: AACoreError.Code) throws {
        let json = try fixture.json.replacing("FIDataRange.to", with: .number(number))
        let error = #expect(throws: AACoreError.self) { try SignedConsent(json: json, at: .root) }
        #expect(error?.code == code)
        #expect(error?.path == "FIDataRange.to")
    }

    @Test("the first generation's word for fixed deposits is read and kept")
    func termDeposit() throws {
        let json = try fixture.json.replacing("fiTypes", with: .array(["TERM-DEPOSIT", "TERM_DEPOSIT"]))
        let consent = try SignedConsent(json: json, at: .root)
        #expect(consent.terms.fiTypes == [.termDepositV1, .termDeposit])
        #expect(consent.json == json)
    }

    @Test("accounts of several FIPs stand in one consent")
    func severalProviders() throws {
        let first = try #require(fixture.json[path: "Accounts[0]"])
        let json = try fixture.json.replacing(
            "Accounts", with: .array([first, first.replacing("fipId", with: "fip-2")]))
        #expect(try SignedConsent(json: json, at: .root).accounts.map(\.fip) == ["fip-1", "fip-2"])
    }

    @Test("what the specification names is not foreign")
    func nothingForeign() throws {
        #expect(try !SignedConsent(json: fixture.json, at: .root).hasForeignMembers)
    }

    @Test("a blank optional member is not foreign", arguments: MemberCase.all.filter(\.isOptionalInSignedConsent))
    func blankIsNotForeign(member: MemberCase) throws {
        for blank in [JSONValue.null, "", .object([:])] {
            let json = try member.fixture.json.replacing(member.path, with: blank)
            #expect(try !SignedConsent(json: json, at: .root).hasForeignMembers)
        }
    }

    @Test("a category without a type, and a list of no filters, are not foreign")
    func emptyInsideIsNotForeign() throws {
        let json = try fixture.json.replacing("Purpose.Category", with: .object(["type": .null]))
            .replacing("DataFilter", with: .array([]))
        #expect(try !SignedConsent(json: json, at: .root).hasForeignMembers)
    }

    @Test("a member beyond the specification is found, in any object", arguments: objects)
    func foreign(path: String) throws {
        let json = try fixture.json
        let object = try #require(path.isEmpty ? json : json[path: path])
        let changed = object.adding("colour", "green")
        let consent = try SignedConsent(
            json: path.isEmpty ? changed : json.replacing(path, with: changed), at: .root)
        #expect(consent.hasForeignMembers)
    }

    @Test("a member beyond the specification is found in the last of several accounts")
    func foreignInSecondAccount() throws {
        let first = try #require(fixture.json[path: "Accounts[0]"])
        let json = try fixture.json.replacing("Accounts", with: .array([first, first.adding("colour", "green")]))
        #expect(try SignedConsent(json: json, at: .root).hasForeignMembers)
    }

    static let objects = [
        "", "DataConsumer", "DataProvider", "Customer", "Accounts[0]", "Purpose", "Purpose.Category", "FIDataRange",
        "DataLife", "Frequency", "DataFilter[0]",
    ]
}

extension MemberCase {
    fileprivate var isOptionalInSignedConsent: Bool {
        fixture.testDescription == "SignedConsent" && fixture.optional.contains(path)
    }
}
