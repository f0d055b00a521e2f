import AACore
import AACrypto
import AAModels
import AAProviders
import AATransport
import Testing

@Suite("An answer must be about what was asked")
struct ReBITAnswerTests {
    static let ticket = ConsentTicket(handle: Sample.handle, customer: Sample.customer)
    static let session = DataSession(id: Sample.sessionID, consentID: Sample.consentID)

    @Test("a request for consent that the AA understood for another customer is refused")
    func otherCustomer() async throws {
        let fixture = try Fixture(
            FakeAggregator(edit: { $0.set("Customer", .object(["id": "other@aa"])) }))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.requestConsent(Sample.detail)
        }
        #expect(error?.code == .mismatchedAnswer)
    }

    @Test("a session under another consent is refused")
    func otherConsentOfSession() async throws {
        let fixture = try Fixture(FakeAggregator(edit: { $0.set("consentId", "other") }))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.startSession(
                under: Sample.agreed, range: Sample.terms.dataRange, keys: SessionKeyPair())
        }
        #expect(error?.code == .mismatchedAnswer)
    }

    static let artefacts = [
        FaultyAnswer("another consent", .mismatchedAnswer) { $0.edit = { $0.set("consentId", "other") } },
        FaultyAnswer("another version (FIU_1031_1)", .malformedAnswer) { $0.edit = { $0.set("ver", "1.1.2") } },
        FaultyAnswer("a version with a digit more (1031_2)", .malformedAnswer) {
            $0.edit = { $0.set("ver", "2.0.00") }
        },
        FaultyAnswer("a version without its last (1031_3)", .malformedAnswer) { $0.edit = { $0.set("ver", "2.0.") } },
        FaultyAnswer("a consent signed by a key of somebody else", .unverified) { $0.consentKey = Keys.user },
        FaultyAnswer("a consent signed by another key under the AA's name", .unverified) {
            $0.consentKey = Keys.impostor
        },
        FaultyAnswer("a consent that is no JWS", .unverified) { $0.edit = { $0.set("signedConsent", "none") } },
        FaultyAnswer("a consent without its accounts", .malformedAnswer) {
            $0.editConsent = { $0.set("Accounts", nil) }
        },
        FaultyAnswer("a consent with a member beyond the specification", .malformedAnswer) {
            $0.editConsent = { $0.append("alsoAgreed", true) }
        },
        FaultyAnswer("a consent with such a member in an object inside", .malformedAnswer) {
            $0.editConsent = { $0.change("Purpose") { $0.append("alsoAgreed", true) } }
        },
        FaultyAnswer("a consent given to another FIU", .mismatchedAnswer) {
            $0.editConsent = { $0.change("DataConsumer") { $0.set("id", "FIU-2") } }
        },
        FaultyAnswer("a consent of another AA", .mismatchedAnswer) {
            $0.editConsent = { $0.change("DataProvider") { $0.set("id", "AA-2") } }
        },
        FaultyAnswer("a consent whose provider is no AA", .mismatchedAnswer) {
            $0.editConsent = { $0.change("DataProvider") { $0.set("type", "FIP") } }
        },
        FaultyAnswer("a consent of another customer", .mismatchedAnswer) {
            $0.editConsent = { $0.change("Customer") { $0.set("id", "other@aa") } }
        },
        FaultyAnswer("a consent made in the future", .mismatchedAnswer) {
            $0.edit = { $0.set("createTimestamp", Sample.now.adding(.seconds(900)).json) }
        },
        FaultyAnswer("a consent used in the future", .mismatchedAnswer) {
            $0.edit = { $0.change("ConsentUse") { $0.set("lastUseDateTime", Sample.now.adding(.seconds(900)).json) } }
        },
        FaultyAnswer("a consent used less than never", .mismatchedAnswer) {
            $0.edit = { $0.change("ConsentUse") { $0.set("count", -1) } }
        },
        FaultyAnswer("a consent used half a time more", .malformedAnswer) {
            $0.edit = { $0.change("ConsentUse") { $0.set("count", .number("1.5")) } }
        },
    ]

    @Test("an artefact with one fault is refused", arguments: artefacts)
    func artefact(row: FaultyAnswer) async throws {
        let fixture = try Fixture(row.aggregator)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.consent(Sample.consentID, for: Self.ticket)
        }
        #expect(error?.code == row.code, "\(error?.description ?? "")")
    }

    @Test("an artefact without a fault is the agreed consent")
    func noFault() async throws {
        let verified = try await Fixture().provider.consent(Sample.consentID, for: Self.ticket)
        #expect(verified.agreed.content == Sample.signedConsent)
        #expect(verified.status == .active)
        #expect(verified.signingInput == .base64url)
        #expect(verified.agreed.digitalSignature?.count == 342)
    }

    /// A delivery that is valid but for one thing.
    struct Delivery: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout [FIDelivery]) -> Void
    }

    static let deliveries = [
        Delivery(testDescription: "an account that is not in the consent") { $0[0].accounts[0].link = "link-3" },
        Delivery(testDescription: "an account of the consent from another FIP") { $0[0].fip = "FIP-2" },
        Delivery(testDescription: "an account under another masked number") {
            $0[0].accounts[0].maskedAccountNumber = "XXXX0002"
        },
        Delivery(testDescription: "an account twice") { $0.append($0[0]) },
    ]

    @Test("a delivery with one fault is refused", arguments: deliveries)
    func delivery(row: Delivery) async throws {
        var aggregator = FakeAggregator()
        row.change(&aggregator.deliveries)
        let provider = try Fixture(aggregator).provider
        let raw = try await provider.fetch(Self.session)
        let error = #expect(throws: ProviderError.self) { try provider.accounts(in: raw, under: Sample.agreed) }
        #expect(error?.code == .mismatchedAnswer)
    }

    @Test("a delivery of nothing is no delivery", arguments: ["FI", "data"])
    func empty(list: String) async throws {
        var aggregator = FakeAggregator()
        if list == "FI" { aggregator.deliveries = [] } else { aggregator.deliveries[0].accounts = [] }
        let provider = try Fixture(aggregator).provider
        let error = await #expect(throws: ProviderError.self) { try await provider.fetch(Self.session) }
        #expect(error?.code == .malformedAnswer)
    }

    @Test("a delivery comes as its bytes, and reads as its accounts as often as one likes")
    func readAgain() async throws {
        let provider = try Fixture().provider
        let raw = try await provider.fetch(Self.session)
        #expect(try FIFetchResponse(jsonBytes: raw.bytes).deliveries.count == 2)
        for _ in 0..<2 {
            #expect(try provider.accounts(in: raw, under: Sample.agreed).map(\.link) == ["link-1", "link-2"])
        }
    }

    @Test("two FIPs may call different accounts by one reference")
    func sameReference() async throws {
        var consent = Sample.signedConsent
        consent.accounts[1].link = "link-1"
        let agreed = AgreedConsent(id: Sample.consentID, content: consent, digitalSignature: "c2ln")
        let provider = try Fixture(FakeAggregator(deliveries: consent.accounts.map(Sample.delivery))).provider
        #expect(try provider.accounts(in: await provider.fetch(Self.session), under: agreed).count == 2)
    }
}
