import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("What a customer brings back from OneMoney's page")
struct OneMoneyRedirectionTests {
    private static let handle: ConsentHandle = "6afdd734-be3b-475f-a8fc-3fcd18c04714"
    private static let url =
        "https://fiu.example/back?state=1&ecres=4Y9qyX0b5s1P3o0QxvD0Hg&resdate=100720230858407&fi=Xl5VWl1eV0odWVQ"

    /// What the published call for decryption sends.
    static var redirection: OneMoneyRedirection {
        get throws { try #require(OneMoneyRedirection(HTTPURL(url))) }
    }

    static func cipher(_ passphrase: String = "passphrase") throws -> RedirectionCipher {
        try RedirectionCipher(passphrase: SecretBytes(Array(passphrase.utf8)), derivation: .hkdf)
    }

    private static func redirection(
        _ parameters: [(name: String, value: String)], at time: Timestamp = Sample.now
    ) throws -> OneMoneyRedirection {
        let date = RedirectionDate(time)
        let sealed = try cipher().seal(FormParameters(parameters), date: date)
        let url = try HTTPURL("https://fiu.example/back")
            .appending(queryItem: "ecres", value: sealed.text).appending(queryItem: "resdate", value: date.text)
            .appending(queryItem: "fi", value: date.mask("onemoney-aa"))
            .appending(queryItem: "iv", value: sealed.iv ?? "")
        return try #require(OneMoneyRedirection(url))
    }

    @Test("three parameters make a return, each of them once")
    func parameters() throws {
        let redirection = try Self.redirection
        #expect(redirection.sealed.text == "4Y9qyX0b5s1P3o0QxvD0Hg")
        #expect(redirection.date.text == "100720230858407")
        #expect(!"\(redirection)".contains("4Y9qyX"))
        let broken = [
            "https://fiu.example/back", "https://fiu.example/back?ecres=AAAA&resdate=100720230858407",
            "https://fiu.example/back?ecres=AAAA&resdate=1&fi=X", Self.url + "&ecres=BBBB",
        ]
        for text in broken { #expect(try OneMoneyRedirection(HTTPURL(text)) == nil, "\(text)") }
    }

    @Test("a plus that a page did not encode is a plus")
    func plus() throws {
        let url = "https://fiu.example/back?ecres=AA+A&resdate=100720230858407&fi=X+5V&iv=B+BB"
        let redirection = try #require(OneMoneyRedirection(HTTPURL(url)))
        #expect(redirection.sealed == SealedRedirection(text: "AA+A", iv: "B+BB"))
        #expect(redirection.aggregator == "X+5V")
    }

    static let sources: [(String, JSONValue)] = [
        ("a text", handle.json), ("texts with commas", .string("\(handle),other")),
        ("a list in a text", .string(#"["\#(handle)","other"]"#)), ("a list", .array([handle.json, "other"])),
    ]

    @Test("OneMoney reads it, and it is about what was asked", arguments: sources)
    func decrypted(name: String, source: JSONValue) async throws {
        let answer = OneMoneyFixture.answer(
            .object(["status": "S", "errorcode": "0", "srcref": source, "userid": "9876543210@onemoney"]))
        let fixture = try OneMoneyFixture(answers: answer)
        let redirection = try Self.redirection
        let result = try await fixture.provider.answer(in: redirection, to: [Self.handle, "other"])
        #expect(result.isSuccess)
        #expect(result.handles.first == Self.handle)
        #expect(fixture.paths == ["webRedirection/decryptUrl"])
    }

    @Test(
        "F20: one about another request, or none, is refused",
        arguments: [JSONValue.null, "other", .array([handle.json, "other"])])
    func other(source: JSONValue) async throws {
        let answer = OneMoneyFixture.answer(.object(["status": "S", "srcref": source]))
        let fixture = try OneMoneyFixture(answers: answer)
        let redirection = try Self.redirection
        let error = await #expect(throws: ProviderError.self) {
            try await fixture.provider.answer(in: redirection, to: [Self.handle])
        }
        #expect(error?.code == .mismatchedAnswer)
        #expect(error?.operation == .redirection)
    }

    @Test("who has the AA's passphrase reads it without asking anybody")
    func local() throws {
        let fixture = try OneMoneyFixture([])
        let redirection = try Self.redirection([
            ("txnid", "t-1"), ("sessionid", "s-1"), ("userid", "9876543210@onemoney"), ("status", "F"),
            ("errorcode", "1"), ("srcref", Self.handle.rawValue),
        ])
        let answer = try fixture.provider.answer(
            in: redirection, to: [Self.handle], decryptingWith: Self.cipher())
        #expect(!answer.isSuccess)
        #expect(answer.ending == .rejected)
        #expect(answer.transactionID == "t-1")
        #expect(answer.session == "s-1")
        #expect(answer.customer == "9876543210@onemoney")
        #expect(fixture.transport.requests.isEmpty)
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var parameters = [("status", "S"), ("srcref", handle.rawValue)]
        var time = Sample.now
        var passphrase = "passphrase"
        var handles: Set<ConsentHandle> = [handle]
    }

    static let broken: [Broken] = [
        Broken(testDescription: "too old", time: Sample.now.adding(.seconds(-181))),
        Broken(testDescription: "another passphrase", passphrase: "other"),
        Broken(testDescription: "another request", handles: ["other"]),
        Broken(testDescription: "no request", parameters: [("status", "S")]),
        Broken(testDescription: "no status", parameters: [("srcref", handle.rawValue)]),
    ]

    @Test("one that is not for now, not from the AA or not about this customer's request is refused", arguments: broken)
    func refused(row: Broken) throws {
        let fixture = try OneMoneyFixture([])
        let redirection = try Self.redirection(row.parameters.map { (name: $0.0, value: $0.1) }, at: row.time)
        let error = #expect(throws: ProviderError.self) {
            try fixture.provider.answer(
                in: redirection, to: row.handles, decryptingWith: Self.cipher(row.passphrase))
        }
        #expect(error?.code == .mismatchedAnswer)
        #expect(error?.mayHaveBeenCarriedOut == false)
    }
}
