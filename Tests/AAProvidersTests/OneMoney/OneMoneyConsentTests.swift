import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("A consent at OneMoney, from the request to its end")
struct OneMoneyConsentTests {
    private static let id = OneMoneyFixture.consentID
    private static let handle = OneMoneyFixture.handle

    @Test("what a provider of OneMoney can do is said, as its template is set")
    func capabilities() throws {
        let plain = try OneMoneyFixture([]).provider.capabilities
        #expect(plain.templateConsent)
        #expect(plain.decryptsForYou)
        #expect(plain.canPollConsent)
        #expect(!plain.readsOnce)
        #expect(plain.revocation == .confirmed)
        #expect(plain.sessions == .byCaller)
        #expect(plain.notificationAuthenticity == .unauthenticated)
        let other = try OneMoneyFixture([]) {
            $0.autoFirstFetch = true
            $0.webhookSignature = try? OneMoneyNotificationTests.signature()
        }.provider.capabilities
        #expect(other.sessions == .firstByProvider)
        #expect(other.notificationAuthenticity == .sharedSecret)
    }

    @Test("v3 answers with the handle and the address in one go")
    func requested() async throws {
        let fixture = try OneMoneyFixture(
            answers: OneMoneyFixture.answer(
                .object([
                    "status": "PENDING", "consent_handle": Self.handle.json,
                    "webRedirectionUrl": "https://web.onemoney.in/x",
                ])))
        let ticket = try await fixture.provider.requestConsent(OneMoneyFixture.request)
        #expect(
            ticket
                == ConsentTicket(
                    handle: Self.handle, customer: "9876543210@onemoney", redirect: "https://web.onemoney.in/x",
                    terms: Sample.terms))
    }

    @Test(
        "a customer is sent to no host but an AA's, and the handle is not lost",
        arguments: [JSONValue.string("https://evil.example/x"), "http://web.onemoney.in/x", .number("1")])
    func foreignHost(url: JSONValue) async throws {
        let fixture = try OneMoneyFixture(
            answers: OneMoneyFixture.answer(
                .object(["consent_handle": Self.handle.json, "webRedirectionUrl": url])))
        let ticket = try await fixture.provider.requestConsent(OneMoneyFixture.request)
        #expect(ticket.handle == Self.handle)
        #expect(ticket.redirect == nil)
    }

    @Test(
        "an orchestration, or a request of v4, is known though its address leads elsewhere", arguments: [true, false])
    func foreignAddresses(isList: Bool) async throws {
        let list: JSONValue = .array([
            .object(["consent_handle": "h1", "webRedirectionUrl": "https://evil.example/1"]),
            .object(["consent_handle": "h2", "webRedirectionUrl": "https://web.onemoney.in/2"]),
        ])
        let whole: JSONValue = .object([
            "consent_handle": list, "transaction_id": "t-1", "webRedirectionUrl": "https://evil.example/x",
        ])
        let answer = OneMoneyFixture.answer(isList ? list : whole)
        let fixture = try OneMoneyFixture(answers: answer, answer)
        let tickets = try await fixture.provider.requestConsents(OneMoneyFixture.request)
        #expect(tickets.map(\.handle) == ["h1", "h2"])
        #expect(tickets.map(\.redirect) == [nil, "https://web.onemoney.in/2"])
        let begun = try await fixture.provider.orchestrate(OneMoneyFixture.request, productIDs: ["a"])
        #expect(begun.transactionID == (isList ? nil : "t-1"))
        #expect(begun.url == nil)
        #expect(begun.entries.map(\.url) == [nil, "https://web.onemoney.in/2"])
        #expect(!String(decoding: begun.json.bytes(), as: UTF8.self).contains("evil.example"))
    }

    @Test("v2 without a return has no address: the customer decides in the AA's app")
    func withoutReturn() async throws {
        let fixture = try OneMoneyFixture(
            answers: OneMoneyFixture.answer(.object(["consent_handle": Self.handle.json]))
        ) { $0.version = .v2 }
        #expect(try await fixture.provider.requestConsent(OneMoneyFixture.request).redirect == nil)
        #expect(fixture.transport.requests.count == 1)
    }

    static let lost: [(String, HTTPResponse)] = [
        ("refused", OneMoneyFixture.refusal(.badRequest, "InvalidRequest", "redirectUrl")),
        ("out of order", HTTPResponse(status: .serviceUnavailable)),
        (
            "elsewhere",
            HTTPResponse(
                body: OneMoneyFixture.answer(.object(["webRedirectionUrl": "https://evil.example/x"])).bytes())
        ),
    ]

    @Test(
        "when the address cannot be had, the consent was requested all the same: the ticket has none", arguments: lost)
    func lostAddress(name: String, response: HTTPResponse) async throws {
        let answer = OneMoneyFixture.answer(.object(["consent_handle": Self.handle.json]))
        let fixture = try OneMoneyFixture([
            .respond(HTTPResponse(body: answer.bytes())),
            .respond(response),
        ]) {
            $0.version = .v2
            $0.redirectURL = "https://fiu.example/back"
        }
        let ticket = try await fixture.provider.requestConsent(OneMoneyFixture.request)
        #expect(ticket.handle == Self.handle)
        #expect(ticket.redirect == nil)
        #expect(fixture.paths == ["v2/requestconsent", "webRedirection/getEncryptedUrl"])
    }

    static let answersOfV4: [JSONValue] = [
        .array([
            .object(["consent_handle": "h1", "fipID": "FIP-1"]), .object(["consent_handle": "h2", "fipID": "FIP-2"]),
        ]),
        .object(["consent_handle": .array(["h1", "h2"]), "webRedirectionUrl": "https://web.onemoney.in/x"]),
        .object([
            "consent_handle": .array([
                .object(["consentHandle": "h1", "fipId": "FIP-1"]), .object(["consentHandle": "h2", "fipId": "FIP-2"]),
            ])
        ]),
    ]

    @Test("v4 makes a consent for each FIP, in whatever form it says so", arguments: answersOfV4)
    func perFIP(data: JSONValue) async throws {
        var request = OneMoneyFixture.request
        request.fips = ["FIP-1", "FIP-2"]
        let fixture = try OneMoneyFixture(answers: OneMoneyFixture.answer(data)) { $0.version = .v4 }
        let tickets = try await fixture.provider.requestConsents(request)
        #expect(tickets.map(\.handle) == ["h1", "h2"])
        let shared = data.object == nil ? nil : data.object?["webRedirectionUrl"]?.string
        #expect(tickets.map(\.redirect) == [shared, shared])
    }

    @Test("an orchestration is known by its transaction")
    func orchestration() async throws {
        let fixture = try OneMoneyFixture(
            answers: OneMoneyFixture.answer(
                .object(["transaction_id": "t-1", "webRedirectionUrl": "https://web.onemoney.in/x"])))
        let answer = try await fixture.provider.orchestrate(OneMoneyFixture.request, productIDs: ["a", "b"])
        #expect(answer.transactionID == "t-1")
        #expect(answer.entries.isEmpty)
        #expect(fixture.paths == ["v3/requestconsent"])
    }

    static let outcomes: [(String, JSONValue, ConsentOutcome)] = [
        ("PENDING", .null, .pending), ("ACTIVE", id.json, .approved(id)), ("PAUSED", id.json, .approved(id)),
        ("REVOKED", id.json, .approved(id)), ("REJECTED", "<NULL>", .rejected), ("EXPIRED", "", .expired),
        ("NOVEL", .null, .unknown("NOVEL")),
    ]

    @Test("the list says what became of a request", arguments: outcomes)
    func outcome(status: String, id: JSONValue, outcome: ConsentOutcome) async throws {
        let fixture = try OneMoneyFixture(answers: OneMoneyFixture.list(OneMoneyFixture.item(status, id: id)))
        #expect(try await fixture.provider.outcome(of: Self.handle).outcome == outcome)
    }

    @Test("an approval that names no consent is none")
    func approvalWithoutID() async throws {
        let fixture = try OneMoneyFixture(
            answers: OneMoneyFixture.list(OneMoneyFixture.item("ACTIVE", id: "<NULL>")))
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.outcome(of: Self.handle) }
        #expect(error?.code == .malformedAnswer)
    }

    @Test("a consent has the accounts and the state of the list, and the terms that were asked for")
    func consent() async throws {
        let fixture = try OneMoneyFixture(answers: OneMoneyFixture.list(OneMoneyFixture.item("PAUSED")))
        let consent = try await fixture.provider.consent(Self.id, for: OneMoneyFixture.ticket)
        #expect(consent.status == .paused)
        #expect(consent.agreed.id == Self.id)
        #expect(consent.agreed.digitalSignature == nil)
        #expect(consent.signingInput == nil)
        #expect(consent.agreed.content.terms == Sample.terms)
        #expect(consent.agreed.content.accounts == Sample.accounts)
        #expect(consent.agreed.content.customer == "9876543210@onemoney")
        #expect(consent.agreed.content.dataProvider == ConsentParty(id: "onemoney-aa", kind: .accountAggregator))
    }

    @Test("it ends when the list says, if that is sooner than was asked")
    func sooner() async throws {
        let asked = Sample.terms.consentExpiry
        var item = OneMoneyFixture.item("ACTIVE")
        item.set("consent_expiry", "2026-05-29 00:00:00")
        let fixture = try OneMoneyFixture(answers: OneMoneyFixture.list(item))
        let expiry = try await fixture.provider.consent(Self.id, for: OneMoneyFixture.ticket).agreed.content.terms
            .consentExpiry
        #expect(expiry == (try Timestamp("2026-05-29T00:00:00+05:30")))
        #expect(expiry < asked)
    }

    @Test("a ticket without terms is not enough, as nobody else has them")
    func withoutTerms() async throws {
        let fixture = try OneMoneyFixture([])
        let ticket = ConsentTicket(handle: Self.handle, customer: "9876543210@onemoney")
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.consent(Self.id, for: ticket)
        }
        #expect(error?.code == .unsupported)
        #expect(fixture.transport.requests.isEmpty)
    }

    static let mismatches: [(String, String, JSONValue)] = [
        ("another consent", "consentID", "other"), ("another customer", "vua", "1111111111@onemoney"),
        ("a masked number that ends otherwise", "vua", "XXXXXXX211@onemoney"),
        ("a number at another AA", "vua", "XXXXXXX210@onemonex"), ("a mask for the AA", "vua", "XXXXXXX210@XXXXXXXX"),
        ("a mask that shows nothing", "vua", "XXXXXXXXXX@onemoney"),
    ]

    @Test("a consent of something else is refused", arguments: mismatches)
    func mismatch(name: String, member: String, value: JSONValue) async throws {
        var item = OneMoneyFixture.item("ACTIVE")
        item.set(member, value)
        let fixture = try OneMoneyFixture(answers: OneMoneyFixture.list(item))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.consent(Self.id, for: OneMoneyFixture.ticket)
        }
        #expect(error?.code == .mismatchedAnswer)
    }

    @Test("a consent that was revoked before is revoked; one that is over otherwise is an error")
    func revoked() async throws {
        let success: JSONValue = .object(["status": "success", "message": "done", "ver": "1"])
        try await OneMoneyFixture(answers: success).provider.revoke(Self.id)
        let refusal = OneMoneyFixture.refusal(.badRequest, "InvalidStatus", "")
        for (status, isRevoked) in [("REVOKED", true), ("EXPIRED", false)] {
            let list = OneMoneyFixture.list(OneMoneyFixture.item(status))
            let fixture = try OneMoneyFixture([.respond(refusal), .respond(HTTPResponse(body: list.bytes()))])
            do {
                try await fixture.provider.revoke(Self.id)
                #expect(isRevoked)
            } catch { #expect(!isRevoked && error.code == .consentNotUsable) }
            #expect(fixture.paths == ["revokeconsent", "v3/getconsentslist"])
        }
    }

    @Test("OneMoney is up when the list is answered, with whatever, and down when it is not")
    func isUp() async throws {
        let up = [
            HTTPResponse(body: OneMoneyFixture.list().bytes()),
            OneMoneyFixture.refusal(.badRequest, "invalid_consent_handle", "FP0024"),
        ]
        for response in up { #expect(try await OneMoneyFixture([.respond(response)]).provider.isUp()) }
        let down = HTTPResponse(status: .serviceUnavailable, body: Array("<html>".utf8))
        #expect(try await !OneMoneyFixture([.respond(down)]).provider.isUp())
        let error = await #expect(throws: ProviderError.self) {
            try await OneMoneyFixture([.respond(HTTPResponse(status: .unauthorized))]).provider.isUp()
        }
        #expect(error?.code == .unauthorized)
    }
}
