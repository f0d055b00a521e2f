import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("An AA is spoken to in its version")
struct ReBITVersionTests {
    static let rows = SpokenVersion.all

    @Test(
        "a journey asks by the methods and paths of the version, signs each request, and says the version",
        arguments: rows)
    func journey(row: SpokenVersion) async throws {
        let transport = try await row.journey()
        #expect(transport.requests.map { "\($0.method) \($0.url.path.dropFirst(3))" } == row.requests)
        let key = try #require(Keys.user).verificationKey
        for request in transport.requests {
            #expect(request.headers["client_api_key"] == "canary-api-key")
            let isGET = request.method == .get
            let signed = isGET ? Array(request.url.path.dropFirst(3).utf8) : request.body
            let signature = try #require(request.headers["x-jws-signature"])
            #expect(try key.verifyDetached(signature, over: signed).signingInput == .unencoded)
            #expect(request.headers["Content-Type"] == (isGET ? nil : "application/json"))
            guard !isGET else {
                #expect(request.body.isEmpty)
                continue
            }
            let version = try JSONDocument.uniqueMembers(request.body).object?["ver"]?.string
            #expect(version == row.version.name.rawValue)
        }
    }

    @Test("1.1.2 knows no type of a party; the others say it", arguments: rows)
    func parties(row: SpokenVersion) async throws {
        let fixture = try Fixture(row.aggregator, version: row.version)
        _ = try await fixture.provider.requestConsent(Sample.detail)
        let body = try JSONDocument.uniqueMembers(#require(fixture.transport.requests.first).body)
        let consumer = body.object?["ConsentDetail"]?.object?["DataConsumer"]?.object
        #expect(consumer?["type"]?.string == (row.version == .v1_1_2 ? nil : "FIU"))
        #expect(consumer?["id"]?.string == Sample.user.rawValue)
    }

    /// What a version has no place for.
    struct Unplaced: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let versions: [ReBITVersion]
        let change: @Sendable (inout ConsentDetail) -> Void
    }

    static let unplaced: [Unplaced] = [
        Unplaced(testDescription: "GSTR1_3B", versions: [.v1_1_2]) { $0.terms.fiTypes = [.deposit, .gstr1And3B] },
        Unplaced(testDescription: "LIFE_INSURANCE", versions: [.v1_1_2, .v2_0_0, .v2_0_0ByGET]) {
            $0.terms.fiTypes = [.lifeInsurance]
        },
        Unplaced(testDescription: "a customer without an address", versions: [.v1_1_2]) {
            $0.customer = ConsentCustomer(address: nil, identifiers: [.init(.mobile, "9999999999")])
        },
        Unplaced(testDescription: "a mobile number beside the address", versions: [.v1_1_2]) {
            $0.customer.identifiers = [.init(.mobile, "9999999999")]
        },
    ]

