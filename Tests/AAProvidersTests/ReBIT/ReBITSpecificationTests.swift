import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

/// What we send, against the OpenAPI files, by a validator that is not ours.
@Suite(
    "Messages are as ReBIT's OpenAPI files say",
    .enabled(if: Python.ofOracle != nil, "Scripts/oracle runs it"),
    .enabled(if: ConformanceData.isPresent, "the OpenAPI files are not here"))
struct ReBITSpecificationTests {
    /// A consent, and the key agreement of its session.
    struct Consent: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var curve = AgreementCurve.weierstrass25519
        let detail: @Sendable (ReBITVersion) -> ConsentDetail
    }

    static let consents = [
        Consent(testDescription: "a consent", detail: { _ in Sample.detail }),
        Consent(testDescription: "a consent that says all there is to say", curve: .x25519) { version in
            var detail = Sample.detail
            detail.terms.purpose = .monitoring
            detail.terms.fiTypes = [.deposit, .termDeposit, .equities, .mutualFunds, .nps, .other]
            detail.terms.dataFilter = [
                DataFilter(.transactionAmount, ">=", "20000"), DataFilter(.transactionType, "=", "CREDIT"),
            ]
            guard version != .v1_1_2 else { return detail }
            detail.terms.fiTypes += version == .v2_1_0 ? [.gstr1And3B, .lifeInsurance] : [.gstr1And3B]
            detail.customer.identifiers = [.init(.mobile, "9999999999"), .init(.email, "a@example.com")]
            return detail
        },
        Consent(testDescription: "a consent to see, without end") { _ in
            var detail = Sample.detail
            detail.terms.consentMode = .view
            detail.terms.fetchType = .periodic
            detail.terms.dataLife = ConsentPeriod(0, .infinite)
            detail.terms.purpose = Purpose(code: "101", refURI: nil, text: nil, category: nil)
            return detail
        },
    ]

    static let versions = SpokenVersion.all

    @Test("every request of a journey", arguments: versions, consents)
    func requests(row: SpokenVersion, consent: Consent) async throws {
        let transport = try await row.journey(consent.detail(row.version), consent.curve) {
            $0.isBehindRouter = true
        }
        let messages = transport.requests.map { SpecifiedMessage(row.files.aggregator, $0) }
        let found = try await SpecifiedMessage.problems(of: messages)
        #expect(found.map(\.problems) == Array(repeating: [], count: 6))
        #expect(Set(found.compactMap(\.operation)).count == 6)
        print("oracle: jsonschema validated \(found.count) requests against \(row.files.aggregator)")
    }

    @Test("a heartbeat", arguments: versions)
    func heartbeat(row: SpokenVersion) async throws {
        let fixture = try Fixture(row.aggregator, version: row.version) { $0.isBehindRouter = true }
        #expect(try await fixture.provider.isUp())
        let message = SpecifiedMessage(row.files.aggregator, try #require(fixture.transport.requests.first))
        #expect(try await SpecifiedMessage.problems(of: [message]).map(\.problems) == [[]])
    }

    @Test("our answers to notifications, and our refusals", arguments: versions)
    func answers(row: SpokenVersion) async throws {
        var messages: [SpecifiedMessage] = []
        for path in ["/Consent/Notification", "/FI/Notification"] {
            for isRefused in [false, true] {
                let notification = NotificationReceiverTests.Row("", .ok, "") {
                    $0.path = path
                    $0.edit = { $0.set("ver", isRefused ? "9.9.9" : row.version.name.json) }
                }
                let request = try NotificationReceiverTests.request(notification)
                let response = try await NotificationReceiverTests.receiver(InMemoryInbox()).respond(to: request)
                #expect(response.status == (isRefused ? .notFound : .ok))
                messages.append(SpecifiedMessage(row.files.user, request, response))
            }
        }
        #expect(try await SpecifiedMessage.problems(of: messages).map(\.problems) == [[], [], [], []])
    }

    /// A request with one fault, and what the validator must find.
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let edit: @Sendable (inout SpecifiedMessage) -> Void
    }

    static func body(_ edit: @escaping @Sendable (inout JSONObject) -> Void)
        -> @Sendable (inout SpecifiedMessage) -> Void
    {
        { message in
            var object = (try? JSONDocument(Array(message.body.utf8)).root.object) ?? JSONObject()
            edit(&object)
            message.body = String(decoding: JSONValue.object(object).bytes(), as: UTF8.self)
        }
    }

    static let faults = [
        Fault(testDescription: "no API key") { $0.headers["client_api_key"] = nil },
        Fault(testDescription: "no signature") { $0.headers["x-jws-signature"] = nil },
        Fault(testDescription: "another path") { $0.path = "/consent" },
        Fault(testDescription: "a member missing", edit: body { $0.set("txnid", nil) }),
        Fault(testDescription: "a member too many", edit: body { $0.set("more", "x") }),
        Fault(
            testDescription: "a member too many inside",
            edit: body { $0.change("ConsentDetail") { $0.change("Customer") { $0.set("more", "x") } } }),
        Fault(testDescription: "a time that is none", edit: body { $0.set("timestamp", "now") }),
        Fault(
            testDescription: "a word that is none",
            edit: body { $0.change("ConsentDetail") { $0.set("consentMode", "LOOK") } }),
        Fault(testDescription: "no JSON") { $0.body = "{" },
    ]

    @Test("the validator finds each fault", arguments: faults)
    func fault(row: Fault) async throws {
        let fixture = try Fixture()
        _ = try await fixture.provider.requestConsent(Sample.detail)
        var message = SpecifiedMessage("2.0.0/AA_2_0_0.yaml", try #require(fixture.transport.requests.first))
        row.edit(&message)
        #expect(try await SpecifiedMessage.problems(of: [message]).first?.problems.count == 1)
    }
}
