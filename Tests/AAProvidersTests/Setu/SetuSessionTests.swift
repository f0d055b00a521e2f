import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Data sessions at Setu")
struct SetuSessionTests {
    static let session = DataSession(id: SetuFixture.sessionID, consentID: SetuFixture.consentID)
    static let document: JSONValue = .object(["account": .object(["type": "deposit"])])

    private func respond(_ object: JSONObject, _ status: HTTPStatus = .ok) -> ScriptedTransport.Step {
        .respond(HTTPResponse(status: status, body: JSONValue.object(object).bytes()))
    }

    private func start(_ fixture: SetuFixture) async throws -> DataSession {
        try await fixture.provider.startSession(under: SetuFixture.agreed, range: Sample.terms.dataRange, keys: nil)
    }

    private func list(_ entries: (String, Timestamp)...) -> JSONObject {
        [
            "consentId": SetuFixture.consentID.json,
            "dataSessions": .array(
                entries.map { .object(["sessionId": .string($0), "status": "PENDING", "created_at": $1.json]) }),
        ]
    }

    static let states: [(String, [JSONValue], ProviderError.Code?)] = [
        ("PENDING", [], .dataNotReady), ("ACTIVE", [], .dataNotReady), ("NOVELTY", [], .dataNotReady),
        ("PARTIAL", [SetuFixture.account("link-1", "PENDING")], .dataNotReady),
        ("PARTIAL", [SetuFixture.account("link-1", "READY", data: document)], nil),
        ("COMPLETED", [], nil), ("EXPIRED", [], .dataGone), ("FAILED", [], .sessionFailed),
    ]

    @Test("F4, F5, F8: each state of a session is data, or its own error", arguments: states)
    func state(status: String, accounts: [JSONValue], code: ProviderError.Code?) async throws {
        let fixture = try SetuFixture(answer: .object(SetuFixture.session(status, accounts)))
        do {
            let delivery = try await fixture.provider.fetch(Self.session)
            #expect(code == nil)
            let fetched = try fixture.provider.accounts(in: delivery, under: SetuFixture.agreed)
            #expect(fetched.count == accounts.count)
        } catch {
            #expect(error.code == code)
        }
    }

    @Test("F4: a partial session says which account is missing and why, in each of Setu's spellings")
    func partial() async throws {
        func account(_ link: String, _ member: String, _ status: String, _ data: JSONValue = .null) -> JSONValue {
            .object(["linkRefNumber": .string(link), member: .string(status), "data": data])
        }
        let accounts = [
            account("link-1", "FIstatus", "DELIVERED", Self.document), account("link-2", "status", "TIMEOUT"),
            account("link-3", "FIStatus", "DENIED"), account("link-4", "FIstatus", "FAILED"),
        ]
        let fixture = try SetuFixture(answer: .object(SetuFixture.session("PARTIAL", accounts)))
        let delivery = try await fixture.provider.fetch(Self.session)
        let report = try #require(try fixture.provider.report(in: delivery))
        #expect(report.status == .active)
        #expect(report.responses.first?.fip == "FIP-1")
        #expect(report.responses.first?.accounts.map(\.status) == [.delivered, .timeout, .denied, .timeout])
        let fetched = try fixture.provider.accounts(in: delivery, under: SetuFixture.agreed)
        #expect(fetched.map(\.link) == ["link-1"])
        #expect(try fetched.first?.open(with: nil) == Self.document.bytes())
    }

    @Test("XML comes as it is")
    func xml() async throws {
        let account = SetuFixture.account("link-1", "READY", data: .object(["xml": "<Account/>"]))
        let fixture = try SetuFixture(answer: .object(SetuFixture.session("COMPLETED", [account])))
        let delivery = try await fixture.provider.fetch(Self.session)
        let fetched = try fixture.provider.accounts(in: delivery, under: SetuFixture.agreed)
        #expect(try fetched.first?.open(with: nil) == Array("<Account/>".utf8))
    }

    static let foreignAccounts: [(String, [JSONValue])] = [
        ("an account of no consent", [SetuFixture.account("link-9", "READY", data: document)]),
        ("an account of another FIP", [SetuFixture.account("link-2", "READY", data: document)]),
        (
            "an account twice",
            [
                SetuFixture.account("link-1", "READY", data: document),
                SetuFixture.account("link-1", "READY", data: document),
            ]
        ),
    ]

