import AACore
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import Testing

@Suite("What each provider can do")
struct CapabilityTableTests {
    /// A provider as it is set up, and whether it sent anything.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let provider: any AccountAggregatorProvider
        let hasSent: @Sendable () -> Bool
    }

    static func rows() throws -> [Row] {
        func setu(_ name: String, _ edit: (inout SetuConfiguration) -> Void = { _ in }) throws -> Row {
            let fixture = try SetuFixture([], edit: edit)
            return Row(testDescription: name, provider: fixture.provider) { !fixture.transport.requests.isEmpty }
        }
        func perfios(_ name: String, _ keys: PerfiosConfiguration.Keys) throws -> Row {
            let fixture = try PerfiosFixture([], keys: keys)
            return Row(testDescription: name, provider: fixture.provider) { !fixture.transport.requests.isEmpty }
        }
        func oneMoney(_ name: String, _ edit: (inout OneMoneyConfiguration) -> Void = { _ in }) throws -> Row {
            let fixture = try OneMoneyFixture([], edit: edit)
            return Row(testDescription: name, provider: fixture.provider) { !fixture.transport.requests.isEmpty }
        }
        let rebit = try Fixture(steps: [])
        return [
            Row(testDescription: "ReBIT", provider: rebit.provider) { !rebit.transport.requests.isEmpty },
            try setu("Setu v2"), try setu("Setu v2, auto-fetch") { $0.fetchesByItself = true },
            try setu("Setu v1") { $0.version = .v1 },
            try perfios("Perfios FIU module", .own), try perfios("Perfios FIU module, UAT's keys", .uatEscrow),
            try oneMoney("OneMoney FinPro"),
            try oneMoney("OneMoney FinPro, autoFirstFetch") { $0.autoFirstFetch = true },
        ]
    }

    static var page: String {
        #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
            + "/Sources/AAProviders/AAProviders.docc/Capabilities.md"
    }

    @Test("the table in the documentation is what the code says")
    func table() throws {
        let head = [
            "provider", "decrypts", "revocation", "consent can be asked", "data is given once", "terms",
            "who begins sessions", "notifications",
        ]
        let lines = try Self.rows().map { row in
            let able = row.provider.capabilities
            return [
                row.testDescription, able.decryptsForYou ? "the provider" : "the FIU", "\(able.revocation)",
                able.canPollConsent ? "yes" : "no", able.readsOnce ? "yes" : "no",
                able.templateConsent ? "the provider's template" : "the request's", "\(able.sessions)",
                "\(able.notificationAuthenticity)",
            ]
        }
        let rule = head.map { _ in "---" }
        let table = ([head, rule] + lines).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
        let written = String(decoding: try TestFile.bytes(at: Self.page), as: UTF8.self)
        #expect(written.contains(table), "write this into Capabilities.md:\n\(table)")
    }

    @Test("a call that the capabilities exclude is unsupported, names the way around, and sends nothing")
    func excluded() async throws {
        for row in try Self.rows() {
            let (provider, able) = (row.provider, row.provider.capabilities)
            var calls: [(String, () async throws -> Void)] = []
            if able.revocation == .none { calls.append(("revoke", { try await provider.revoke("c-1") })) }
            if !able.canPollConsent {
                calls.append(("outcome", { _ = try await provider.outcome(of: "h-1") }))
                let ticket = ConsentTicket(handle: "h-1", customer: Sample.customer)
                calls.append(("consent", { _ = try await provider.consent("c-1", for: ticket) }))
            }
            if able.sessions == .byProvider {
                calls.append(
                    (
                        "startSession",
                        {
                            _ = try await provider.startSession(
                                under: Sample.agreed, range: Sample.terms.dataRange, keys: nil)
                        }
                    ))
            }
            for (name, call) in calls {
                let error = await #expect(throws: ProviderError.self, "\(row): \(name)") { try await call() }
                #expect(error?.code == .unsupported, "\(row): \(name)")
                #expect((error?.reason.count ?? 0) > 30, "\(row): \(name)")
            }
            #expect(!row.hasSent(), "\(row)")
        }
    }
}
