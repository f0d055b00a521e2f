import AACore
import AAModels
import AAProviders
import AATransport

/// A provider on its stage: what a behaviour is checked with.
struct ProviderTrial: Sendable {
    let stage: ProviderStage
    let wire: ProviderWire
    let findings: FindingList

    var provider: any AccountAggregatorProvider { stage.provider }
    var capabilities: ProviderCapabilities { provider.capabilities }

    /// Notes a finding unless something is as it should be.
    func expect(_ isSo: Bool, _ expected: String, seen: @autoclosure () -> String = "the opposite") {
        if !isSo { findings.add(ProviderFinding(expected: expected, seen: seen())) }
    }

    /// What there must be for a behaviour to be looked at further.
    func require<T>(_ value: T?, _ expected: String) throws -> T {
        guard let value else { throw ProviderFinding(expected: expected, seen: "nothing of the kind") }
        return value
    }

    /// How a call fails; `nil` when it does not.
    func failure<T>(_ call: () async throws(ProviderError) -> T) async -> ProviderError? {
        do throws(ProviderError) {
            _ = try await call()
            return nil
        } catch { return error }
    }

    /// How a call fails that should have one of some codes.
    @discardableResult
    func expectFailure<T>(
        _ what: String, _ codes: Set<ProviderError.Code>, _ call: () async throws(ProviderError) -> T
    ) async -> ProviderError? {
        let expected = "\(what) to throw \(codes.map(\.description).sorted().joined(separator: " or "))"
        guard let error = await failure(call) else {
            expect(false, expected, seen: "no error")
            return nil
        }
        expect(codes.contains(error.code), expected, seen: "\(error.code)")
        return error
    }

    /// How a call ends on a broken wire; what only prepares it arrives.
    func broken<T: Sendable>(
        by fault: WireFault, _ call: FaultedCall, _ end: () async throws -> T
    ) async rethrows -> T {
        try await wire.broken(by: fault, striking: { isCall($0, call.operation) }, end)
    }

    /// Whether a request is what a call is about, and does not only prepare it.
    func isCall(_ request: HTTPRequest, _ operation: ProviderOperation) -> Bool {
        !stage.isPreliminary(request, operation)
    }

    /// A call that must send nothing.
    func expectNothingSent<T>(_ what: String, _ call: () async throws -> T) async rethrows -> T {
        let before = wire.requests.count
        let result = try await call()
        let count = wire.requests.count - before
        expect(count == 0, "\(what) to send nothing", seen: "\(count) requests")
        return result
    }
}