    @Test("a delivery holds accounts of the consent, each once", arguments: foreignAccounts)
    func foreign(name: String, accounts: [JSONValue]) async throws {
        let fixture = try SetuFixture(answer: .object(SetuFixture.session("COMPLETED", accounts)))
        let delivery = try await fixture.provider.fetch(Self.session)
        let error = #expect(throws: ProviderError.self) {
            try fixture.provider.accounts(in: delivery, under: SetuFixture.agreed)
        }
        #expect(error?.code == .mismatchedAnswer)
    }

    @Test("another session's answer is refused", arguments: ["id", "consentId"])
    func mismatch(member: String) async throws {
        var body = SetuFixture.session("COMPLETED")
        body.set(member, "other")
        let fixture = try SetuFixture(answer: .object(body))
        let error = await #expect(throws: ProviderError.self) { try await fixture.provider.fetch(Self.session) }
        #expect(error?.code == .mismatchedAnswer)
    }

    @Test("F3: after a 502 the session that was begun all the same is found, and no second one begun")
    func found() async throws {
        let fixture = try SetuFixture([
            .respond(HTTPResponse(status: .badGateway)),
            respond(list((SetuFixture.sessionID.rawValue, Sample.now.adding(.seconds(1))))),
            respond(SetuFixture.session("PENDING")),
        ])
        #expect(try await start(fixture) == Self.session)
        #expect(fixture.transport.requests.map(\.method) == [.post, .get, .get])
    }

    @Test("F3: after a 502 that began nothing, the call is made once more")
    func repeated() async throws {
        let fixture = try SetuFixture([
            .respond(HTTPResponse(status: .badGateway)),
            respond(list(("old", Sample.now.adding(.seconds(-3_600))))),
            respond(SetuFixture.session("PENDING"), .created),
        ])
        #expect(try await start(fixture) == Self.session)
        #expect(fixture.transport.requests.map(\.method) == [.post, .get, .post])
    }

    @Test("F3: a session for another range is not the one")
    func otherRange() async throws {
        var other = SetuFixture.session("PENDING")
        other.set("dataRange", FIDataRange(from: Sample.now, to: Sample.now.adding(.seconds(1))).json)
        let fixture = try SetuFixture([
            .respond(HTTPResponse(status: .badGateway)), respond(list((SetuFixture.sessionID.rawValue, Sample.now))),
            respond(other), respond(SetuFixture.session("PENDING"), .created),
        ])
        #expect(try await start(fixture) == Self.session)
        #expect(fixture.transport.requests.map(\.method) == [.post, .get, .get, .post])
    }

    @Test("F3: the range of the session may lack fractions of seconds")
    func roundedRange() async throws {
        let range = Sample.terms.dataRange
        var session = SetuFixture.session("PENDING")
        session.set(
            "dataRange",
            FIDataRange(
                from: range.from.adding(.milliseconds(-999)), to: range.to.adding(.milliseconds(-999))
            ).json)
        let fixture = try SetuFixture([
            .respond(HTTPResponse(status: .badGateway)), respond(list((SetuFixture.sessionID.rawValue, Sample.now))),
            respond(session),
        ])
        #expect(try await start(fixture) == Self.session)
    }

    struct Unclear: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let step: ScriptedTransport.Step
        let code: ProviderError.Code
    }

    static let unclear: [Unclear] = [
        Unclear(
            testDescription: "no answer in time",
            step: .fail(TransportError(.timedOut, "no answer", phase: .afterSend)), code: .transportFailed),
        Unclear(
            testDescription: "Setu's time over", step: .respond(HTTPResponse(status: .requestTimeout)),
            code: .unavailable),
        Unclear(
            testDescription: "a gateway's time over", step: .respond(HTTPResponse(status: .gatewayTimeout)),
            code: .unavailable),
        Unclear(
            testDescription: "a proxy's time over", step: .respond(HTTPResponse(status: HTTPStatus(rawValue: 524))),
            code: .unavailable),
        Unclear(
            testDescription: "an AA behind Setu that failed",
            step: .respond(SetuFixture.refusal(400, "InvalidRequest", "Invalid response from upstream")),
            code: .unavailable),
        Unclear(
            testDescription: "a success that cannot be read",
            step: .respond(HTTPResponse(status: .created, body: [0x7B])), code: .malformedAnswer),
        Unclear(
            testDescription: "a success for another consent",
            step: .respond(
                HTTPResponse(
                    status: .created,
                    body: JSONValue.object(["id": "s", "consentId": "other", "status": "PENDING"]).bytes())),
            code: .mismatchedAnswer),
    ]

    @Test("F3: where a session may be there or may yet come, no second one is begun", arguments: unclear)
    func noSecond(row: Unclear) async throws {
        let fixture = try SetuFixture([row.step, respond(list())])
        let error = await #expect(throws: ProviderError.self) { try await start(fixture) }
        #expect(error?.code == row.code)
        #expect(error?.mayHaveBeenCarriedOut == true)
        #expect(fixture.transport.requests.map(\.method) == [.post, .get])
    }

    @Test("F3: where it is there, it is taken", arguments: unclear)
    func takesUnclear(row: Unclear) async throws {
        let fixture = try SetuFixture([
            row.step, respond(list((SetuFixture.sessionID.rawValue, Sample.now))),
            respond(SetuFixture.session("PENDING")),
        ])
        #expect(try await start(fixture) == Self.session)
    }

    @Test("F3: a session that does not say its range may be the one, so none is begun")
    func noRange() async throws {
        var session = SetuFixture.session("PENDING")
        session.set("dataRange", nil)
        let fixture = try SetuFixture([
            .respond(HTTPResponse(status: .badGateway)), respond(list((SetuFixture.sessionID.rawValue, Sample.now))),
            respond(session),
        ])
        let error = await #expect(throws: ProviderError.self) { try await start(fixture) }
        #expect(error?.status == .badGateway)
        #expect(fixture.transport.requests.map(\.method) == [.post, .get, .get])
    }

    @Test(
        "F3: when the second call finds the consent used up, the first one's session is looked for again",
        arguments: ["Consent already used", "Consent already used for the frequency"], [true, false])
    func usedByTheFirst(message: String, isListed: Bool) async throws {
        let fixture = try SetuFixture([
            .respond(HTTPResponse(status: .badGateway)), respond(list()),
            .respond(SetuFixture.refusal(400, "InvalidRequest", message)),
            respond(isListed ? list((SetuFixture.sessionID.rawValue, Sample.now)) : list()),
            respond(SetuFixture.session("PENDING")),
        ])
        if isListed {
            #expect(try await start(fixture) == Self.session)
        } else {
            let error = await #expect(throws: ProviderError.self) { try await start(fixture) }
            #expect(error?.status == .badGateway)
            #expect(error?.mayHaveBeenCarriedOut == true)
        }
    }

    static let secondFailures: [ScriptedTransport.Step] = [
        .respond(HTTPResponse(status: .tooManyRequests, headers: ["Retry-After": "5"])),
        .fail(TransportError(.connectionFailed, "refused", phase: .beforeSend)),
        .respond(SetuFixture.refusal(400, "InvalidRequest", "Consent is not ready")),
        .respond(HTTPResponse(status: .unauthorized)),
    ]

    @Test("F3: however a second call fails, the first one may have been carried out", arguments: 0..<4)
    func secondFails(index: Int) async throws {
        let fixture = try SetuFixture([
            .respond(HTTPResponse(status: .badGateway)), respond(list()), Self.secondFailures[index],
        ])
        let error = await #expect(throws: ProviderError.self) { try await start(fixture) }
        #expect(error?.status == .badGateway)
        #expect(error?.mayHaveBeenCarriedOut == true)
    }

    @Test("F3: when it cannot be told whether there is a session, none is begun, and the error says so")
    func untold() async throws {
        let fixture = try SetuFixture([
            .respond(HTTPResponse(status: .badGateway)), .respond(HTTPResponse(status: .badGateway)),
        ])
        let error = await #expect(throws: ProviderError.self) { try await start(fixture) }
        #expect(error?.operation == .startSession)
        #expect(error?.mayHaveBeenCarriedOut == true)
        #expect(fixture.transport.requests.map(\.method) == [.post, .get])
    }

    @Test(
        "the wait that Setu asks for is kept before it is asked again, or is the caller's if it is long",
        arguments: [30, 31])
    func retryAfter(seconds: Int) async throws {
        let fixture = try SetuFixture([
            .respond(HTTPResponse(status: .serviceUnavailable, headers: ["Retry-After": "\(seconds)"])),
            respond(list()), respond(SetuFixture.session("PENDING"), .created),
        ])
        do {
            #expect(try await start(fixture) == Self.session)
            #expect(seconds == 30)
            #expect(fixture.clock.now() == Sample.now.adding(.seconds(30)))
        } catch let error as ProviderError {
            #expect(seconds == 31)
            #expect(error.retry == .after(.seconds(31)))
            #expect(fixture.transport.requests.count == 1)
        }
    }

    @Test("a refusal is final: no session is looked for")
    func refused() async throws {
        let fixture = try SetuFixture([.respond(SetuFixture.refusal(400, "InvalidRequest", "Consent already used"))])
        let error = await #expect(throws: ProviderError.self) { try await start(fixture) }
        #expect(error?.code == .consentExhausted)
        #expect(fixture.transport.requests.count == 1)
    }

    @Test("F11: a frequency that is used up is good again after its period")
    func frequency() async throws {
        let fixture = try SetuFixture([
            .respond(SetuFixture.refusal(400, "InvalidRequest", "Consent already used for the frequency"))
        ])
        let error = await #expect(throws: ProviderError.self) { try await start(fixture) }
        #expect(error?.code == .frequencyExceeded)
        #expect(error?.retry == .after(.seconds(31 * 86_400)))
    }

    @Test("F12: where the product instance fetches by itself, no session is begun")
    func autoFetch() async throws {
        let fixture = try SetuFixture([]) { $0.fetchesByItself = true }
        let error = await #expect(throws: ProviderError.self) { try await start(fixture) }
        #expect(error?.code == .unsupported)
        #expect(fixture.transport.requests.isEmpty)
    }

    @Test("F13: a range outside the consent's is not asked for")
    func outside() async throws {
        let fixture = try SetuFixture([])
        let late = FIDataRange(from: Sample.now.adding(.seconds(1)), to: Sample.now.adding(.seconds(2)))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.startSession(under: SetuFixture.agreed, range: late, keys: nil)
        }
        #expect(error?.code == .invalidRequest)
        #expect(fixture.transport.requests.isEmpty)
    }
}
