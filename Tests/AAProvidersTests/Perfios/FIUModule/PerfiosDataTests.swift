import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Data from Perfios' FIU module")
struct PerfiosDataTests {
    static let recorded = "fi-fetch.response.200.weierstrass-one-account.json"

    @Test(
        "the request is the recorded one, and the answer is handed over as it came",
        .enabled(if: ConformanceData.isPresent))
    func fetch() async throws {
        let body = try PerfiosFixture.recorded(Self.recorded)
        let fixture = try PerfiosFixture([.respond(HTTPResponse(body: body))])
        let session = DataSession(id: "dr_4b1f0a6c9d2e", consentID: "mr_5vQm2mZ0K1c", secret: "s_0123456789abcdef")
        let delivery = try await fixture.provider.fetch(session)
        #expect(delivery.bytes == body)
        #expect(delivery.session == session.id)
        let sent = try JSONDocument(fixture.request.body).root
        #expect(sent == (try JSONDocument(PerfiosFixture.recorded("fi-fetch.request.json")).root))
    }

    @Test("an answer that nobody can read is handed over all the same")
    func rawFirst() async throws {
        let fixture = try PerfiosFixture([.respond(HTTPResponse(body: Array("<html>".utf8)))])
        let delivery = try await fixture.provider.fetch(PerfiosFixture.session)
        #expect(delivery.bytes == Array("<html>".utf8))
        let error = #expect(throws: ProviderError.self) {
            try fixture.provider.accounts(in: delivery, under: PerfiosFixture.agreed)
        }
        #expect(error?.code == .malformedAnswer)
    }

    @Test("without the notification's secret nothing is sent")
    func noSecret() async throws {
        let fixture = try PerfiosFixture([])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.fetch(DataSession(id: "dr", consentID: "mr"))
        }
        #expect(error?.code == .invalidRequest)
        #expect(fixture.transport.requests.isEmpty)
    }

    @Test(
        "UAT's escrow opens the recorded delivery, where the configuration allows it",
        .enabled(if: ConformanceData.isPresent))
    func escrow() throws {
        let delivery = RawDelivery(session: "dr", bytes: try PerfiosFixture.recorded(Self.recorded))
        let provider = try PerfiosFixture([], keys: .uatEscrow).provider
        let account = try #require(provider.accounts(in: delivery, under: PerfiosFixture.agreed).first)
        #expect(account.fip == "ACME-FIP")
        #expect(account.link == "e2b2110f-5f4d-426e-b818-49136c30b53c")
        #expect(account.maskedAccountNumber == "XXXXXXXX9333")
        #expect(account.fiType == .deposit)
        let plaintext = try account.open(with: nil)
        #expect(
            plaintext
                == (try PerfiosFixture.recorded("fi-fetch.response.200.weierstrass-one-account.plaintext.xml")))
        let deposit = try #require(FIReader().read(plaintext).deposit)
        #expect(deposit.summary?.currentBalance?.description.contains("20541.75") == true)
        #expect(deposit.transactions?.rows.count == 2)

        let error = #expect(throws: ProviderError.self) {
            try PerfiosFixture([]).provider.accounts(in: delivery, under: PerfiosFixture.agreed)
        }
        #expect(error?.code == .keyMaterialRejected)
    }

    @Test(
        "a delivery without UAT's key is no less a delivery, but cannot be opened",
        .enabled(if: ConformanceData.isPresent))
    func redacting() throws {
        let body = try PerfiosFixture.recorded(Self.recorded)
        let key = try #require(PerfiosDelivery(jsonBytes: body).escrow?.privateKey)
        let redacted = try PerfiosDelivery.redacting(body)
        #expect(!String(decoding: redacted, as: UTF8.self).contains(key))
        #expect(!String(decoding: redacted, as: UTF8.self).contains("PRIVATE KEY"))
        let read = try PerfiosDelivery(jsonBytes: redacted)
        #expect(read.accounts == (try PerfiosDelivery(jsonBytes: body).accounts))
        let error = #expect(throws: ProviderError.self) {
            try PerfiosFixture([], keys: .uatEscrow).provider.accounts(
                in: RawDelivery(session: "dr", bytes: redacted), under: PerfiosFixture.agreed)
        }
        #expect(error?.code == .malformedAnswer)
        #expect(throws: AACoreError.self) { try PerfiosDelivery.redacting(Array("{\"privateKey\": ".utf8)) }
    }

    @Test("each wire type writes back what it read", .enabled(if: ConformanceData.isPresent))
    func roundTrip() throws {
        func check<Value: JSONConvertible>(_ file: String, _ type: Value.Type) throws {
            let bytes = try PerfiosFixture.recorded(file)
            let written = try Value(jsonBytes: bytes).json
            #expect(names(in: written) == names(in: try JSONDocument(bytes).root), "\(file)")
        }
        try check("initiate-consent.response.202.json", PerfiosJourney.self)
        try check("webhook.consent.active.json", PerfiosConsentNotification.self)
        try check("webhook.data-ready.json", PerfiosDataNotification.self)
        try check(Self.recorded, PerfiosDelivery.self)
    }

    /// The paths of all members, but for the blank one that `KeyMaterial` writes of its own.
    private func names(in json: JSONValue, at path: String = "") -> Set<String> {
        switch json {
        case .object(let object):
            object.members.filter { $0.name != "Parameters" }.reduce(into: []) {
                $0.insert("\(path).\($1.name)")
                $0.formUnion(names(in: $1.value, at: "\(path).\($1.name)"))
            }
        case .array(let elements): elements.reduce(into: []) { $0.formUnion(names(in: $1, at: path)) }
        default: []
        }
    }

    @Test("what is encrypted for our own pair is opened with it")
    func ownKeys() throws {
        let keys = try SessionKeyPair()
        let delivery = PerfiosFixture.delivery([
            try PerfiosFixture.account("link-1", "one", for: keys),
            try PerfiosFixture.account("link-2", "two", for: keys, fip: "FIP-2"),
        ])
        let provider = try PerfiosFixture([]).provider
        let accounts = try provider.accounts(in: delivery, under: PerfiosFixture.agreed)
        #expect(accounts.map(\.fip) == ["FIP-1", "FIP-2"])
        #expect(try accounts.map { String(decoding: try $0.open(with: keys), as: UTF8.self) } == ["one", "two"])
        #expect(throws: AACryptoError.self) { try accounts[0].open(with: nil) }
        #expect(
            try provider.report(in: delivery)
                == SessionReport(
                    status: .completed,
                    responses: ["FIP-1", "FIP-2"].enumerated().map { index, fip in
                        FIStatusResponse(
                            fip: EntityID(fip),
                            accounts: [.init(link: LinkReference("link-\(index + 1)"), status: .ready)])
                    }))
    }

    struct Undelivered: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let entry: JSONValue
        let link: LinkReference
        var fip: EntityID = "FIP-2"
        var status = FIStatus.timeout
    }

    static let undelivered = [
        Undelivered(
            testDescription: "DELIVERY_FAILED",
            entry: .object(["fipId": "FIP-2", "linkRefNumber": "link-2", "status": "DELIVERY_FAILED"]), link: "link-2"),
        Undelivered(
            testDescription: "denied",
            entry: .object(["fipId": "FIP-2", "linkRefNumber": "link-2", "status": "DENIED"]), link: "link-2",
            status: .denied),
        Undelivered(
            testDescription: "no link", entry: .object(["fipId": "FIP-2", "encryptedFI": .null]), link: "sessions[1]"),
        Undelivered(
            testDescription: "no key material",
            entry: .object(["fipId": "FIP-2", "linkRefNumber": "link-2", "encryptedFI": "AAAA"]), link: "link-2"),
        Undelivered(
            testDescription: "key material that is none",
            entry: .object([
                "fipId": "FIP-2", "linkRefNumber": "link-2", "encryptedFI": "AAAA", "fipKeyMaterial": "x",
            ]), link: "link-2"),
        Undelivered(testDescription: "nothing", entry: .object([:]), link: "sessions[1]", fip: ""),
        Undelivered(testDescription: "no object", entry: "x", link: "sessions[1]", fip: ""),
        Undelivered(testDescription: "null", entry: .null, link: "sessions[1]", fip: ""),
    ]

    @Test("F4: an account that was not delivered is reported, and the rest is delivered", arguments: undelivered)
    func partial(row: Undelivered) throws {
        let keys = try SessionKeyPair()
        let delivery = PerfiosFixture.delivery([try PerfiosFixture.account("link-1", "one", for: keys), row.entry])
        let provider = try PerfiosFixture([]).provider
        #expect(try provider.accounts(in: delivery, under: PerfiosFixture.agreed).map(\.link) == ["link-1"])
        let report = try #require(try provider.report(in: delivery))
        #expect(report.responses.first?.accounts.map(\.status) == [.ready])
        let other = report.responses.first { $0.fip == row.fip }
        #expect(other?.accounts.map(\.link) == [row.link])
        #expect(other?.accounts.map(\.status) == [row.status])
    }

    @Test("an account without a link is named by its place, and says that the name is ours")
    func unnamed() throws {
        let keys = try SessionKeyPair()
        let delivery = PerfiosFixture.delivery([
            try PerfiosFixture.account(nil, "one", for: keys), try PerfiosFixture.account(nil, "two", for: keys),
            try PerfiosFixture.account("link-3", "three", for: keys),
        ])
        let provider = try PerfiosFixture([]).provider
        let accounts = try provider.accounts(in: delivery, under: PerfiosFixture.agreed)
        #expect(accounts.map(\.link) == ["sessions[0]", "sessions[1]", "link-3"])
        #expect(accounts.map(\.isLinkAssigned) == [true, true, false])
        #expect(try provider.report(in: delivery)?.responses.first?.accounts.map(\.link) == accounts.map(\.link))
    }

    @Test("an account that comes twice is handed over once, and its second entry has a name of its own")
    func twice() throws {
        let keys = try SessionKeyPair()
        let delivery = PerfiosFixture.delivery([
            try PerfiosFixture.account("link-1", "one", for: keys),
            try PerfiosFixture.account("link-1", "other", for: keys),
            try PerfiosFixture.account("link-2", "two", for: keys),
        ])
        let provider = try PerfiosFixture([]).provider
        let accounts = try provider.accounts(in: delivery, under: PerfiosFixture.agreed)
        #expect(try accounts.map { String(decoding: try $0.open(with: keys), as: UTF8.self) } == ["one", "two"])
        let report = try #require(try provider.report(in: delivery)?.responses.first)
        #expect(report.accounts.map(\.link) == ["link-1", "sessions[1]", "link-2"])
        #expect(report.accounts.map(\.status) == [.ready, .timeout, .ready])
    }

    @Test("UAT's key, where it opens one account and not another", .enabled(if: ConformanceData.isPresent))
    func escrowOpensSome() throws {
        let recorded = try #require(
            JSONDocument(PerfiosFixture.recorded(Self.recorded)).root.object)
        let sound = try #require(recorded["sessions"]?.array?.first)
        let foreign = try PerfiosFixture.account("link-9", "nine", for: SessionKeyPair())
        let provider = try PerfiosFixture([], keys: .uatEscrow).provider
        let escrow = recorded["uatKeyMaterial"]
        let some = PerfiosFixture.delivery([foreign, sound], escrow: escrow)
        #expect(
            try provider.accounts(in: some, under: PerfiosFixture.agreed).map(\.link)
                == ["e2b2110f-5f4d-426e-b818-49136c30b53c"])
        #expect(try provider.report(in: some)?.responses.map { $0.accounts.map(\.status) } == [[.timeout], [.ready]])
        for delivery in [
            PerfiosFixture.delivery([foreign], escrow: escrow), PerfiosFixture.delivery([sound], escrow: "x"),
        ] {
            let error = #expect(throws: ProviderError.self) {
                try provider.accounts(in: delivery, under: PerfiosFixture.agreed)
            }
            #expect(error?.code == .malformedAnswer)
            let statuses = try provider.report(in: delivery)?.responses.flatMap { $0.accounts.map(\.status) }
            #expect(statuses == [.timeout])
        }
    }

    @Test("a key of UAT that cannot be read does not disturb what is encrypted for our own pair")
    func unreadableEscrow() throws {
        let keys = try SessionKeyPair()
        let delivery = PerfiosFixture.delivery(
            [try PerfiosFixture.account("link-1", "one", for: keys)], escrow: .object(["nonce": "AAAA"]))
        let accounts = try PerfiosFixture([]).provider.accounts(in: delivery, under: PerfiosFixture.agreed)
        #expect(try accounts.map { String(decoding: try $0.open(with: keys), as: UTF8.self) } == ["one"])
    }

    @Test("a delivery of another consent is refused")
    func mismatch() throws {
        let keys = try SessionKeyPair()
        let provider = try PerfiosFixture([]).provider
        let account = try PerfiosFixture.account("link-1", "one", for: keys)
        let foreign = AgreedConsent(id: "mr_other", content: PerfiosFixture.agreed.content, digitalSignature: nil)
        let other = #expect(throws: ProviderError.self) {
            try provider.accounts(in: PerfiosFixture.delivery([account]), under: foreign)
        }
        #expect(other?.code == .mismatchedAnswer)
        let named = AgreedConsent(
            id: PerfiosFixture.agreed.id, content: Sample.signedConsent, digitalSignature: nil)
        #expect(try provider.accounts(in: PerfiosFixture.delivery([account]), under: named).map(\.fiType) == [.deposit])
        let unknown = #expect(throws: ProviderError.self) {
            try provider.accounts(
                in: PerfiosFixture.delivery([try PerfiosFixture.account("link-9", "x", for: keys)]), under: named)
        }
        #expect(unknown?.code == .mismatchedAnswer)
    }

    @Test("a cassette of a fetch keeps neither the secret nor UAT's key", .enabled(if: ConformanceData.isPresent))
    func recording() async throws {
        let body = try PerfiosFixture.recorded(Self.recorded)
        let recorder = RecordingTransport(ScriptedTransport([.respond(HTTPResponse(body: body))]))
        let provider = PerfiosProvider(
            PerfiosConfiguration(
                baseURL: try HTTPURL(PerfiosConfiguration.uat), user: Sample.user, clientID: "canary-client-id",
                clientSecret: "canary-client-secret", keys: .uatEscrow), transport: recorder)
        _ = try await provider.fetch(PerfiosFixture.session)
        let text = String(decoding: recorder.cassette.json.bytes(), as: UTF8.self)
        let delivery = try PerfiosDelivery(jsonBytes: body)
        let secrets = [
            "canary-session-secret", "canary-client", try #require(delivery.escrow?.privateKey), "PRIVATE KEY",
            try #require(delivery.escrow?.nonce), try #require(delivery.accounts.first?.encryptedFI), "XXXXXXXX9333",
        ]
        for secret in secrets { #expect(!text.contains(secret)) }
        #expect(text.contains("uatKeyMaterial"))
    }
}
