import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("What Setu answers is believed only if it is of the call")
struct SetuProviderTests {
    static let ticket = ConsentTicket(handle: "x", customer: "9876543210@finvu")

    @Test("a consent is the agreed consent, with its accounts and terms")
    func consent() async throws {
        let fixture = try SetuFixture(answer: .object(SetuFixture.consent))
        let verified = try await fixture.provider.consent(SetuFixture.consentID, for: Self.ticket)
        #expect(verified.status == .active)
        #expect(verified.agreed.content.accounts == Sample.accounts)
        #expect(verified.agreed.content.dataProvider.id == "finvu")
        #expect(verified.agreed.content.terms.dataConsumer.id == Sample.user)
        #expect(verified.agreed.content.terms.departures(from: SetuFixture.detail.terms).isEmpty)
        #expect(verified.signingInput == nil)
    }

    static let outcomes: [(String, ConsentOutcome)] = [
        ("PENDING", .pending), ("INITIATED", .pending), ("ACTIVE", .approved(SetuFixture.consentID)),
        ("PAUSED", .approved(SetuFixture.consentID)), ("REVOKED", .approved(SetuFixture.consentID)),
        ("EXPIRED", .expired), ("REJECTED", .rejected), ("FAILED", .failed), ("APPROVED", .unknown("APPROVED")),
    ]

    @Test("each state of a consent is an outcome; a state that nobody knows is none", arguments: outcomes)
    func outcome(status: String, outcome: ConsentOutcome) async throws {
        var consent = SetuFixture.consent
        consent.set("status", .string(status))
        let fixture = try SetuFixture(answer: .object(consent))
        let report = try await fixture.provider.outcome(of: ConsentHandle(SetuFixture.consentID.rawValue))
        #expect(report == ConsentReport(outcome, asOf: nil))
    }

    @Test("a bare number gets the AA that the customer chose, and no other number")
    func initiated() async throws {
        let bare = ConsentTicket(handle: "x", customer: "9876543210")
        let fixture = try SetuFixture(answer: .object(SetuFixture.consent))
        let verified = try await fixture.provider.consent(SetuFixture.consentID, for: bare)
        #expect(verified.agreed.content.customer == "9876543210@finvu")
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: ProviderError.Code
        let edit: @Sendable (inout JSONObject) -> Void

        init(_ name: String, _ code: ProviderError.Code, _ edit: @escaping @Sendable (inout JSONObject) -> Void) {
            testDescription = name
            self.code = code
            self.edit = edit
        }
    }

    static let faults = [
        Fault("another consent", .mismatchedAnswer) { $0.set("id", "other") },
        Fault("another customer", .mismatchedAnswer) { $0.change("detail") { $0.set("vua", "9876543211@finvu") } },
        Fault("another AA", .mismatchedAnswer) { $0.change("detail") { $0.set("vua", "9876543210@other") } },
        Fault("no customer", .mismatchedAnswer) { $0.change("detail") { $0.set("vua", nil) } },
        Fault("no status", .malformedAnswer) { $0.set("status", nil) },
        Fault("a member twice", .malformedAnswer) { $0.append("id", "other") },
        Fault("no data range", .malformedAnswer) { $0.change("detail") { $0.set("dataRange", nil) } },
        Fault("a frequency that is no number", .malformedAnswer) {
            $0.change("detail") { $0.set("frequency", .object(["unit": "DAY", "value": "one"])) }
        },
        Fault("an account without a link", .malformedAnswer) {
            $0.set("accountsLinked", .array([.object(["fipId": "F"])]))
        },
    ]

