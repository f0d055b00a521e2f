import AACore
import AAModels
import AATestSupport
import Testing

@Suite("Each bound of each fair use template")
struct FairUseBoundTests {
    private typealias Unit = ConsentPeriod.Unit

    @Test("a template's own limits are allowed, by it and by the lint", arguments: FairUseEdition.v1_2.templates)
    func edge(template: ConsentTemplate) {
        #expect(template.violations(of: template.widest) == [])
        let report = template.report(on: template.widest)
        #expect(report.template == template)
        #expect(report.isAllowed && report.alternatives.isEmpty)
    }

    @Test("a millisecond beyond a time is too much", arguments: FairUseEdition.v1_2.templates)
    func times(template: ConsentTemplate) {
        var terms = template.widest
        terms.consentExpiry = terms.consentExpiry.adding(.milliseconds(1))
        #expect(template.violations(of: terms).map(\.attribute) == [.consentExpiry])
        terms = template.widest
        terms.dataRange.from = terms.dataRange.from.adding(.milliseconds(-1))
        #expect(template.violations(of: terms).map(\.attribute) == [.dataRange])
        terms = template.widest
        terms.dataRange.to = terms.dataRange.to.adding(.milliseconds(1))
        #expect(template.violations(of: terms).map(\.attribute) == [.dataRange])
    }

    /// The last moment of a consent and the first of its data, as days of the calendar in India give them.
    @Test(
        "days, months and years are those of the calendar in India",
        arguments: [
            // 29 February, and a year without one.
            ("101", "2028-02-29T10:00:00+05:30", "2029-02-28T10:00:00+05:30", "2027-01-29T10:00:00+05:30"),
            ("103", "2028-01-31T10:00:00+05:30", "2028-02-29T10:00:00+05:30", "2026-11-30T10:00:00+05:30"),
            ("104", "2028-02-29T10:00:00+05:30", "2033-02-28T10:00:00+05:30", "2027-08-29T10:00:00+05:30"),
            // 31 August.
            ("103", "2026-08-31T10:00:00+05:30", "2026-09-30T10:00:00+05:30", "2025-06-30T10:00:00+05:30"),
            ("104", "2026-08-31T10:00:00+05:30", "2031-08-31T10:00:00+05:30", "2026-02-28T10:00:00+05:30"),
            // Before midnight in India, and 23:59 in Greenwich, when India has the next day.
            ("103", "2026-01-31T23:59:00+05:30", "2026-02-28T23:59:00+05:30", "2024-11-30T23:59:00+05:30"),
            ("103", "2026-01-30T23:59:00Z", "2026-02-28T05:29:00+05:30", "2024-11-30T05:29:00+05:30"),
            ("103", "2026-02-28T23:59:00Z", "2026-04-01T05:29:00+05:30", "2025-01-01T05:29:00+05:30"),
            ("105", "2026-12-31T23:59:00+05:30", "2027-01-01T23:59:00+05:30", "2026-12-30T23:59:00+05:30"),
        ])
    func calendar(purpose: String, start: String, latest: String, earliest: String) throws {
        let rule = try #require(FairUseEdition.v1_2.templates.first { $0.id == nil && $0.purpose.code == purpose })
        var terms = rule.widest
        (terms.consentStart, terms.consentExpiry) = (try Timestamp(start), try Timestamp(latest))
        (terms.fiTypes, terms.dataRange) = (
            [.deposit], FIDataRange(from: try Timestamp(earliest), to: terms.consentStart)
        )
        #expect(rule.violations(of: terms) == [])
        terms.consentExpiry = terms.consentExpiry.adding(.milliseconds(1))
        #expect(rule.violations(of: terms).map(\.attribute) == [.consentExpiry])
        terms.consentExpiry = terms.consentStart
        terms.dataRange.from = terms.dataRange.from.adding(.milliseconds(-1))
        #expect(rule.violations(of: terms).map(\.attribute) == [.dataRange])
    }

