import AACore
import AAModels
import Testing

@Suite("The fair use lint")
struct FairUseLintTests {
    /// One change to terms that the general rule of a purpose allows, and what is said.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let purpose: Purpose
        let message: String
        let reason: String
        var alternatives: [ConsentTemplateID?] = []
        let change: @Sendable (inout ConsentTerms) -> Void

        func terms() throws -> ConsentTerms {
            var terms = try #require(FairUseEdition.v1_2.templates.first { $0.purpose == purpose }).widest
            terms.fiTypes = [.deposit]
            terms.dataRange.from = terms.consentStart
            change(&terms)
            return terms
        }
    }

    static let rows = [
        Row(
            testDescription: "spending, every hour", purpose: .spendingPatterns,
            message: "Consent parameters are not as per fair use policy – Frequency is invalid.",
            reason: "1 per HOUR is asked, at most 1 per DAY or 45 per MONTH is allowed"
        ) { $0.frequency = ConsentPeriod(1, .hour) },
        Row(
            testDescription: "spending, two years", purpose: .spendingPatterns,
            message: "Consent parameters are not as per fair use policy – Consent Expiry is invalid.",
            reason: "the consent ends after 2027-06-15T04:30:00.000Z, 1 YEAR from consentStart"
        ) { $0.consentExpiry = $0.consentExpiry.adding(.seconds(365 * 86_400)) },
        Row(
            testDescription: "monitoring, six times a month", purpose: .monitoring,
            message: "Consent parameters are not as per fair use policy – Frequency is invalid.",
            reason: "6 per MONTH is asked, at most 5 per MONTH is allowed"
        ) { $0.frequency.value = 6 },
        Row(
            testDescription: "monitoring balances every day, for collections", purpose: .monitoring,
            message: "Consent parameters are not as per fair use policy – Frequency is invalid.",
            reason: "1 per DAY is asked, at most 5 per MONTH is allowed", alternatives: ["CT035"]
        ) { terms in
            terms.frequency = ConsentPeriod(1, .day)
            terms.consentTypes = [.summary]
        },
        Row(
            testDescription: "a statement of two years", purpose: .aggregatedStatement,
            message: "Consent parameters are not as per fair use policy – Data Range is invalid.",
            reason: "the data begins before 2025-04-15T04:30:00.000Z, 14 MONTH before consentStart",
            alternatives: ["CT048"]
        ) { $0.dataRange.from = $0.consentStart.adding(.seconds(-700 * 86_400)) },
        Row(
            testDescription: "one look at transactions", purpose: .onetimeQuery,
            message: "Consent parameters are not as per fair use policy – Consent Types is invalid.",
            reason: "TRANSACTIONS is asked, PROFILE, SUMMARY is allowed", alternatives: ["CT010", "CT045"]
        ) { $0.consentTypes.append(.transactions) },
        Row(
            testDescription: "a statement again and again", purpose: .aggregatedStatement,
            message: "Consent parameters are not as per fair use policy – Fetch Type is invalid.",
            reason: "PERIODIC is asked, ONETIME is allowed"
        ) { $0.fetchType = .periodic },
        Row(
            testDescription: "kept for two months", purpose: .wealthManagement,
            message: "Consent parameters are not as per fair use policy – Data Life is invalid.",
            reason: "2 MONTH is asked, at most 31 DAY or 1 MONTH is allowed"
        ) { $0.dataLife = ConsentPeriod(2, .month) },
        Row(
            testDescription: "a word from nowhere", purpose: .onetimeQuery,
            message: "Consent parameters are not as per fair use policy – FI Types is invalid.",
            reason: "a word that is not known is asked, "
                + "DEPOSIT, GSTR1_3B, INSURANCE_POLICIES, LIFE_INSURANCE, GENERAL_INSURANCE is allowed"
        ) { $0.fiTypes = ["9999999999"] },
        Row(
            testDescription: "a unit from nowhere", purpose: .onetimeQuery,
            message: "Consent parameters are not as per fair use policy – Data Life is invalid.",
            reason: "a unit that is not known is asked, at most 1 DAY is allowed"
        ) { $0.dataLife = ConsentPeriod(1, "9999999999") },
        Row(
            testDescription: "an unknown purpose", purpose: .onetimeQuery,
            message: "Consent parameters are not as per fair use policy – Purpose is invalid.",
            reason: "there is no such purpose in edition 1.2"
        ) { $0.purpose.code = "199" },
    ]

    @Test(
        "what goes beyond is told as an AA tells it, with what is allowed and which template allows it", arguments: rows
    )
    func row(row: Row) throws {
        let report = FairUseEdition.v1_2.lint(try row.terms())
        #expect(report.violations.map(\.message) == [row.message])
        #expect(report.violations.map(\.reason) == [row.reason])
        #expect(report.alternatives.map(\.id) == row.alternatives)
        #expect(!report.isAllowed)
    }

    @Test("of several kinds of accounts the widest range counts")
    func widestRange() throws {
        var terms = try #require(FairUseEdition.v1_2.templates.first).widest
        #expect(FairUseEdition.v1_2.lint(terms).isAllowed, "20 years, as for securities")
        terms.fiTypes = [.deposit, .termDepositV1]
        #expect(FairUseEdition.v1_2.lint(terms).violations.map(\.attribute) == [.dataRange])
        terms.fiTypes.append(.sip)
        #expect(FairUseEdition.v1_2.lint(terms).isAllowed)
    }

    @Test("months are those of the calendar in India, and end with it")
    func calendar() throws {
        let rule = try #require(FairUseEdition.v1_2.templates.first { $0.purpose == .aggregatedStatement })
        let start = try Timestamp("2027-01-31T23:00:00+05:30")
        let terms = rule.terms(from: start, for: ConsentParty(id: "fiu-1", kind: .user))
        #expect(terms.consentExpiry.description == "2027-02-28T23:00:00.000+05:30")
        #expect(terms.dataRange.from.description == "2025-11-30T23:00:00.000+05:30")
    }

    @Test("the ends of the calendar end nothing", arguments: ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
    func ends(start: String) throws {
        for template in FairUseEdition.v1_2.templates {
            let terms = template.terms(from: try Timestamp(start), for: ConsentParty(id: "fiu-1", kind: .user))
            #expect(template.violations(of: terms) == [])
        }
    }

    @Test(
        "the template is the one that is named, or the one that refUri names",
        arguments: [
            ("https://library.sahamati.org.in/PROD/fairuse/purpose/104/template/CT035/version/1.1.xml", true),
            ("https://library.sahamati.org.in/UAT/fairuse/purpose/104/template/CT035/version/1.1.json", true),
            ("https://library.sahamati.org.in/PROD/fairuse/purpose/103/template/CT035/version/1.1.xml", false),
            ("https://library.sahamati.org.in/PROD/fairuse/purpose/104/template/CT35/version/1.1.xml", false),
            ("https://library.example.org/PROD/fairuse/purpose/104/template/CT035/version/1.1.xml", false),
            ("https://api.rebit.org.in/aa/purpose/104.xml", false),
        ])
    func named(address: String, isTemplate: Bool) throws {
        let collections = try #require(FairUseEdition.v1_2.templates.first { $0.id == "CT035" })
        var terms = collections.widest
        terms.purpose.refURI = address
        let report = FairUseEdition.v1_2.lint(terms)
        #expect(report.template?.id == (isTemplate ? "CT035" : nil))
        #expect(report.isAllowed == isTemplate)
        #expect(report.alternatives.map(\.id) == (isTemplate ? [] : ["CT035"]))
        #expect(FairUseEdition.v1_2.lint(terms, as: "CT035").isAllowed)
    }

    @Test(
        "a template that is not there, or is another purpose's, allows nothing",
        arguments: ["CT999", "CT045", "9999999999"])
    func wrongTemplate(name: String) throws {
        let terms = try #require(FairUseEdition.v1_2.templates.first { $0.id == "CT047" }).widest
        let report = FairUseEdition.v1_2.lint(terms, as: ConsentTemplateID(name))
        #expect(report.violations.first?.attribute == .purpose)
        #expect(report.alternatives.map(\.id) == ["CT047"])
        #expect(!report.violations.contains { $0.description.contains("9999999999") })
    }
}
