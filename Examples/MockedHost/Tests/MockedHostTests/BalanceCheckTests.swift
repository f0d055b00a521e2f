import AACore
import AAProviders
import AATestKit
import MockedHost
import Testing

@Suite("A lender's balance check")
struct BalanceCheckTests {
    // The whole set-up: no network, no keys, a clock that stands.
    let provider = MockProvider(accounts: [.savings, .savings])
    let audit = Audit()
    var check: BalanceCheck {
        BalanceCheck(provider: provider, clock: ManualClock(at: .unixEpoch)) { [audit] in await audit.keep($0) }
    }

    @Test("adds up the balances of a customer who agrees, and keeps what came")
    func approval() async throws {
        let ticket = try await check.ask("9999999999@mock-aa")
        #expect(try await check.answer(to: ticket) == .total(Amount("82001.00")))
        #expect(await audit.count == 1)
        #expect(provider.calls == [.requestConsent, .outcome, .consent, .startSession, .fetch])
    }

    @Test("waits while the customer thinks, and takes no for an answer")
    func rejection() async throws {
        provider.decision = .none
        let ticket = try await check.ask("9999999999@mock-aa")
        #expect(try await check.answer(to: ticket) == .waiting)
        provider.decision = .rejected
        #expect(try await check.answer(to: ticket) == .refused)
        #expect(!provider.calls.contains(.fetch))
    }

    @Test("gives no sum when an account comes without its balance")
    func noBalance() async throws {
        let provider = MockProvider(accounts: [.savings, MockAccount(document: #"<Account type="deposit"/>"#)])
        let check = BalanceCheck(provider: provider, clock: ManualClock(at: .unixEpoch)) { _ in }
        #expect(try await check.answer(to: check.ask("9999999999@mock-aa")) == .unknown)
    }

    @Test("passes a failure on with its code, and works the next time")
    func failure() async throws {
        provider.fail(.fetch, with: .unavailable)
        let ticket = try await check.ask("9999999999@mock-aa")
        let error = await #expect(throws: ProviderError.self) { try await check.answer(to: ticket) }
        #expect(error?.code == .unavailable)
        #expect(try await check.answer(to: ticket) == .total(Amount("82001.00")))
    }
}

/// Counts deliveries; a real one writes them where they survive.
actor Audit {
    private(set) var count = 0
    func keep(_ delivery: RawDelivery) { count += 1 }
}
