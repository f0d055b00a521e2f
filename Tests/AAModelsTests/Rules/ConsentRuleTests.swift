import AACore
import AAModels
import Testing

@Suite("The rules of a consent request")
struct ConsentRuleTests {
    /// One change to valid terms, and the one rule that it breaks; none, if the terms stay valid.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let broken: ConsentRule?
        let change: @Sendable (inout ConsentTerms) -> Void

        init(
            _ rule: ConsentRule?, _ description: String, _ change: @escaping @Sendable (inout ConsentTerms) -> Void
        ) {
            (broken, testDescription, self.change) = (rule, description, change)
        }

        var terms: ConsentTerms {
            var terms = ConsentTerms.valid
            change(&terms)
            return terms
        }
    }

    static let broken = [
        Row(.expiryAfterStart, "ends when it starts") { $0.consentExpiry = $0.consentStart },
        Row(.expiryAfterStart, "ends before it starts") {
            $0.consentExpiry = $0.consentStart.adding(.milliseconds(-1))
        },
        Row(.rangeEndAfterBeginning, "empty range") { $0.dataRange.to = $0.dataRange.from },
        Row(.rangeEndAfterBeginning, "reversed range") {
            ($0.dataRange.from, $0.dataRange.to) = ($0.dataRange.to, $0.dataRange.from)
        },
        Row(.somethingAskedFor, "no part") { $0.consentTypes = [] },
        Row(.somethingAskedFor, "no kind of account") { $0.fiTypes = [] },
        Row(.storedDataHasLife, "stored for no time") { $0.dataLife.value = 0 },
        Row(.onlyStoredDataHasLife, "viewed, with a life") { $0.consentMode = .view },
        Row(.onlyStoredDataHasLife, "queried, with a life") { $0.consentMode = .query },
        Row(.onlyStoredDataHasLife, "streamed, with a life") { $0.consentMode = .stream },
        Row(.endlessLifeHasNoValue, "endless, two times") { $0.dataLife = ConsentPeriod(2, .infinite) },
        Row(.lifeHasUnit, "a life in hours") { $0.dataLife.unit = .hour },
        Row(.lifeHasUnit, "a life in an unknown unit") { $0.dataLife.unit = "WEEK" },
        Row(.fetchedAtLeastOnce, "fetched no time a day") { $0.frequency.value = 0 },
        Row(.fetchedAtLeastOnce, "fetched less than no time") { $0.frequency.value = -1 },
        Row(.frequencyCanBeSigned, "endless frequency") { $0.frequency = ConsentPeriod(0, .infinite) },
        Row(.frequencyCanBeSigned, "frequency in an unknown unit") { $0.frequency.unit = "WEEK" },
        Row(.filterIsComparable, "an amount compared with a word") {
            $0.dataFilter = [DataFilter(.transactionAmount, ">", "CREDIT")]
        },
        Row(.filterIsComparable, "an amount compared with nothing") {
            $0.dataFilter = [DataFilter(.transactionAmount, ">", "")]
        },
        Row(.filterIsComparable, "a type compared with a number") {
            $0.dataFilter = [DataFilter(.transactionType, "=", "20000")]
        },
        Row(.filterIsComparable, "a type compared with nothing") {
            $0.dataFilter = [DataFilter(.transactionType, "=", "")]
        },
        Row(.filterIsComparable, "an unknown operator") { $0.dataFilter = [DataFilter(.transactionAmount, "=>", "1")] },
        Row(.filterIsComparable, "an unknown subject") { $0.dataFilter = [DataFilter("NARRATION", "=", "x")] },
        Row(.filterIsComparable, "the second filter") {
            $0.dataFilter.append(DataFilter(.transactionAmount, "<", "x"))
        },
        Row(.purposeIsPublished, "an unknown code") { $0.purpose.code = "199" },
        Row(.purposeIsPublished, "another purpose's address") { $0.purpose.refURI = Purpose.monitoring.refURI },
        Row(.purposeIsPublished, "an address over http") {
            $0.purpose.refURI = "http://api.rebit.org.in/aa/purpose/102.xml"
        },
    ]

    static let kept = [
        Row(nil, "as they are") { _ in },
        Row(nil, "one millisecond long") { $0.consentExpiry = $0.consentStart.adding(.milliseconds(1)) },
        Row(nil, "stored without end") { $0.dataLife = ConsentPeriod(0, .infinite) },
        Row(nil, "viewed, without a life") { ($0.consentMode, $0.dataLife.value) = (.view, 0) },
        Row(nil, "fetched once a year") { $0.frequency = ConsentPeriod(1, .year) },
        Row(nil, "no filter") { $0.dataFilter = [] },
        Row(nil, "credits only") { $0.dataFilter = [DataFilter(.transactionType, "=", "CREDIT")] },
        Row(nil, "no address of the purpose") { $0.purpose.refURI = nil },
        Row(nil, "the purpose in other words") { ($0.purpose.text, $0.purpose.category) = ("to help you save", nil) },
    ]

    @Test("one change breaks one rule", arguments: broken)
    func breaks(row: Row) throws {
        let rule = try #require(row.broken)
        #expect(row.terms.brokenRules().map(\.name) == [rule.name])
        #expect(!rule.holds(for: row.terms))
    }

    @Test("terms at the edge of a rule keep it", arguments: kept)
    func keeps(row: Row) { #expect(row.terms.brokenRules().isEmpty) }

    @Test("every rule has a change that breaks it, and a name of its own")
    func coverage() {
        #expect(Set(Self.broken.compactMap(\.broken?.name)) == Set(ConsentRule.all.map(\.name)))
        #expect(Set(ConsentRule.all.map(\.name)).count == ConsentRule.all.count)
    }

    @Test("broken rules come in the order of the catalogue, and only of the rules that were asked for")
    func order() {
        var terms = ConsentTerms.valid
        (terms.purpose.code, terms.frequency.value, terms.consentExpiry) = ("199", 0, terms.consentStart)
        #expect(
            terms.brokenRules().map(\.name) == ["expiryAfterStart", "fetchedAtLeastOnce", "purposeIsPublished"])
        #expect(terms.brokenRules(of: [.purposeIsPublished]).map(\.name) == ["purposeIsPublished"])
    }

    @Test("a rule says where it stands; an AA answers InvalidRequest, of a purpose InvalidConsentPurpose")
    func description() {
        for rule in ConsentRule.all {
            #expect(!rule.clause.isEmpty && !rule.statement.isEmpty)
            #expect(rule.description == "\(rule.name): \(rule.statement) (\(rule.clause))")
            let isOfPurpose = rule.name == ConsentRule.purposeIsPublished.name
            #expect(rule.errorCode == (isOfPurpose ? .invalidConsentPurpose : .invalidRequest))
        }
    }

    @Test("what the field does all the same is discouraged, the rest refused")
    func severity() {
        let discouraged = ConsentRule.all.filter { $0.severity == .discouraged }
        #expect(discouraged.map(\.name) == ["onlyStoredDataHasLife", "frequencyCanBeSigned"])
    }
}
