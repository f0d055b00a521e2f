import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Data sessions at OneMoney")
struct OneMoneySessionTests {
    private static let range = Sample.terms.dataRange
    private static let begun = OneMoneyFixture.answer(
        .object(["consentId": OneMoneyFixture.consentID.json, "sessionId": OneMoneyFixture.sessionID.json]))

    @Test("F13: a session is begun within the range of the consent")
    func clamped() async throws {
        let fixture = try OneMoneyFixture(answers: Self.begun)
        let wide = FIDataRange(
            from: Self.range.from.adding(.seconds(-10)), to: Self.range.to.adding(.seconds(10)))
        let session = try await fixture.provider.startSession(under: OneMoneyFixture.agreed, range: wide, keys: nil)
        #expect(session == OneMoneyFixture.session)
        #expect(try fixture.body()["fiDataRangeFrom"] == Self.range.from.json)
        #expect(try fixture.body()["fiDataRangeTo"] == Self.range.to.json)
        let outside = FIDataRange(from: Self.range.to.adding(.seconds(1)), to: Self.range.to.adding(.seconds(2)))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.startSession(under: OneMoneyFixture.agreed, range: outside, keys: nil)
        }
        #expect(error?.code == .invalidRequest)
        #expect(fixture.transport.requests.count == 1)
    }

    @Test("a session of another consent is refused")
    func otherConsent() async throws {
        let fixture = try OneMoneyFixture(
            answers: OneMoneyFixture.answer(.object(["consentId": "other", "sessionId": "s"])))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.startSession(under: OneMoneyFixture.agreed, range: Self.range, keys: nil)
        }
        #expect(error?.code == .mismatchedAnswer)
    }

    static let firsts: [(String, HTTPResponse, Bool)] = [
        ("none yet", OneMoneyFixture.refusal(.badRequest, "NoDataFound", "Data not ready!"), false),
        ("under way", HTTPResponse(body: OneMoneyFixture.status("PENDING").bytes()), false),
        ("done", HTTPResponse(body: OneMoneyFixture.status("DATA_READY", [("link-1", "DELIVERED")]).bytes()), true),
        ("failed", HTTPResponse(body: OneMoneyFixture.status("TIMEOUT", [("link-1", "TIMEOUT")]).bytes()), true),
        ("deleted", OneMoneyFixture.refusal(.badRequest, "DataIsDeleted", "FP0061"), true),
        ("not held", OneMoneyFixture.refusal(.badRequest, "NoDataAvailable", "FP0060"), true),
    ]

    @Test("F12: where the first fetch is OneMoney's, no session is begun before it is done", arguments: firsts)
    func autoFirstFetch(name: String, status: HTTPResponse, isDone: Bool) async throws {
        let fixture = try OneMoneyFixture([
            .respond(status), .respond(HTTPResponse(body: Self.begun.bytes())),
        ]) { $0.autoFirstFetch = true }
        do {
            let session = try await fixture.provider.startSession(
                under: OneMoneyFixture.agreed, range: Self.range, keys: nil)
            #expect(isDone && session == OneMoneyFixture.session)
        } catch {
            #expect(!isDone && error.code == .unsupported)
            #expect(error.reason.contains("sessions(under:)"))
        }
        #expect(fixture.paths == ["consent/firequest/status"] + (isDone ? ["fi/request"] : []))
    }

    @Test("the last session of a consent is told; before there is one, none is")
    func sessions() async throws {
        let status = OneMoneyFixture.status("DATA_READY", [("link-1", "DELIVERED"), ("link-2", "TIMEOUT")])
        let news = try #require(
            try await OneMoneyFixture(answers: status).provider.sessions(under: OneMoneyFixture.consentID).first)
        #expect(news.session == OneMoneyFixture.sessionID)
        #expect(news.consent == OneMoneyFixture.consentID)
        #expect(news.handle == OneMoneyFixture.handle)
        #expect(news.status == .completed)
        #expect(news.responses.map(\.fip) == ["FIP-1", "FIP-2"])
        #expect(news.responses.flatMap(\.accounts).map(\.status) == [.delivered, .timeout])
        let none = try OneMoneyFixture([.respond(OneMoneyFixture.refusal(.badRequest, "NoDataFound", ""))])
        #expect(try await none.provider.sessions(under: OneMoneyFixture.consentID).isEmpty)
    }

    @Test("the data of two accounts, and how far each is")
    func fetched() async throws {
        let fixture = try OneMoneyFixture(
            answers: OneMoneyFixture.status("DATA_READY", [("link-1", "DELIVERED"), ("link-2", "DELIVERED")]),
            OneMoneyFixture.data("link-1", "link-2"))
        let delivery = try await fixture.provider.fetch(OneMoneyFixture.session)
        #expect(fixture.paths == ["consent/firequest/status", "getallfidata"])
        #expect(try fixture.body(1)["consentID"] == OneMoneyFixture.consentID.json)
        let accounts = try fixture.provider.accounts(in: delivery, under: OneMoneyFixture.agreed)
        #expect(accounts.map(\.fip) == ["FIP-1", "FIP-2"])
        #expect(accounts.map(\.link) == ["link-1", "link-2"])
        #expect(accounts.map(\.maskedAccountNumber) == ["XXXX0001", "XXXX0002"])
        let report = try #require(try fixture.provider.report(in: delivery))
        #expect(report.status == .completed)
        #expect(report.responses.flatMap(\.accounts).map(\.status) == [.delivered, .delivered])
    }

    @Test(
        "F4: a session that failed for one account gives the other",
        arguments: ["SESSION_FAILED", "TIMEOUT", "PENDING"])
    func partial(status: String) async throws {
        let waiting = status == "PENDING" ? "PENDING" : "TIMEOUT"
        let fixture = try OneMoneyFixture(
            answers: OneMoneyFixture.status(status, [("link-1", "DELIVERED"), ("link-2", waiting)]),
            OneMoneyFixture.data("link-1"))
        let delivery = try await fixture.provider.fetch(OneMoneyFixture.session)
        #expect(try fixture.provider.accounts(in: delivery, under: OneMoneyFixture.agreed).map(\.link) == ["link-1"])
        let report = try #require(try fixture.provider.report(in: delivery))
        #expect(report.status == (status == "PENDING" ? .active : .completed))
        #expect(report.responses.last?.accounts.map(\.status) == [FIStatus(rawValue: waiting)])
    }

    @Test("what is held of an account that did not deliver is of an earlier session", arguments: ["DENIED", "TIMEOUT"])
    func earlier(status: String) async throws {
        let word = OneMoneyFixture.status("DATA_DENIED", [("link-1", "READY"), ("link-2", status)])
        let fixture = try OneMoneyFixture(answers: word, OneMoneyFixture.data("link-1", "link-2"))
        let delivery = try await fixture.provider.fetch(OneMoneyFixture.session)
        #expect(try fixture.provider.accounts(in: delivery, under: OneMoneyFixture.agreed).map(\.link) == ["link-1"])
        let other = try OneMoneyFixture(answers: word, OneMoneyFixture.data("link-2"))
        let error = await #expect(throws: ProviderError.self) {
            try await other.provider.fetch(OneMoneyFixture.session)
        }
        #expect(error?.code == .dataNotReady)
    }

    static let notThere: [(String, JSONValue, ProviderError.Code)] = [
        ("under way", OneMoneyFixture.status("PENDING", [("link-1", "PENDING")]), .dataNotReady),
        ("a word that nobody knows", OneMoneyFixture.status("NOVEL"), .dataNotReady),
        ("nobody delivered", OneMoneyFixture.status("TIMEOUT", [("link-1", "TIMEOUT")]), .sessionFailed),
        ("failed", OneMoneyFixture.status("SESSION_FAILED"), .sessionFailed),
        ("denied", OneMoneyFixture.status("DATA_DENIED"), .sessionFailed),
        (
            "denied by name", OneMoneyFixture.status("DATA_DENIED", [("link-1", "DENIED"), ("link-2", "DENIED")]),
            .sessionFailed
        ),
        ("ready with nothing", OneMoneyFixture.status("DATA_READY", [("link-1", "DENIED")]), .sessionFailed),
        ("over", OneMoneyFixture.status("SESSION_EXPIRED"), .dataGone),
    ]

    @Test("a session without data is not asked for it", arguments: notThere)
    func notReady(name: String, status: JSONValue, code: ProviderError.Code) async throws {
        let fixture = try OneMoneyFixture(answers: status)
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.fetch(OneMoneyFixture.session)
        }
        #expect(error?.code == code)
        #expect(fixture.transport.requests.count == 1)
    }

    @Test("success without a part of any document is not ready")
    func empty() async throws {
        for data in [OneMoneyFixture.data("link-1", isReady: false), OneMoneyFixture.data()] {
            let fixture = try OneMoneyFixture(answers: OneMoneyFixture.status("DATA_READY"), data)
            let error = await #expect(throws: ProviderError.self) {
                try await fixture.provider.fetch(OneMoneyFixture.session)
            }
            #expect(error?.code == .dataNotReady)
            #expect(error?.retry == .after(nil))
        }
    }

    @Test("an account without a part is left out, another in small letters is not")
    func smallLetters() async throws {
        let data = OneMoneyFixture.answer(
            .array([
                .object(["linkReferenceNumber": "link-1", "fiType": "DEPOSIT"]),
                .object(["linkReferenceNumber": "link-2", "summary": .object(["currentBalance": "1.00"])]),
            ]))
        let fixture = try OneMoneyFixture(answers: OneMoneyFixture.status("DATA_READY"), data)
        let delivery = try await fixture.provider.fetch(OneMoneyFixture.session)
        #expect(try fixture.provider.accounts(in: delivery, under: OneMoneyFixture.agreed).map(\.link) == ["link-2"])
    }

    static let quotas: [(String, HTTPHeaders, RetryAdvice)] = [
        ("used up", ["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1780000012"], .after(.seconds(12))),
        ("not used up", ["X-RateLimit-Remaining": "3", "X-RateLimit-Reset": "1780000012"], .after(nil)),
        ("not told", [:], .after(nil)),
    ]

    @Test("a session under way says when to ask again, if the quota is used up", arguments: quotas)
    func quota(name: String, headers: HTTPHeaders, retry: RetryAdvice) async throws {
        let response = HTTPResponse(headers: headers, body: OneMoneyFixture.status("PENDING").bytes())
        let fixture = try OneMoneyFixture([.respond(response)])
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.fetch(OneMoneyFixture.session)
        }
        #expect(error?.code == .dataNotReady)
        #expect(error?.retry == retry)
    }

    static let others: [(String, JSONValue, ProviderError.Code)] = [
        ("sessionId", "other", .mismatchedAnswer), ("consentId", "other", .mismatchedAnswer),
        ("sessionId", .null, .mismatchedAnswer), ("sessionId", .number("1"), .malformedAnswer),
        ("linkRefNumbers", .array([.object(["linkRefNumber": "l", "fiStatus": .number("1")])]), .malformedAnswer),
        ("linkRefNumbers", .array([.object(["linkRefNumber": "l", "fipId": .number("1")])]), .malformedAnswer),
    ]

    @Test("the status of something else is refused", arguments: others)
    func otherSession(member: String, value: JSONValue, code: ProviderError.Code) async throws {
        var data = OneMoneyFixture.status("DATA_READY").object?["data"]?.object ?? JSONObject()
        data.set(member, value)
        let fixture = try OneMoneyFixture(answers: OneMoneyFixture.answer(.object(data)))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.fetch(OneMoneyFixture.session)
        }
        #expect(error?.code == code)
    }

    @Test(
        "an account that is not in the consent, or comes twice, is refused",
        arguments: [["link-9"], ["link-1", "link-1"]])
    func foreignAccounts(links: [String]) async throws {
        let data = OneMoneyFixture.answer(
            .array(
                links.map { .object(["linkReferenceNumber": .string($0), "Summary": .object(["a": "b"])]) }))
        let fixture = try OneMoneyFixture(answers: OneMoneyFixture.status("DATA_READY"), data)
        let delivery = try await fixture.provider.fetch(OneMoneyFixture.session)
        let error = #expect(throws: ProviderError.self) {
            try fixture.provider.accounts(in: delivery, under: OneMoneyFixture.agreed)
        }
        #expect(error?.code == .mismatchedAnswer)
    }

    @Test("one account is the one that was asked for, as an object or in a list")
    func oneAccount() async throws {
        let account: JSONValue = .object(["linkReferenceNumber": "link-1", "Profile": .object(["a": "b"])])
        for data in [account, .array([account])] {
            let fixture = try OneMoneyFixture(answers: OneMoneyFixture.answer(data))
            let read = try await fixture.provider.data(of: OneMoneyFixture.consentID, account: "link-1")
            #expect(read.hasData)
        }
        let fixture = try OneMoneyFixture(answers: OneMoneyFixture.answer(account))
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.data(of: OneMoneyFixture.consentID, account: "link-2")
        }
        #expect(error?.code == .mismatchedAnswer)
    }

    @Test("other forms of the data are handed over byte for byte, with what they are said to be")
    func documents() async throws {
        let bytes: [UInt8] = Array("%PDF-1.4 \u{1}".utf8)
        let fixture = try OneMoneyFixture([
            .respond(HTTPResponse(headers: ["Content-Type": "application/pdf"], body: bytes))
        ])
        let document = try await fixture.provider.document(.pdf, of: .consent(OneMoneyFixture.consentID))
        #expect(document.bytes == bytes)
        #expect(document.contentType == "application/pdf")
    }
}