    @Test("a consent that is valid but for one thing is refused", arguments: faults)
    func faulty(fault: Fault) async throws {
        var consent = SetuFixture.consent
        fault.edit(&consent)
        let fixture = try SetuFixture(answer: .object(consent))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.consent(SetuFixture.consentID, for: Self.ticket)
        }
        #expect(error?.code == fault.code)
    }

    @Test(
        "a customer is sent to Setu and nowhere else",
        arguments: [
            "http://fiu.setu.co/x", "https://setu.co.evil.example/x", "https://evilsetu.co/x", "javascript:x",
            "https://fiu.setu.co@evil.example/",
        ])
    func webView(url: String) async throws {
        var consent = SetuFixture.consent
        consent.set("url", .string(url))
        let fixture = try SetuFixture(answer: .object(consent), .created)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.requestConsent(SetuFixture.detail)
        }
        #expect(error?.code == .mismatchedAnswer)
        #expect(error?.mayHaveBeenCarriedOut == true)
    }

    @Test("a revocation that is not confirmed is an error")
    func revocation() async throws {
        let fixture = try SetuFixture(answer: .object(["status": "ACTIVE"]))
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.revoke("a") }
        #expect(error?.code == .mismatchedAnswer)
    }

    @Test(
        "a revocation that Setu refuses is done if the consent is revoked, and an error otherwise",
        arguments: [true, false])
    func revokedBefore(isRevoked: Bool) async throws {
        var consent = SetuFixture.consent
        consent.set("status", isRevoked ? "REVOKED" : "PAUSED")
        let fixture = try SetuFixture([
            .respond(SetuFixture.refusal(400, "InvalidRequest", "Consent is not ready")),
            .respond(HTTPResponse(body: JSONValue.object(consent).bytes())),
        ])
        do {
            try await fixture.provider.revoke(SetuFixture.consentID)
            #expect(isRevoked)
        } catch {
            #expect(!isRevoked)
            #expect(error.code == .consentNotUsable)
        }
    }

    @Test(
        "more or fewer than two consents are not merged, and nothing is sent",
        arguments: [[], ["a"], ["a", "a"], ["a", "b", "c"]])
    func merge(ids: [String]) async throws {
        let fixture = try SetuFixture([])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.merge(ids.map { ConsentID($0) })
        }
        #expect(error?.code == .invalidRequest)
        #expect(fixture.transport.requests.isEmpty)
    }

    @Test("the health of a FIP is told by AA and event")
    func health() async throws {
        let body = """
            {"data":[{"fipId":"F","aaWiseHealthMetrics":{"finvu":{"DATA_FETCH":{"latency_avg":812.5,"latency_p95":"2000",
            "success_rate":99.1,"metrics_as_of":"2026-08-01T00:00:00Z"},"LINKING":null},"onemoney":{}}}]}
            """
        let fixture = try SetuFixture([.respond(HTTPResponse(body: Array(body.utf8)))])
        let fip = try await fixture.provider.fip("F", SetuFIPQuery(isExpanded: true))
        let event = try #require(fip.health["finvu"]?["DATA_FETCH"])
        #expect(event.latency.average == 812.5)
        #expect(event.latency.p95 == 2_000)
        #expect(event.latency.p99 == nil)
        #expect(event.successRate == 99.1)
        #expect(event.asOf != nil)
        #expect(fip.health["finvu"]?["LINKING"] == nil)
    }

    @Test("a return is read; what is not Setu's, or says something twice, is none")
    func returned() throws {
        func read(_ query: String) throws -> SetuReturn? {
            SetuReturn(try HTTPURL("https://fiu.example/back?own=1&\(query)"))
        }
        #expect(try read("success=true&id=c1") == read("id=c1&success=true"))
        let cancelled = try #require(try read("success=false&id=c1&errorcode=5&errormsg=cancel_will_share_later"))
        #expect(cancelled.consentID == "c1")
        #expect(!cancelled.isSuccess)
        #expect(cancelled.code == .cancelled)
        #expect(cancelled.reason == .cancelShareLater)
        #expect(try read("success=false&id=c1&errorcode=1")?.code == .rejected)
        let forged = try #require(try read("success=false&id=c1&errorcode=9%0Aforged&errormsg=a%0Aforged"))
        #expect(forged.code == nil)
        #expect(forged.reason == nil)
        for query in [
            "success=true", "id=c1", "success=maybe&id=c1", "success=true&success=false&id=c1", "success=true&id=",
            "success=true&id=c1%0Aforged",
        ] {
            #expect(try read(query) == nil, "\(query)")
        }
    }
}