    @Test(
        "one more of a unit is too much, and any of a unit that is not there", arguments: FairUseEdition.v1_2.templates)
    func units(template: ConsentTemplate) {
        for unit in [Unit.hour, .day, .month, .year] {
            let life = template.dataLife.first { $0.unit == unit }?.value ?? 0
            var terms = template.widest
            terms.dataLife = ConsentPeriod(life, unit)
            #expect(template.violations(of: terms) == [])
            terms.dataLife.value += 1
            #expect(template.violations(of: terms).map(\.attribute) == [.dataLife])

            guard !template.frequency.isEmpty else { continue }
            terms = template.widest
            terms.frequency = ConsentPeriod(template.frequency.first { $0.unit == unit }?.value ?? 0, unit)
            #expect(template.violations(of: terms) == [])
            terms.frequency.value += 1
            #expect(template.violations(of: terms).map(\.attribute) == [.frequency])
        }
    }

    @Test("what has no end is too much", arguments: FairUseEdition.v1_2.templates)
    func endless(template: ConsentTemplate) {
        var terms = template.widest
        terms.dataLife = ConsentPeriod(0, .infinite)
        terms.frequency = ConsentPeriod(0, .infinite)
        let isPeriodic = template.fetchType == .periodic
        #expect(
            template.violations(of: terms).map(\.attribute) == (isPeriodic ? [.dataLife, .frequency] : [.dataLife]))
    }

    @Test("a word that the template does not have is too much", arguments: FairUseEdition.v1_2.templates)
    func words(template: ConsentTemplate) {
        let types = template.categories.flatMap(\.fiTypes)
        for type in FIType.known.subtracting(types) where type != .termDepositV1 {
            var terms = template.widest
            terms.fiTypes.append(type)
            #expect(template.violations(of: terms).map(\.attribute) == [.fiTypes])
        }
        for part in ConsentType.known.subtracting(template.consentTypes) {
            var terms = template.widest
            terms.consentTypes.append(part)
            #expect(template.violations(of: terms).map(\.attribute) == [.consentTypes])
        }
        var terms = template.widest
        terms.fetchType = template.fetchType == .onetime ? .periodic : .onetime
        #expect(template.violations(of: terms).map(\.attribute) == [.fetchType])
        terms = template.widest
        terms.purpose.code = "199"
        #expect(template.violations(of: terms).map(\.attribute) == [.purpose])
    }

    @Test("whatever asks for less is allowed", arguments: TestScale.seeds(200))
    func narrower(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let template = try #require(FairUseEdition.v1_2.templates.randomElement(using: &generator))
        let start = template.widest.consentStart.adding(.seconds(Int.random(in: 0...1_000_000_000, using: &generator)))
        var terms = template.terms(from: start, for: ConsentParty(id: "fiu-1", kind: .user))
        let length = terms.consentExpiry.duration(since: start)
        terms.consentExpiry = start.adding(length * Double.random(in: 0.1...1, using: &generator))
        let category = try #require(template.categories.randomElement(using: &generator))
        terms.fiTypes = [try #require(category.fiTypes.randomElement(using: &generator))]
        let reach = category.dataRange.value
        let days = [Unit.day: 1, .month: 28, .year: 365][category.dataRange.unit] ?? 0
        terms.dataRange = FIDataRange(
            from: start.adding(.seconds(-86_400 * Int.random(in: 0...reach * days, using: &generator))), to: start)
        terms.consentTypes = [try #require(template.consentTypes.randomElement(using: &generator))]
        terms.consentMode = try #require(ConsentMode.known.randomElement(using: &generator))
        let life = try #require(template.dataLife.randomElement(using: &generator))
        terms.dataLife = ConsentPeriod(Int.random(in: 0...life.value, using: &generator), life.unit)
        if let frequency = template.frequency.randomElement(using: &generator) {
            terms.frequency = ConsentPeriod(Int.random(in: 1...frequency.value, using: &generator), frequency.unit)
        }
        #expect(template.violations(of: terms) == [])
        #expect(template.report(on: terms).isAllowed)
    }
}
