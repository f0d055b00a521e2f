import AACore
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AATestKit
import AATestSupport
import AATransport

extension Failure {
    /// Who we are to a provider, and what it writes.
    static let access: [Failure] = [
        Failure(
            1, "Setu", "the token expires in the middle", .said("the answer"), calls: ["fips", "login", "fips"],
            retried: "the call, once, with a new token"
        ) {
            let fixture = try SetuJourneyFixture()
            _ = try await fixture.provider.fips()
            fixture.face.fail(.fips, with: .expiredToken)
            return try await fixture.provoked {
                _ = try await fixture.provider.fips()
                return .said("the answer")
            }
        },
        Failure(
            2, "Setu", "a token of another token service: `Token issuer not allowed`",
            .refused(.unauthorized, by: "Unauthorized", 401), calls: ["fips", "login", "fips"],
            retried: "the call, once, with a new token, as after any 401"
        ) {
            let fixture = try SetuJourneyFixture()
            _ = try await fixture.provider.fips()
            for _ in 1...2 { fixture.face.fail(.fips, with: .foreignIssuer) }
            return try await fixture.provoked { .said("\(try await fixture.provider.fips())") }
        },
        Failure(
            25, "Setu", "VIEW with a dataLife above 0, as the documents show it, is refused", .refused(.invalidRequest),
            retried: "nothing: the request is checked before"
        ) {
            let fixture = try SetuJourneyFixture()
            var detail = fixture.detail()
            detail.terms.consentMode = .view
            return try await fixture.provoked { .said("\(try await fixture.provider.requestConsent(detail))") }
        },
        Failure(
            25, "Setu", "the state of an account is `status`, `FIstatus` or `FIStatus`", .said("`READY` in each"),
            calls: nil, retried: "nothing: each is read"
        ) {
            let states = try ["status", "FIstatus", "FIStatus"].map { name in
                try SetuDataAccount(
                    json: .object(JSONObject([.init("linkRefNumber", "l"), .init(name, "READY")])), at: .root
                ).status
            }
            return Provocation(seen: .said(Set(states) == [.ready] ? "`READY` in each" : "\(states)"), calls: nil)
        },
        Failure(
            26, "Setu", "a gateway's page in HTML with a 502",
            .refused(.unavailable, 502, .after(nil), mayHaveBeenCarriedOut: true),
            calls: ["fips"], retried: "nothing by the provider; a journey asks again"
        ) {
            let fixture = try SetuJourneyFixture(login: false)
            fixture.face.fail(.fips, with: .page(.badGateway))
            return try await fixture.provoked { .said("\(try await fixture.provider.fips())") }
        },
        Failure(
            26, "Setu", "a page in HTML where JSON is expected, with a 200",
            .refused(.malformedAnswer, 200, mayHaveBeenCarriedOut: true), calls: ["fips"], retried: "nothing"
        ) {
            let fixture = try SetuJourneyFixture(login: false)
            fixture.face.fail(.fips, with: .page(.ok))
            return try await fixture.provoked { .said("\(try await fixture.provider.fips())") }
        },
        Failure(
            26, "OneMoney", "a proxy's page in HTML with a 503",
            .refused(.unavailable, 503, .after(nil), mayHaveBeenCarriedOut: true), calls: ["status"],
            retried: "nothing by the provider; a journey asks again"
        ) {
            let fixture = try OneMoneyJourneyFixture()
            let session = try await fixture.begun()
            fixture.face.fail(.status, with: .page(.serviceUnavailable))
            return try await fixture.collected(session)
        },
        Failure(
            26, "Perfios Insights", "an error page in HTML with a 200", .refused(.refused, 200), calls: ["start"],
            retried: "nothing"
        ) {
            let fixture = try InsightsFaceFixture()
            fixture.face.fail(.start, with: .page(.ok, message: "something went wrong"))
            return try await fixture.provoked {
                .said("\(try await fixture.insights.startTransaction(fixture.payload(.statement)))")
            }
        },
        Failure(
            26, "any", "a time without seconds, `+0000`, a blank where a number stands, an unknown word",
            .said("1 document, 4 findings"), calls: journeyCalls,
            retried: "nothing: the document is read, with a finding for each"
        ) {
            let document = MockAccount(
                document: """
                    <Account type="deposit" version="1.2" linkedAccRef="mock-link-1" maskedAccNumber="XXXXXXXX0001">
                    <Summary exchgeRate=" " balanceDateTime="2026-02-01T00:00+0000" currency="INR"/>
                    <Transactions startDate="2026-01-17" endDate="2026-02-16">
                    <Transaction type="OPENING" mode="UPI" amount="1.00" transactionTimestamp="2026-02-01T00:00Z"/>
                    </Transactions></Account>
                    """)
            return try await staged(document) { delivery in
                let findings = delivery.documents.flatMap(\.document.diagnostics).count
                return .said("\(delivery.documents.count) document, \(findings) findings")
            }
        },
        Failure(
            31, "Setu", "an error body repeats what is secret and personal", .said("nothing of it in any text"),
            calls: ["fips"], retried: "nothing"
        ) {
            let fixture = try SetuJourneyFixture(login: false)
            let secret = "secret 9876543210 ABCDE1234F"
            fixture.face.fail(.fips, with: .error(.badRequest, code: secret, message: secret))
            return try await fixture.provoked {
                do { return .said("\(try await fixture.provider.fips())") } catch {
                    let text = Markers.texts(of: error) { ($0 as? ProviderError)?.cause }
                    let found = Markers(["secret 9876543210", "9876543210", "ABCDE1234F"]).found(in: text)
                    return .said(found.isEmpty ? "nothing of it in any text" : text)
                }
            }
        },
    ]
}
