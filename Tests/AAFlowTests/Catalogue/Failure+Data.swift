import AACore
import AAFlow
import AAModels
import AAProviders
import AATestKit

extension Failure {
    /// What is wrong with data that came, and with how a bank answers.
    static let data: [Failure] = [
        Failure(
            6, "any", "an account covers half of the month that was asked for", .said("1 document, 15 days short"),
            calls: journeyCalls,
            retried: "nothing: the document is kept, and `FICoverage` says which days are missing"
        ) { try await delivered(.savings) },
        Failure(
            7, "any", "`transactions` without a `transaction`, in the form of Setu's sandbox",
            .said("1 document, without a transaction"), calls: journeyCalls,
            retried: "nothing: the document is kept, and `FICoverage` says that it is empty"
        ) {
            try await delivered(
                MockAccount(
                    document: """
                        {"account": {"type": "deposit", "linkedAccRef": "mock-link-1", "maskedAccNumber": "XX0001",
                        "transactions": {"startDate": "2026-01-17", "endDate": "2026-02-16"}}}
                        """))
        },
        Failure(
            27, "any", "numbers masked to other lengths, and transactions without a txnId",
            .said("1 document, 2 transactions"), calls: journeyCalls,
            retried: "nothing: an account is known by its link, and no row is dropped"
        ) {
            let rows = #"<Transaction type="DEBIT" amount="1.00" valueDate="2026-02-01"/>"#
            let account = MockAccount(
                maskedAccountNumber: "XXX001",
                document: """
                    <Account type="deposit" linkedAccRef="mock-link-1" maskedAccNumber="XXXXXXXX0001">
                    <Transactions>\(rows)\(rows)</Transactions></Account>
                    """)
            return try await staged(account) { delivery in
                let count = delivery.documents.compactMap { $0.document.deposit?.transactions?.rows.count }.reduce(0, +)
                return .said("\(delivery.documents.count) document, \(count) transactions")
            }
        },
        Failure(
            24, "any", "a bank answers through one provider and not through another",
            .said("the other provider is asked"), calls: ["requestConsent"],
            retried: "nothing: `ProviderRouter` sends the next request to the one that does best with the bank"
        ) {
            let clock = ManualClock(at: SandboxFixture.noon)
            let (first, second) = (MockProvider(id: "first", clock: clock), MockProvider(id: "second", clock: clock))
            let health = ProviderHealth()
            health.publish(0.05, of: .data, at: "first", fip: "bank", asOf: clock.now())
            health.publish(0.99, of: .data, at: "second", fip: "bank", asOf: clock.now())
            var request = ConsentRequest(
                ConsentDetail(
                    terms: SandboxFixture.terms(at: clock.now()), customer: ConsentCustomer(address: "customer@aa")))
            request.fips = ["bank"]
            let routed = try await ProviderRouter([first, second], health: health, clock: clock).requestConsent(request)
            return Provocation(
                seen: .said(routed.provider.id == "second" ? "the other provider is asked" : "the same"),
                calls: (first.calls + second.calls).map(\.rawValue))
        },
    ]

    private static func delivered(_ account: MockAccount) async throws -> Provocation {
        try await staged(account) { .delivery($0) }
    }

    /// What a journey with one account asks for.
    static let journeyCalls = ["requestConsent", "startSession", "fetch"]

    /// What such a journey shows, and the calls that it makes, without those that only look.
    static func staged(_ account: MockAccount, _ seen: (DataDelivery) -> Seen) async throws -> Provocation {
        let staged = StagedJourney(accounts: [account])
        let delivery = try await staged.run()
        return Provocation(
            seen: seen(delivery),
            calls: journeyCalls.flatMap { call in
                staged.provider.times(of: ProviderOperation(rawValue: call)).map { _ in call }
            })
    }
}
