import AACore
import AAModels

/// What stands in a field: what the story tells, or something plausible.
enum FieldText {
    static func text(
        of field: FITable.Field, told: String?, in generation: FIGeneration, _ story: DocumentStory,
        _ random: inout SeededRandom
    ) -> String {
        if field.type == "word" {
            let told = generation == .v2 ? told.map { newWords[$0] ?? $0 } : told
            if let told, field.words.contains(told) { return told }
            // What the story tells is something else in this type's words.
            return told != nil && field.words.contains("OTHERS") ? "OTHERS" : random.pick(field.words)
        }
        return told ?? text(of: field, story, &random)
    }

    private static func text(
        of field: FITable.Field, _ story: DocumentStory, _ random: inout SeededRandom
    ) -> String {
        switch field.type {
        case "amount": Amount(hundredths: Int64(random.number(in: 10_000...9_999_999))).description
        case "rate": Amount(hundredths: Int64(random.number(in: 400...1_200))).description
        case "units", "integer": String(random.number(in: 1...30))
        case "boolean": random.chance(80) ? "true" : "false"
        case "date": story.day(random.number(in: 0...story.length)).description
        case "time": story.instant(Int64(random.number(in: 0...story.length)) * 86_400).description
        default: texts[field.name].map { random.pick($0) } ?? random.digits(8)
        }
    }

    /// What 2.0.0 says for words that the story has from the generations before it.
    private static let newWords = [
        "FT": "NEFT", "OPENING": "CREDIT", "INSTALLMENT": "CREDIT", "INTEREST": "CREDIT", "OD": "OVERDRAFT",
    ]

    /// What holders have in documents of some types only.
    static let holders: [String: Set<FIType>] = [
        "Holders/type": [
            .deposit, .termDeposit, .recurringDeposit, .sip, .insurancePolicies, .ulip, .ppf, .reit,
        ],
        "Holder/dematId": [
            .equities, .etf, .idr, .cis, .aif, .invit, .reit, .bonds, .debentures, .mutualFunds, .sip, .ulip,
            .commercialPaper, .certificateOfDeposit, .governmentSecurities,
        ],
        "Holder/folioNo": [.mutualFunds, .sip, .cis, .etf], "Holder/brokerName": [.equities, .etf],
        "Holder/dpId": [.equities, .etf], "Holder/boId": [.equities], "Holder/pranId": [.nps], "Holder/uan": [.epf],
        "Holder/rank": [.insurancePolicies, .lifeInsurance, .generalInsurance],
        "Holder/holdingType": [.governmentSecurities], "Card": [.creditCard],
    ]

    static let activities = [
        "Wholesale Business", "Retail Business", "Works Contract & Repair", "Office / Sale Office",
    ]

    /// Words for fields about which the documents tell no more.
    private static let texts: [String: [String]] = [
        "description": ["Held in the name of one", "Bought at issue & kept", "None"],
        "narration": ["As booked", "INT < TDS, see \"Form 16A\"", "शुल्क वापसी", "By order & on account"],
        "landline": ["08000000000", "02200000000"], "valuationMethodology": ["FAIR VALUE", "MARKET PRICE"],
        "holdingPeriod": ["LONG TERM", "24 months"], "creditRating": ["AAA", "AA+", "A1+"],
        "creditRatingAgency": ["Tula Ratings", "Nirnay Credit"], "coupon": ["8.10% annual", "zero"],
        "fixedIncomePortfolio": ["CORPORATE", "PSU"], "registrar": ["LEKHA REGISTRARS", "KOSH SERVICES"],
        "FatcaStatus": ["YES", "NO"], "lock-inFlag": ["Y", "N"], "unitsType": ["UNITS"], "exchange": ["NSE", "BSE"],
        "transactionDescription": ["Bought on the exchange"], "shareHolderEquityType": ["INDIVIDUAL"],
        "shareHolerEquityType": ["INDIVIDUAL"], "schemeMinLotSize": ["1", "10"], "brokerName": ["Nauka Broking"],
        "policyName": ["Jeevan Raksha Plan", "Griha Suraksha"], "policyType": ["INDIVIDUAL", "FAMILY"],
        "policyStatus": ["ACTIVE"], "policyDescription": ["With profits", "Family floater"],
        "insuranceType": ["HEALTH", "MOTOR"], "policyLoanStatus": ["NO LOAN"], "exclusions": ["Self-harm"],
        "premiumFrequency": ["YEARLY"], "maturityBenefit": ["Sum assured & bonuses"],
        "riderType": ["ACCIDENT", "WAIVER"],
        "coverName": ["Base cover", "Hospital cash"], "coverDescription": ["In India"], "title": ["Room rent"],
        "subLimit": ["2% of the sum"], "conditions": ["After 30 days"], "exlcusions": ["Cosmetic surgery"],
        "productName": ["Vriddhi Plus"], "productDescription": ["Unit linked, with a cover"],
        "pfmName": ["Setubandh Pension Fund"], "pfmId": ["PFM000"], "dty": ["Regular"], "sts": ["Active"],
        "bno": ["14"], "flno": ["2"], "bnm": ["Shanti Chambers"], "st": ["Temple Street"], "loc": ["Kothrud"],
        "dst": ["Pune"], "stcd": ["Maharashtra"], "pncd": ["411000"], "pos": ["27", "29"], "rchrg": ["N", "Y"],
        "inv_typ": ["R"], "srctyp": ["e-invoice"], "diff_percent": ["65"], "filingFrequency": ["MONTHLY"],
        "status": ["Filed"], "ty": ["GST", "NONGST"], "type": ["OTH", "IMPG"], "dividendType": ["GROWTH"],
        "devidentType": ["GROWTH"],
        "holder2Name": ["None"],
    ]
}
