import AACore
import AACrypto
import AAProviders
import AATestSupport
import AATransport
import Testing

@Suite("What a customer comes back with from an AA's page")
struct RedirectionReturnTests {
    static let now = WebRedirectionTests.now
    typealias Pairs = [(name: String, value: String)]

    static let pairs: Pairs = [
        ("txnid", "T1"), ("sessionid", "S1"), ("userid", "9999999999@aa"), ("status", "S"), ("errorcode", "0"),
    ]

    /// A return that is valid but for one thing.
    struct Return: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var form: @Sendable (inout Pairs) -> Void = { _ in }
        var query: @Sendable (inout Pairs) -> Void = { _ in }
        var age = Duration.zero
        var error = RedirectionError.refused
    }

    private func finish(_ row: Return) throws -> RedirectionReturn {
        let redirection = try RedirectionFixture.redirection()
        var pairs = Self.pairs
        row.form(&pairs)
        let url = try RedirectionFixture.answer(
            redirection, pairs, at: Self.now.adding(.zero - row.age), edit: row.query)
        let visit = try RedirectionFixture.visit("T1", "S1", ["handle-1", "handle-2"])
        return try redirection.finish(url, of: visit, at: Self.now)
    }

    static func set(_ name: String, _ value: String?) -> @Sendable (inout Pairs) -> Void {
        { pairs in
            pairs.removeAll { $0.name == name }
            if let value { pairs.append((name, value)) }
        }
    }

    static let refused: [Return] = [
        Return(testDescription: "another txnid", form: set("txnid", "T2")),
        Return(testDescription: "no txnid", form: set("txnid", nil)),
        Return(testDescription: "another session", form: set("sessionid", "S2")),
        Return(testDescription: "no session", form: set("sessionid", "")),
        Return(testDescription: "a status of its own", form: set("status", "s")),
        Return(testDescription: "no status", form: set("status", nil)),
        Return(testDescription: "a handle that is not of the visit", form: set("srcref", "handle-1,handle-3")),
        Return(testDescription: "a list of no handles", form: set("srcref", "[1]")),
        Return(testDescription: "a list of a handle and a number", form: set("srcref", #"["handle-1",1]"#)),
        Return(testDescription: "a list that does not end", form: set("srcref", "[handle-1")),
        Return(testDescription: "an empty list", form: set("srcref", "[]")),
        Return(testDescription: "commas alone", form: set("srcref", ",")),
        Return(testDescription: "another AA", query: set("fi", RedirectionDate(now).mask("AA-2"))),
        Return(testDescription: "no AA", query: set("fi", nil)),
        Return(testDescription: "no ciphertext", query: set("ecres", nil)),
        Return(testDescription: "a ciphertext of zeros", query: set("ecres", String(repeating: "A", count: 64))),
        Return(testDescription: "a ciphertext twice", query: { $0.append(("ecres", "AAAA")) }),
        Return(testDescription: "another IV", query: set("iv", "AAAAAAAAAAAAAAAAAAAAAA==")),
        Return(testDescription: "no date", query: set("resdate", nil)),
        Return(testDescription: "a date that is none", query: set("resdate", "312620262026403")),
        Return(testDescription: "a date of too long ago", age: .seconds(181), error: .stale),
        Return(testDescription: "a date yet to come", age: .seconds(-241), error: .stale),
    ]

    @Test(
        "a return with one fault is refused, and all faults of its cipher and content look the same", arguments: refused
    )
    func fault(row: Return) throws {
        #expect(throws: row.error) { try finish(row) }
    }

    static let accepted: [Return] = [
        Return(testDescription: "as it is"),
        Return(testDescription: "of nearly three minutes ago", age: .seconds(179)),
    ]

    @Test("a return without a fault is of the visit's handles", arguments: accepted)
    func whole(row: Return) throws {
        let answer = try finish(row)
        #expect(answer.isSuccess)
        #expect(answer.ending == .success)
        #expect(answer.handles == ["handle-1", "handle-2"])
    }

    @Test(
        "handles that the AA names are read in either form",
        arguments: [
            "handle-2", #"["handle-2"]"#, " handle-2 ",
        ])
    func named(text: String) throws {
        let answer = try finish(Return(testDescription: "", form: Self.set("srcref", text)))
        #expect(answer.handles == ["handle-2"])
    }

    @Test(
        "a refusal says why in a word of the standard, and in no other",
        arguments: [
            ("1", RedirectionEnding.rejected), ("6", .sessionTimeout), ("19", .someLinkingFailed), ("5", nil),
            ("<b>", nil),
        ])
    func ending(text: String, ending: RedirectionEnding?) throws {
        let answer = try finish(
            Return(
                testDescription: "",
                form: { pairs in
                    Self.set("status", "F")(&pairs)
                    Self.set("errorcode", text)(&pairs)
                }))
        #expect(!answer.isSuccess)
        #expect(answer.ending == ending)
    }

    @Test("an unencoded plus in fi and iv, which a query reads as a blank, is a plus")
    func plus() throws {
        let redirection = try RedirectionFixture.redirection(aggregator: "JyJJ~J")
        let visit = try RedirectionFixture.visit("T1", "S1", ["handle-1"])
        var met = 0
        for offset in 0..<40 {
            let date = Self.now.adding(.milliseconds(-100 * offset))
            let url = try RedirectionFixture.answer(redirection, Self.pairs, at: date)
            let bare = try HTTPURL(url.text.replacing("%2B", with: "+"))
            if bare != url { met += 1 }
            #expect(try redirection.finish(bare, of: visit, at: Self.now).isSuccess)
        }
        #expect(met > 0)
    }

    @Test("a visit survives being kept")
    func kept() throws {
        let redirection = try RedirectionFixture.redirection()
        let request = RedirectionRequest(["h"], customer: "c@aa", returnURL: "https://fiu.example")
        let visit = try redirection.start(request, at: Self.now).visit
        let read = try RedirectionVisit(jsonBytes: visit.json.bytes())
        #expect(read == visit)
    }

    @Test("the published answers are read", .enabled(if: ConformanceData.isPresent))
    func vectors() throws {
        let standard = try JSONDocument.uniqueMembers(ConformanceData.bytes(of: "spec/redirect-vectors.json"))
        let rows = (standard.object?["cases"]?.array ?? []).compactMap(\.object).filter {
            $0["direction"] == "response"
        }
        #expect(rows.count == 3)
        for row in rows {
            let text = { (name: String) throws -> String in try #require(row[name]?.string) }
            let redirection = try RedirectionFixture.redirection(
                .pbkdf2, passphrase: text("secret"), aggregator: EntityID(text("fi")))
            let form = try FormParameters(text: text("plaintext"))
            let visit = try RedirectionFixture.visit(
                #require(form["txnid"]), #require(form["sessionid"]),
                [ConsentHandle(form["srcref"] ?? "39e108fe-9243-11e8-b9f2-0256d88baae8")])
            let date = try #require(RedirectionDate(text: text("date")).readings.first)
            let url = try HTTPURL("https://fiu.example/back?\(text("query"))")
            let answer = try redirection.finish(url, of: visit, at: date)
            #expect(answer.isSuccess == (form["status"] == "S"))
            #expect(answer.ending?.rawValue == form["errorcode"])
        }
    }
}