    @Test("what a version has no place for is refused before anything is sent", arguments: unplaced, rows)
    func withoutPlace(what: Unplaced, row: SpokenVersion) async throws {
        let fixture = try Fixture(row.aggregator, version: row.version)
        var detail = Sample.detail
        what.change(&detail)
        guard what.versions.contains(row.version) else {
            _ = try await fixture.provider.requestConsent(detail)
            return
        }
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.requestConsent(detail) }
        #expect(error?.code == .unsupported)
        #expect(error?.description.contains("9999999999") == false)
        #expect(fixture.transport.requests.isEmpty)
    }

    @Test("an answer in a version that was not spoken is refused", arguments: rows)
    func otherVersion(row: SpokenVersion) async throws {
        var aggregator = row.aggregator
        aggregator.version = row.version == .v1_1_2 ? .v2 : .v1_1_2
        let fixture = try Fixture(aggregator, version: row.version)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == .malformedAnswer)
    }

    @Test("a heartbeat, which is asked for in no version, may be in any that is spoken", arguments: rows)
    func heartbeat(row: SpokenVersion) async throws {
        var aggregator = row.aggregator
        for version in APIVersion.known {
            aggregator.version = version
            #expect(try await Fixture(aggregator, version: row.version).provider.isUp())
        }
        aggregator.version = "9.9.9"
        let provider = try Fixture(aggregator, version: row.version).provider
        await #expect(throws: ProviderError.self) { try await provider.isUp() }
    }

    @Test("a refusal may be in any version: an AA that does not speak ours says so in its own", arguments: rows)
    func refusalInOtherVersion(row: SpokenVersion) async throws {
        var aggregator = row.aggregator
        aggregator.version = row.version == .v1_1_2 ? .v2 : .v1_1_2
        aggregator.status = .notFound
        aggregator.refusal = .noSuchVersion
        let fixture = try Fixture(aggregator, version: row.version)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == .unsupported)
        #expect(error?.providerCode == .noSuchVersion)
    }

    /// An outcome as an AA words it.
    struct Word: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let status: JSONValue
        let outcome: ConsentOutcome?

        init(_ status: JSONValue, _ outcome: ConsentOutcome?) {
            testDescription = String(decoding: status.bytes(), as: UTF8.self)
            self.status = status
            self.outcome = outcome
        }
    }

    static let id = Sample.consentID.rawValue
    static let words: [Word] = [
        Word(.object(["id": .null, "status": "PENDING"]), .pending),
        Word(.object(["id": "", "status": "PENDING"]), .pending),
        Word(.object(["status": "PENDING"]), .pending),
        Word(.object(["id": .string(id), "status": "READY"]), .approved(Sample.consentID)),
        Word(.object(["id": .null, "status": "FAILED"]), .failed),
        Word(.object(["id": .string(id), "status": "APPROVED"]), .approved(Sample.consentID)),
        Word(.object(["id": .null, "status": "REJECTED"]), .rejected),
        Word(.object(["id": .null, "status": "APPROVED"]), nil),
        Word(.object(["id": .null, "status": "READY"]), nil),
    ]

    @Test("an outcome is understood in the words of any version", arguments: rows, words)
    func outcome(row: SpokenVersion, word: Word) async throws {
        var aggregator = row.aggregator
        aggregator.edit = { $0.set("ConsentStatus", word.status) }
        let provider = try Fixture(aggregator, version: row.version).provider
        guard let outcome = word.outcome else {
            let error = await #expect(throws: ProviderError.self) { try await provider.outcome(of: Sample.handle) }
            #expect(error?.code == .malformedAnswer)
            return
        }
        #expect(try await provider.outcome(of: Sample.handle).outcome == outcome)
    }

    @Test("1.1.2 may leave the word out, and the id says it; the others may not", arguments: rows)
    func noWord(row: SpokenVersion) async throws {
        var aggregator = row.aggregator
        aggregator.edit = { $0.set("ConsentStatus", .object(["id": .string(Self.id)])) }
        let provider = try Fixture(aggregator, version: row.version).provider
        if row.version == .v1_1_2 {
            #expect(try await provider.outcome(of: Sample.handle).outcome == .approved(Sample.consentID))
        } else {
            await #expect(throws: ProviderError.self) { try await provider.outcome(of: Sample.handle) }
        }
    }

    @Test("1.1.3 is 1.1.2 under another name: its answers are taken, and its outcome may lack the word")
    func laterName() async throws {
        let aggregator = FakeAggregator(
            version: .v1_1_3, edit: { $0.set("ConsentStatus", .object(["id": .string(Self.id)])) })
        let provider = try Fixture(aggregator, version: .v1_1_2).provider
        #expect(try await provider.outcome(of: Sample.handle).outcome == .approved(Sample.consentID))
    }

    @Test(
        "a time is read in each of the forms that AAs write",
        arguments: [
            "2026-05-28T20:26:40.000Z", "2026-05-28T20:26:40.000+0000", "2026-05-29T01:56:40+05:30",
            "2026-05-28T20:26:40Z",
        ])
    func times(text: String) async throws {
        let aggregator = FakeAggregator(edit: { $0.set("timestamp", .string(text)) })
        #expect(try await Fixture(aggregator).provider.outcome(of: Sample.handle).asOf == Sample.now)
    }

    @Test("milliseconds are a time inside a signed consent, and none in a message")
    func milliseconds() async throws {
        let number = JSONValue.number(String(Sample.now.millisecondsSince1970))
        let signed = FakeAggregator(editConsent: { $0.set("consentStart", number) })
        let ticket = ConsentTicket(handle: Sample.handle, customer: Sample.customer)
        let consent = try await Fixture(signed).provider.consent(Sample.consentID, for: ticket)
        #expect(consent.agreed.content.terms.consentStart == Sample.now)

        let message = FakeAggregator(edit: { $0.set("timestamp", number) })
        let error = await #expect(throws: ProviderError.self) {
            try await Fixture(message).provider.outcome(of: Sample.handle)
        }
        #expect(error?.code == .malformedAnswer)
    }

    @Test("an id that would leave its place in a path is never asked for", arguments: ["", "..", "."])
    func path(id: String) async throws {
        let fixture = try Fixture(version: .v1_1_2)
        await #expect(throws: ProviderError.self) { try await fixture.provider.outcome(of: ConsentHandle(id)) }
        #expect(fixture.transport.requests.isEmpty)
    }

    @Test("an id stays one segment of the path, and its own text is signed")
    func segment() async throws {
        let fixture = try Fixture(version: .v1_1_2)
        _ = try? await fixture.provider.outcome(of: "a/b?c")
        let request = try #require(fixture.transport.requests.first)
        #expect(request.url.requestTarget == "/v2/Consent/handle/a%2Fb%3Fc")
        let signature = try #require(request.headers["x-jws-signature"])
        let key = try #require(Keys.user).verificationKey
        #expect((try? key.verifyDetached(signature, over: Array("/Consent/handle/a/b?c".utf8))) != nil)
    }

    @Test("a version is found by the name in its bodies")
    func names() {
        #expect(ReBITVersion(.v1_1_2) == .v1_1_2)
        #expect(ReBITVersion(.v2) == .v2_0_0)
        #expect(ReBITVersion(.v2_1) == .v2_1_0)
        #expect(ReBITVersion("2.2.0") == nil)
    }
}
