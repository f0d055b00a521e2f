import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

/// The answers of an AA that the OpenAPI files show, signed and made to fit our requests: everything else in them stays.
@Suite("The published answers of an AA are taken", .enabled(if: ConformanceData.isPresent))
struct ReBITExampleTests {
    /// One answer of one version.
    struct Example: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let spoken: SpokenVersion
        let path: String
        let body: JSONObject
    }

    static let examples = (try? load()) ?? []

    private static func load() throws -> [Example] {
        let file = try JSONDocument.uniqueMembers(ConformanceData.bytes(of: "spec/wire-examples.json"))
        let entries = (file.object?["openapi_examples"]?.array ?? []).compactMap(\.object)
        return entries.filter { $0["host"] == "AA" }.flatMap(examples)
    }

    private static func examples(in entry: JSONObject) -> [Example] {
        guard let version = entry["version"]?.string, let method = entry["method"]?.string,
            let path = entry["path"]?.string, calls.contains(path),
            let body = entry["response"]?.object?["body"]?.object
        else { return [] }
        let isReading = !["/Consent", "/FI/request", "/Consent/Notification", "/Heartbeat"].contains(path)
        let speakers = SpokenVersion.all.filter { spoken in
            let isInItsWay = !isReading || (spoken.version.reading == .get) == (method == "GET")
            return version == spoken.version.name.rawValue && isInItsWay
        }
        return speakers.map {
            Example(testDescription: "\($0.testDescription): \(method) \(path)", spoken: $0, path: path, body: body)
        }
    }

    private static let calls: Set<String> = [
        "/Consent", "/Consent/handle", "/Consent/handle/{consentHandle}", "/Consent/fetch", "/Consent/{id}",
        "/FI/request", "/FI/fetch", "/FI/fetch/{sessionId}", "/Consent/Notification", "/Heartbeat",
    ]

    private func call(_ path: String, _ provider: ReBITProvider) async throws {
        switch path {
        case "/Consent": _ = try await provider.requestConsent(Sample.detail)
        case "/Consent/handle", "/Consent/handle/{consentHandle}":
            let id: ConsentID = "654024c8-29c8-11e8-8868-0289437bf331"
            #expect(try await provider.outcome(of: Sample.handle).outcome == .approved(id))
        case "/Consent/fetch", "/Consent/{id}":
            let ticket = ConsentTicket(handle: Sample.handle, customer: Sample.customer)
            #expect(try await provider.consent(Sample.consentID, for: ticket).status == .active)
        case "/FI/request":
            let range = Sample.terms.dataRange
            _ = try await provider.startSession(under: Sample.agreed, range: range, keys: SessionKeyPair())
        case "/FI/fetch", "/FI/fetch/{sessionId}":
            _ = try await provider.fetch(DataSession(id: Sample.sessionID, consentID: Sample.consentID))
        case "/Consent/Notification": try await provider.revoke(Sample.consentID)
        default: #expect(try await provider.isUp())
        }
    }

    /// What must be of our request, and what was not signed by anyone here.
    static let ours: Set<String> = [
        "timestamp", "txnid", "Customer", "ConsentHandle", "consentId", "sessionId", "signedConsent",
    ]

    @Test("there is an answer to every call, in 1.1.2 and in both ways of 2.0.0")
    func present() {
        #expect(Self.examples.count == 3 * 7)
    }

    @Test("an answer is taken as it is shown", arguments: examples)
    func taken(example: Example) async throws {
        var aggregator = example.spoken.aggregator
        aggregator.edit = { object in
            object = JSONObject(
                example.body.members.map { member in
                    Self.ours.contains(member.name)
                        ? .init(member.name, object[member.name] ?? member.value) : member
                })
        }
        let fixture = try Fixture(aggregator, version: example.spoken.version)
        try await call(example.path, fixture.provider)
        #expect(fixture.transport.requests.count == 1)
    }
}
