import AACore

extension FairUseEdition {
    /// Edition 1.2 of 10 February 2026. Source: Sahamati, fair use implementation guidelines, branch v1.2, consent request rules and
    /// FI-request rules; the uses from the Fair Use Registry.
    public static let v1_2 = FairUseEdition(
        // A day that the calendar lacks must put no edition in force.
        version: "1.2", effectiveFrom: CalendarDate(year: 2026, month: 2, day: 10) ?? .distantFuture,
        templates: generalRules + templatesOfReports + templatesOfMonitoring + templatesOfQueries,
        requestLimits: [
            FairUseRequestLimit(purposeCode: "101", fiTypes: securities, range: ConsentPeriod(2, .year)),
            FairUseRequestLimit(purposeCode: "101", range: ConsentPeriod(13, .month)),
            FairUseRequestLimit(purposeCode: "102", fiTypes: securities, range: ConsentPeriod(2, .year)),
            FairUseRequestLimit(purposeCode: "102", range: ConsentPeriod(13, .month)),
            FairUseRequestLimit(purposeCode: "103", fiTypes: [.deposit], range: ConsentPeriod(24, .month)),
            FairUseRequestLimit(purposeCode: "103", range: ConsentPeriod(14, .month)),
            FairUseRequestLimit(purposeCode: "104", range: ConsentPeriod(6, .month)),
            FairUseRequestLimit(purposeCode: "105", range: ConsentPeriod(1, .day)),
        ])

    /// What SEBI's intermediaries hold, as far as the rules name it.
    private static let securities: [FIType] = [.sip, .equities, .mutualFunds, .etf, .idr, .cis, .aif, .invit, .reit]
    private static let deposits: [FIType] = [.deposit, .termDeposit, .recurringDeposit]
    private static let others: [FIType] = [
        .insurancePolicies, .lifeInsurance, .generalInsurance, .nps, .gstr1And3B,
    ]
    private static let month = [ConsentPeriod(31, .day), ConsentPeriod(1, .month)]
    private static let week = [ConsentPeriod(7, .day)]
    private static let day = [ConsentPeriod(1, .day)]
    private static let everyDay = [ConsentPeriod(1, .day), ConsentPeriod(31, .month)]
    private static let fortyFiveAMonth = [ConsentPeriod(1, .day), ConsentPeriod(45, .month)]

    private static let generalRules = [
        template(
            nil, nil, .wealthManagement,
            [.init(deposits + others + [.other], .init(13, .month)), .init(securities, .init(20, .year))],
            expiry: ConsentPeriod(1, .year), life: month, frequency: everyDay),
        template(
            nil, nil, .spendingPatterns,
            [.init(deposits + others + [.other], .init(13, .month)), .init(securities, .init(10, .year))],
            expiry: ConsentPeriod(1, .year), life: month, frequency: fortyFiveAMonth),
        template(
            nil, nil, .aggregatedStatement, [.init(deposits + securities + others, .init(14, .month))],
            expiry: ConsentPeriod(1, .month), life: month),
        template(
            nil, nil, .monitoring, [.init(deposits + securities + others, .init(6, .month))],
            expiry: ConsentPeriod(5, .year), life: month, frequency: [ConsentPeriod(5, .month)]),
        template(
            nil, nil, .onetimeQuery,
            [.init([.deposit, .gstr1And3B, .insurancePolicies, .lifeInsurance, .generalInsurance], .init(1, .day))],
            expiry: ConsentPeriod(1, .day), life: day, parts: [.profile, .summary]),
    ]

    private static let templatesOfReports = [
        template(
            "CT019", "Self Use consent on AA Apps", .spendingPatterns,
            [
                .init(deposits + others + [.other], .init(13, .month)),
                .init(securities + [.bonds, .debentures], .init(10, .year)),
            ],
            expiry: ConsentPeriod(1, .year), life: week, frequency: fortyFiveAMonth),
        template(
            "CT006", "Income Verification for Insurance Underwriting", .aggregatedStatement,
            [.init(deposits + [.mutualFunds, .gstr1And3B], .init(12, .month))],
            expiry: ConsentPeriod(45, .day), life: [ConsentPeriod(45, .day), ConsentPeriod(1, .month)]),
        template(
            "CT048", "Priority Sector Loan Underwriting", .aggregatedStatement, [.init([.deposit], .init(24, .month))],
            expiry: ConsentPeriod(1, .month), life: month),
    ]

    private static let templatesOfMonitoring = [
        template(
            "CT035", "Loan Monitoring for Collections", .monitoring, [.init([.deposit], .init(1, .day))],
            expiry: ConsentPeriod(8, .year), life: month, frequency: everyDay, parts: [.summary]),
        template(
            "CT042", "Counterparty Risk Monitoring", .monitoring, [.init([.deposit, .gstr1And3B], .init(6, .month))],
            expiry: ConsentPeriod(1, .year), life: [ConsentPeriod(90, .day), ConsentPeriod(3, .month)],
            frequency: [ConsentPeriod(1, .month)]),
        template(
            "CT043", "Compliance Reporting of Employees", .monitoring,
            [.init(securities + [.debentures], .init(6, .month))],
            expiry: ConsentPeriod(1, .year), life: week, frequency: [ConsentPeriod(25, .month)]),
        template(
            "CT046", "Government Scheme Beneficiary Monitoring", .monitoring, [.init([.deposit], .init(1, .month))],
            expiry: ConsentPeriod(18, .month), life: day, frequency: [ConsentPeriod(3, .month)]),
        template(
            "CT047", "Monitoring by Credit Rating Agency", .monitoring, [.init([.gstr1And3B], .init(12, .month))],
            expiry: ConsentPeriod(5, .year), life: [ConsentPeriod(1, .month)], frequency: [ConsentPeriod(1, .month)]),
    ]

    private static let templatesOfQueries = [
        template(
            "CT010", "FNO Services Onboarding", .onetimeQuery,
            [.init(deposits + securities + [.bonds, .debentures, .gstr1And3B], .init(6, .month))],
            expiry: ConsentPeriod(1, .month), life: week),
        template(
            "CT045", "Onetime Verification of Financial Condition", .onetimeQuery,
            [
                .init(
                    [.deposit, .mutualFunds, .gstr1And3B, .insurancePolicies, .lifeInsurance, .generalInsurance],
                    .init(12, .month))
            ],
            expiry: ConsentPeriod(1, .day), life: day),
    ]

    /// Purposes 101, 102 and 104 are periodic, 103 and 105 for one time; for one time there is no frequency to bound.
    private static func template(
        _ id: ConsentTemplateID?, _ useCase: String?, _ purpose: Purpose, _ categories: [Category],
        expiry: ConsentPeriod, life: [ConsentPeriod], frequency: [ConsentPeriod] = [],
        parts: [ConsentType] = [.profile, .summary, .transactions]
    ) -> ConsentTemplate {
        ConsentTemplate(
            id: id, useCase: useCase, purpose: purpose, fetchType: frequency.isEmpty ? .onetime : .periodic,
            consentTypes: parts, categories: categories, consentExpiry: expiry, dataLife: life, frequency: frequency)
    }

    private typealias Category = ConsentTemplate.Category
}
