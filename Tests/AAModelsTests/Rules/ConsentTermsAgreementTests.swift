import AACore
import AAModels
import Testing

@Suite("What an agreed consent may say")
struct ConsentTermsAgreementTests {
    static let now = Timestamp.unixEpoch.adding(.seconds(1_700_000_000))

    static var asked: ConsentTerms {
        ConsentTerms(
            consentStart: now, consentExpiry: now.adding(.seconds(86_400)), consentMode: .store, fetchType: .onetime,
            consentTypes: [.summary, .transactions], fiTypes: [.deposit, .termDeposit],
            dataConsumer: ConsentParty(id: "FIU-1", kind: .user), purpose: .aggregatedStatement,
            dataRange: FIDataRange(from: now.adding(.seconds(-86_400)), to: now), dataLife: ConsentPeriod(1, .month),
            frequency: ConsentPeriod(1, .month), dataFilter: [DataFilter(.transactionAmount, ">", "10")])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let change: @Sendable (inout ConsentTerms) -> Void
        init(_ name: String, _ change: @escaping @Sendable (inout ConsentTerms) -> Void) {
            (testDescription, self.change) = (name, change)
        }
    }

    static let departures = [
        Row("consentExpiry") { $0.consentExpiry = $0.consentExpiry.adding(.seconds(2)) },
        Row("consentMode") { $0.consentMode = .view },
        Row("fetchType") { $0.fetchType = .periodic },
        Row("consentTypes") { $0.consentTypes.append(.profile) },
        Row("fiTypes") { $0.fiTypes.append(.equities) },
        Row("Purpose.code") { $0.purpose = .wealthManagement },
        Row("FIDataRange.from") { $0.dataRange.from = $0.dataRange.from.adding(.seconds(-2)) },
        Row("FIDataRange.to") { $0.dataRange.to = $0.dataRange.to.adding(.seconds(2)) },
        Row("Frequency") { $0.frequency = ConsentPeriod(2, .month) },
        Row("DataFilter") { $0.dataFilter = [] },
        Row("DataLife") { $0.dataLife = ConsentPeriod(2, .month) },
    ]

    @Test("a term that goes beyond what was asked is named", arguments: departures)
    func departure(row: Row) {
        var agreed = Self.asked
        row.change(&agreed)
        #expect(agreed.departures(from: Self.asked) == [row.testDescription])
    }

    static let allowed = [
        Row("the same terms") { _ in },
        Row("an earlier end") { $0.consentExpiry = $0.consentExpiry.adding(.seconds(-60)) },
        Row("a shorter range") { $0.dataRange.from = $0.dataRange.to.adding(.seconds(-60)) },
        Row("one more filter") { $0.dataFilter.append(DataFilter(.transactionType, "=", "CREDIT")) },
        Row("fewer types") { $0.fiTypes = [.deposit] },
        Row("the older word of a type") { $0.fiTypes = [.termDepositV1] },
        Row("times cut to seconds") { $0.consentExpiry = $0.consentExpiry.adding(.milliseconds(999)) },
        Row("other words for the purpose") { $0.purpose.text = "Statement" },
    ]

    @Test("an AA may narrow what was asked", arguments: allowed)
    func narrowing(row: Row) {
        var agreed = Self.asked
        row.change(&agreed)
        #expect(agreed.departures(from: Self.asked).isEmpty)
    }
}
