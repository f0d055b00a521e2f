import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import Testing

/// A version, an AA that speaks it, and the requests of a journey in it.
struct SpokenVersion: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let version: ReBITVersion
    let aggregator: FakeAggregator
    let requests: [String]
    /// Its OpenAPI files.
    let files: Files

    struct Files: Sendable { let aggregator, user: String }

    private init(
        _ name: String, _ version: ReBITVersion, _ approval: ConsentHandleStatus, _ requests: [String], _ files: Files
    ) {
        testDescription = name
        self.version = version
        aggregator = FakeAggregator(version: version.name, approval: approval)
        self.requests = requests
        self.files = files
    }

    /// From a request for consent to its revocation.
    func journey(
        _ detail: ConsentDetail = Sample.detail, _ curve: AgreementCurve = .weierstrass25519,
        configure: (inout ReBITConfiguration) -> Void = { _ in }
    ) async throws -> ScriptedTransport {
        let steps = Array(repeating: ScriptedTransport.Step.answer(aggregator.answer), count: 7)
        let fixture = try Fixture(version: version, steps: steps, configure: configure)
        let provider = fixture.provider
        let ticket = try await provider.requestConsent(detail)
        #expect(try await provider.outcome(of: ticket.handle).outcome == .approved(Sample.consentID))
        let agreed = try await provider.consent(Sample.consentID, for: ticket).agreed
        let session = try await provider.startSession(
            under: agreed, range: Sample.terms.dataRange, keys: SessionKeyPair(curve: curve))
        #expect(try await provider.accounts(in: provider.fetch(session), under: agreed).count == 2)
        try await provider.revoke(Sample.consentID)
        return fixture.transport
    }

    private static let byGET = [
        "POST /Consent", "GET /Consent/handle/\(Sample.handle)", "GET /Consent/\(Sample.consentID)",
        "POST /FI/request", "GET /FI/fetch/\(Sample.sessionID)", "POST /Consent/Notification",
    ]
    private static let byPOST = [
        "POST /Consent", "POST /Consent/handle", "POST /Consent/fetch", "POST /FI/request", "POST /FI/fetch",
        "POST /Consent/Notification",
    ]
    private static let v2Files = Files(aggregator: "2.0.0/AA_2_0_0.yaml", user: "2.0.0/FIU_2_0_0.yaml")
    static let all = [
        SpokenVersion("1.1.2", .v1_1_2, .ready, byGET, Files(aggregator: "1.1.2/aa.yaml", user: "1.1.2/fiu.yaml")),
        SpokenVersion("2.0.0", .v2_0_0, .approved, byPOST, v2Files),
        SpokenVersion("2.0.0 by GET", .v2_0_0ByGET, .approved, byGET, v2Files),
        SpokenVersion(
            "2.1.0", .v2_1_0, .approved, byPOST,
            Files(aggregator: "2.1.0-sahamati/AA-v2-latest.yaml", user: "2.1.0-sahamati/FIU-v2-latest.yaml")),
    ]
}
