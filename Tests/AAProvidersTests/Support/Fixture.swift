import AACore
import AACrypto
import AAProviders
import AATestKit
import AATransport
import Testing

/// A provider that speaks to a ``FakeAggregator``.
struct Fixture {
    let transport: ScriptedTransport
    let provider: ReBITProvider

    init(
        _ aggregator: FakeAggregator = FakeAggregator(), version: ReBITVersion = .v2_0_0,
        steps: [ScriptedTransport.Step]? = nil, keys: (any VerificationKeySource)? = nil,
        signer: (any MessageSigner)? = nil, observer: some Observer = SilentObserver(),
        configure: (inout ReBITConfiguration) -> Void = { _ in }
    ) throws {
        transport = ScriptedTransport(steps ?? Array(repeating: .answer(aggregator.answer), count: 4))
        let known = try [#require(Keys.aggregator), #require(Keys.aggregatorFormer)].map(\.verificationKey)
        var configuration = ReBITConfiguration(
            aggregator: Sample.aggregator, baseURL: try HTTPURL("https://aa.example/v2"), user: Sample.user,
            apiKey: "canary-api-key", version: version)
        configure(&configuration)
        provider = ReBITProvider(
            configuration, transport: transport.observed(by: observer),
            signer: try signer ?? LocalMessageSigner(#require(Keys.user)),
            keys: keys ?? StaticKeySource([Sample.aggregator: known]), clock: ManualClock(at: Sample.now))
    }
}
