import AAConformance
import Testing

@Suite("The package's providers conform", .serialized, .timeLimit(.minutes(10)))
struct ProviderConformanceTests {
    @Test("before their doubles", arguments: ConformingProvider.allCases, ProviderBehaviour.all)
    func conforms(provider: ConformingProvider, behaviour: ProviderBehaviour) async {
        let result = await provider.conformance().result(of: behaviour)
        #expect(result.findings.isEmpty, "\(result)")
    }

    /// What is passed over by mistake would pass for good.
    @Test(
        "in all that their capabilities do not exclude",
        arguments: [
            (.rebit, 11), (.rebit1, 11), (.setu, 9), (.setuWithAutoFetch, 9), (.setu1, 12), (.perfios, 16),
            (.perfiosWithEscrow, 16), (.oneMoney, 9), (.oneMoneyWithFirstFetch, 8),
        ] as [(ConformingProvider, Int)])
    func coverage(provider: ConformingProvider, excluded: Int) async throws {
        var reasons: [String] = []
        for behaviour in ProviderBehaviour.all {
            if let why = try await provider.conformance().obstacle(to: behaviour) { reasons.append(why) }
        }
        #expect(reasons.count == excluded, "\(reasons)")
        #expect(reasons.allSatisfy { $0.hasSuffix(")") }, "each names the capability or the property of the stage")
    }
}
