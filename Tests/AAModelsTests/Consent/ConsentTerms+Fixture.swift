import AACore
import AAModels

extension ConsentTerms {
    /// Terms that break no rule.
    static let valid = ConsentTerms(
        consentStart: day(0), consentExpiry: day(365), consentMode: .store, fetchType: .periodic,
        consentTypes: [.profile, .transactions], fiTypes: [.deposit],
        dataConsumer: ConsentParty(id: "fiu-1", kind: .user), purpose: .spendingPatterns,
        dataRange: FIDataRange(from: day(-365), to: day(364)), dataLife: ConsentPeriod(2, .month),
        frequency: ConsentPeriod(4, .day), dataFilter: [DataFilter(.transactionAmount, ">=", "20000")])

    /// 1 January 2024 and so many days.
    static func day(_ days: Int) -> Timestamp {
        Timestamp.unixEpoch.adding(.seconds(1_704_067_200 + 86_400 * days))
    }

    /// The members of ``valid`` before the parties, on the wire.
    static let validHead = """
        "consentStart":"2024-01-01T00:00:00.000Z","consentExpiry":"2024-12-31T00:00:00.000Z","consentMode":"STORE",
        "fetchType":"PERIODIC","consentTypes":["PROFILE","TRANSACTIONS"],"fiTypes":["DEPOSIT"],
        "DataConsumer":{"id":"fiu-1","type":"FIU"}
        """

    /// The members of ``valid`` behind the parties.
    static let validTail = """
        "Purpose":{"code":"102","refUri":"https://api.rebit.org.in/aa/purpose/102.xml",
        "text":"Customer spending patterns, budget or other reportings","Category":{"type":"Personal Finance"}},
        "FIDataRange":{"from":"2023-01-01T00:00:00.000Z","to":"2024-12-30T00:00:00.000Z"},
        "DataLife":{"unit":"MONTH","value":2},"Frequency":{"unit":"DAY","value":4},
        "DataFilter":[{"type":"TRANSACTIONAMOUNT","operator":">=","value":"20000"}]
        """

    /// The members that may be absent. `DataConsumer.type` is required from 2.0.0 on, and absent in older consents.
    static let optionalMembers = [
        "DataConsumer.type", "Purpose.refUri", "Purpose.text", "Purpose.Category", "Purpose.Category.type",
        "DataFilter",
    ]
}
