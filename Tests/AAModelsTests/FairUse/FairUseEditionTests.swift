import AACore
import AAModels
import AATestSupport
import Testing

@Suite("The editions of the fair use rules")
struct FairUseEditionTests {
    @Test(
        "an edition holds from its first day on",
        arguments: [
            ("2026-02-09", nil), ("2026-02-10", "1.2"), ("2026-11-21", "1.2"), ("2100-01-01", "1.2"),
            ("0001-01-01", nil),
        ])
    func inForce(day: String, version: String?) throws {
        #expect(FairUseEdition.inForce(on: try CalendarDate(day))?.version == version)
    }

    @Test("editions are in the order of their days")
    func order() {
        let days = FairUseEdition.published.map(\.effectiveFrom)
        #expect(days == days.sorted() && Set(days).count == days.count)
    }

    @Test("a purpose has one general rule, a name one template", arguments: FairUseEdition.published.map(\.version))
    func names(version: String) throws {
        let edition = try #require(FairUseEdition.published.first { $0.version == version })
        let general = edition.templates.filter { $0.id == nil }.map(\.purpose.code)
        #expect(general == ["101", "102", "103", "104", "105"])
        let ids = edition.templates.compactMap(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test("edition 1.2 is what was published, rule by rule", .enabled(if: ConformanceData.isPresent))
    func published() throws {
        let data = try JSONDocument.uniqueMembers(ConformanceData.bytes(of: "spec/fair-use-rules.json")).object
        let rules = try #require(data?["consentRules"]?.array).map { try PublishedRule($0) }
        #expect(Set(FairUseEdition.v1_2.templates.flatMap(PublishedRule.rules)) == Set(rules))
        #expect(rules.count == 18)
    }

    @Test("the limits of requests are what was published", .enabled(if: ConformanceData.isPresent))
    func publishedLimits() throws {
        let data = try JSONDocument.uniqueMembers(ConformanceData.bytes(of: "spec/fair-use-rules.json")).object
        let securities = try #require(data?["sebiFiTypesAsUsedInWildcardRules"]?.array).compactMap(\.string)
        let limits = try #require(data?["fiRequestRules"]?.array).map { rule in
            let group = try #require(rule.object?["fiTypeGroup"]?.string)
            let types = ["SEBI": securities, "DEPOSIT": ["DEPOSIT"]][group] ?? []
            return FairUseRequestLimit(
                purposeCode: try #require(rule.object?["purposeCode"]?.string),
                fiTypes: types.map(FIType.init(rawValue:)),
                range: try ConsentPeriod(json: #require(rule.object?["maxPerRequest"]), at: .root))
        }
        #expect(FairUseEdition.v1_2.requestLimits == limits)
    }

    @Test(
        "a request for data is taken up to its limit, and no millisecond more",
        arguments: [
            ("101", ["SIP"], "2028-06-15"), ("101", ["DEPOSIT"], "2027-07-15"),
            ("101", ["SIP", "DEPOSIT"], "2027-07-15"),
            ("102", ["EQUITIES"], "2028-06-15"), ("103", ["DEPOSIT"], "2028-06-15"),
            ("103", ["DEPOSIT", "GSTR1_3B"], "2027-08-15"), ("104", ["DEPOSIT"], "2026-12-15"),
            ("105", ["DEPOSIT"], "2026-06-16"),
        ])
    func requests(purpose: String, types: [String], end: String) throws {
        let start = ConsentTemplate.start
        let types = types.map(FIType.init(rawValue:))
        var range = FIDataRange(from: start, to: try Timestamp("\(end)T10:00:00+05:30"))
        #expect(FairUseEdition.v1_2.violation(of: range, for: types, purposeCode: purpose) == nil)
        range.to = range.to.adding(.milliseconds(1))
        let violation = try #require(FairUseEdition.v1_2.violation(of: range, for: types, purposeCode: purpose))
        #expect(violation.message == "FI data range is not as per fair use policy.")
        #expect(violation.path == "FIDataRange")
        #expect(FairUseEdition.v1_2.violation(of: range, for: types, purposeCode: "199") == nil)
    }

    @Test(
        "at the end of a month the limit may be counted from either end of the range, and no further",
        arguments: [
            // 31 August less 6 months is 28 February, and 28 February with 6 months is 28 August.
            ("104", "2026-02-28", "2026-08-31", true), ("104", "2026-02-27", "2026-08-31", false),
            ("104", "2026-08-31", "2027-02-28", true), ("104", "2026-08-31", "2027-03-01", false),
            ("102", "2027-01-31", "2028-02-29", true), ("102", "2027-01-28", "2028-02-29", false),
            ("102", "2026-01-28", "2027-02-28", true), ("102", "2026-01-27", "2027-02-28", false),
        ])
    func monthEnds(purpose: String, from: String, to: String, isAllowed: Bool) throws {
        let range = FIDataRange(
            from: try Timestamp("\(from)T10:00:00+05:30"), to: try Timestamp("\(to)T10:00:00+05:30"))
        let violation = FairUseEdition.v1_2.violation(of: range, for: [.deposit], purposeCode: purpose)
        #expect((violation == nil) == isAllowed)
    }

    @Test("what a consent's own range may reach back, one request may ask for", arguments: 1...12)
    func wholeRange(month: Int) throws {
        let rule = try #require(FairUseEdition.v1_2.templates.first { $0.id == nil && $0.purpose == .monitoring })
        let lastDay = CalendarDate.days(in: month, of: 2026)
        let day = try #require(CalendarDate(year: 2026, month: month, day: lastDay))
        let start = try #require(Timestamp(startOf: day))
        var range = rule.terms(from: start, for: ConsentParty(id: "fiu-1", kind: .user)).dataRange
        range.to = start
        #expect(FairUseEdition.v1_2.violation(of: range, for: [.deposit], purposeCode: "104") == nil)
    }
}

/// One row of the published table.
private struct PublishedRule: Hashable {
    private let template: String?
    private let purpose: String
    private let fetchTypes: [String]
    private let fiTypes: Set<String>
    private let consentTypes: Set<String>
    private let dataLife: Set<ConsentPeriod>
    private let frequency: Set<ConsentPeriod>
    private let expiry: ConsentPeriod
    private let range: ConsentPeriod

    init(_ json: JSONValue) throws {
        let rule = try #require(json.object)
        func words(_ name: String) -> [String] { rule[name]?.array?.compactMap(\.string) ?? [] }
        func bounds(_ name: String) throws -> Set<ConsentPeriod> {
            let members = try #require(rule[name]?.object).members
            let bounds = try members.map {
                ConsentPeriod(try Int(json: $0.value, at: .root), ConsentPeriod.Unit(rawValue: $0.name))
            }
            return Set(bounds.filter { $0.value > 0 })
        }
        template = rule["templateId"]?.string
        purpose = try #require(rule["purposeCode"]?.string)
        fetchTypes = words("fetchTypes")
        (fiTypes, consentTypes) = (Set(words("fiTypes")), Set(words("consentTypes")))
        (dataLife, frequency) = (try bounds("dataLifeMax"), try bounds("frequencyMax"))
        expiry = try ConsentPeriod(json: #require(rule["maxConsentExpiry"]), at: .root)
        range = try ConsentPeriod(json: #require(rule["maxFIDataRange"]), at: .root)
    }

    /// The rows that a template stands for.
    static func rules(of template: ConsentTemplate) -> [PublishedRule] {
        template.categories.map { PublishedRule(template, $0) }
    }

    private init(_ template: ConsentTemplate, _ category: ConsentTemplate.Category) {
        self.template = template.id?.rawValue
        purpose = template.purpose.code
        fetchTypes = [template.fetchType.rawValue]
        fiTypes = Set(category.fiTypes.map(\.rawValue))
        consentTypes = Set(template.consentTypes.map(\.rawValue))
        (dataLife, frequency) = (Set(template.dataLife), Set(template.frequency))
        (expiry, range) = (template.consentExpiry, category.dataRange)
    }
}
