import AAModels
import AAProviders
import Testing

/// A version, an AA that speaks it, and the requests of a journey in it.
struct SpokenVersion: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let version: ReBITVersion
    let aggregator: FakeAggregator
    let requests: [String]

    private init(_ name: String, _ version: ReBITVersion, _ approval: ConsentHandleStatus, _ requests: [String]) {
        testDescription = name
        self.version = version
        aggregator = FakeAggregator(version: version.name, approval: approval)
        self.requests = requests
    }

    private static let byGET = [
        "POST /Consent", "GET /Consent/handle/\(Sample.handle)", "GET /Consent/\(Sample.consentID)",
        "POST /FI/request", "GET /FI/fetch/\(Sample.sessionID)", "POST /Consent/Notification",
    ]
    private static let byPOST = [
        "POST /Consent", "POST /Consent/handle", "POST /Consent/fetch", "POST /FI/request", "POST /FI/fetch",
        "POST /Consent/Notification",
    ]
    static let all = [
        SpokenVersion("1.1.2", .v1_1_2, .ready, byGET),
        SpokenVersion("2.0.0", .v2_0_0, .approved, byPOST),
        SpokenVersion("2.0.0 by GET", .v2_0_0ByGET, .approved, byGET),
        SpokenVersion("2.1.0", .v2_1_0, .approved, byPOST),
    ]
}
