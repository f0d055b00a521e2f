import AACore
import AAModels
import AATestSupport
import Testing

@Suite("aactl consent lint", .timeLimit(.minutes(3)))
struct ConsentLintTests {
    /// What edition 1.2 allows at most, in detail.
    private static func detail(_ code: String, _ change: (inout ConsentTerms) -> Void = { _ in }) throws -> JSONValue {
        let start = try Timestamp("2026-06-15T10:00:00+05:30")
        let template = try #require(FairUseEdition.v1_2.templates.first { $0.purpose.code == code })
        var terms = template.terms(from: start, for: ConsentParty(id: "fiu-1", kind: .user))
        change(&terms)
        let customer = ConsentCustomer(
            address: CustomerAddress("\(Canary.text)@aa"), identifiers: [.init(.mobile, Canary.text)])
        return ConsentDetail(terms: terms, customer: customer).json
    }

    private static func run(
        _ json: JSONValue, _ options: [String] = ["--at", "2026-06-15"]
    ) async throws -> CommandRun {
        let run = try await CommandRun(
            ["consent", "lint", "-"] + options, input: .bytes(json.bytes()), in: TemporaryFolder())
        #expect(!run.outputText.contains(Canary.text) && !run.errors.contains(Canary.text))
        return run
    }

    @Test(
        "finds nothing in what is allowed, in each form",
        arguments: ["ConsentDetail", "ConsentsRequest", "ConsentRequest"])
    func allowed(form: String) async throws {
        let detail = try Self.detail("103")
        let forms: [String: JSONValue] = [
            "ConsentDetail": detail,
            "ConsentsRequest": .object(["ver": "1.1.2", "timestamp": "x", "txnid": "y", "ConsentDetail": detail]),
            "ConsentRequest": .object(["consent": detail, "fipIDs": .array(["fip-1"])]),
        ]
        let input = try #require(forms[form])
        let plain = try await Self.run(input)
        #expect(plain.exitCode == 0 && plain.errors.isEmpty)
        #expect(
            plain.outputText == """
                fair use rules 1.2, in force since 2026-02-10
                held to the general rule of purpose 103
                nothing goes beyond

                """)
        let value = try JSONDocument.uniqueMembers(try await Self.run(input, ["--json"]).output).object
        #expect(value?["form"] == .string(form) && value?["edition"] == "1.2")
        #expect(value?["violations"] == .array([]) && value?["alternatives"] == .array([]))
    }

    @Test("says what is beyond, in the AA's words, and which template would allow it")
    func beyond() async throws {
        let detail = try Self.detail("104") { terms in
            terms.fiTypes = [.deposit]
            terms.consentTypes = [.summary]
            terms.dataRange.from = terms.consentStart
            terms.frequency = ConsentPeriod(1, .day)
        }
        let run = try await Self.run(.object(["ConsentDetail": detail]))
        #expect(run.exitCode == 1)
        #expect(
            run.outputText == """
                fair use rules 1.2, in force since 2026-02-10
                held to the general rule of purpose 104
                violation in ConsentDetail.Frequency: 1 per DAY is asked, at most 5 per MONTH is allowed
                  an AA answers 412 PreconditionFailed: Consent parameters are not as per fair use policy – Frequency is invalid.
                CT035 (Loan Monitoring for Collections) would allow it, if the FIU is listed for it

                """)
        #expect(run.errors.contains("aactl: an AA would refuse the consent"))
        #expect(try await Self.run(detail, ["--template", "CT035"]).exitCode == 0)
        #expect(try await Self.run(.object(["consent": detail, "templateID": "CT035"])).exitCode == 0)
        let other = try await Self.run(detail, ["--template", "CT046"])
        #expect(other.exitCode == 1 && other.outputText.contains("the general rule of purpose 104") == false)
    }

    @Test("prints the same as JSON")
    func json() async throws {
        let detail = try Self.detail("102") { terms in
            terms.frequency = ConsentPeriod(0, .day)
            terms.consentMode = .view
            terms.dataLife = ConsentPeriod(2, .month)
        }
        let run = try await Self.run(detail, ["--json", "--at", "2026-02-10"])
        #expect(run.exitCode == 1)
        let value = try #require(try JSONDocument.uniqueMembers(run.output).object)
        let violations = try #require(value["violations"]?.array).compactMap(\.object)
        #expect(violations.map { $0["path"] } == ["DataLife", nil])
        #expect(violations.map { $0["rule"] } == [nil, "fetchedAtLeastOnce"])
        #expect(violations.map { $0["status"] } == [412, 400])
        #expect(violations.map { $0["errorCode"] } == ["PreconditionFailed", "InvalidRequest"])
        #expect(value["warnings"]?.array?.map { $0.object?["rule"] } == ["onlyStoredDataHasLife"])
        #expect(value["at"] == "2026-02-10" && value["effectiveFrom"] == "2026-02-10")
        #expect(run.jsonError?["code"] == "violations" && run.jsonError?["why"] == "2 violations")
    }

    @Test("the address of a template in refUri is no wrong purpose")
    func registry() async throws {
        let address = "https://library.sahamati.org.in/PROD/fairuse/purpose/103/template/CT048/version/1.0.xml"
        let detail = try Self.detail("103") { terms in
            terms.fiTypes = [.deposit]
            terms.purpose.refURI = address
        }
        let run = try await Self.run(detail)
        #expect(run.exitCode == 0 && run.outputText.contains("held to CT048 (Priority Sector Loan Underwriting)"))
        let foreign = try Self.detail("103") { $0.purpose.refURI = "https://\(Canary.text).example" }
        #expect(try await Self.run(foreign).exitCode == 1)
    }

    @Test(
        "what is no consent is refused, with its place",
        arguments: [
            (#"{"consent":{"colour":"CANARY-9f3b"}}"#, "missingMember", "standard input: consent.consentStart"),
            (#"{"hello":"CANARY-9f3b"}"#, "missingMember", "standard input"),
            (#"["CANARY-9f3b"]"#, "unexpectedValue", "standard input"),
            (#"{"ConsentDetail":"CANARY-9f3b"}"#, "unexpectedValue", "standard input: ConsentDetail"),
            (#"{"ConsentDetail":"CANARY-9f3b""#, "malformedJSON", "standard input: line 1, column 31"),
        ])
    func refused(text: String, code: String, location: String) async throws {
        let run = try await CommandRun(
            ["consent", "lint", "-", "--json"], input: .bytes(Array(text.utf8)), in: TemporaryFolder())
        #expect(run.exitCode == 1 && run.output.isEmpty)
        #expect(run.jsonError?["code"] == .string(code))
        #expect(run.jsonError?["where"] == .string(location))
        #expect(!run.errors.contains(Canary.text))
    }

    @Test("published bodies are read, whoever published them", .enabled(if: ConformanceData.isPresent))
    func published() async throws {
        let examples = try JSONDocument.uniqueMembers(ConformanceData.bytes(of: "spec/wire-examples.json")).object
        let bodies =
            try #require(examples?["openapi_examples"]?.array).compactMap { $0.object?["request"] }
            + #require(examples?["postman"]?.array).compactMap { $0.object?["body"] }
        let consents = bodies.filter { $0.object?["ConsentDetail"] != nil }
        #expect(consents.count == 3)
        for consent in consents {
            let run = try await Self.run(consent, ["--json"])
            let value = try JSONDocument.uniqueMembers(run.output).object
            #expect(value?["form"] == "ConsentsRequest")
            #expect((run.exitCode == 0) == (value?["violations"] == .array([])))
        }
    }
}
