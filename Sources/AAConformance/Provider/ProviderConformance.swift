/// Runs a provider through the behaviours that everything above it relies on.
///
/// ```swift
/// let conformance = ProviderConformance { wire in
///     let double = MyGatewayDouble()
///     let provider = MyProvider(baseURL: double.url, transport: wire.transport(to: double.transport))
///     return ProviderStage(
///         provider, request: request, addresses: [double.url],
///         approve: { await double.approve($0.handle) }, reject: { await double.reject($0.handle) })
/// }
/// for behaviour in ProviderBehaviour.all { print(behaviour, await conformance.result(of: behaviour)) }
/// ```
///
/// It needs no test framework: a result is a value. <doc:HoldingAProviderToItsBehaviours> shows one test for each behaviour.
public struct ProviderConformance: Sendable {
    private let makeStage: @Sendable (ProviderWire) async throws -> ProviderStage

    /// Says how a provider is made, and everything around it.
    ///
    /// - Parameter makeStage: Builds a provider whose transport goes over the wire, and a double, or an account of a gateway's sandbox,
    ///   that answers it. It is called for each behaviour, so that none sees what another left.
    public init(makeStage: @escaping @Sendable (ProviderWire) async throws -> ProviderStage) {
        self.makeStage = makeStage
    }

    /// Why a behaviour says nothing of the provider; `nil` if it does. Nothing is sent.
    ///
    /// - Throws: What the stage's maker throws.
    public func obstacle(to behaviour: ProviderBehaviour) async throws -> String? {
        behaviour.obstacle(on: try await makeStage(ProviderWire()))
    }

    /// Whether a provider on a new stage behaves so.
    public func result(of behaviour: ProviderBehaviour) async -> ProviderResult {
        let wire = ProviderWire()
        let findings = FindingList()
        do {
            let stage = try await makeStage(wire)
            if let obstacle = behaviour.obstacle(on: stage) { return .notApplicable(obstacle) }
            try await behaviour.check(ProviderTrial(stage: stage, wire: wire, findings: findings))
        } catch let finding as ProviderFinding {
            findings.add(finding)
        } catch {
            findings.add(ProviderFinding(expected: "no error on the way", seen: ProviderFinding.words(for: error)))
        }
        let found = findings.all
        return found.isEmpty ? .met : .broken(found)
    }
}
