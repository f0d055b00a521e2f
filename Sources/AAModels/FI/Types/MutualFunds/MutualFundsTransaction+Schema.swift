// Generated from Schemas/FI/MUTUAL_FUNDS.json; run Scripts/schemas.

extension MutualFundsTransaction: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("txnId", .text, "not unique", traits: [.required, .personal]),
            FIField("amc", .text, "the fund house", traits: .required),
            FIField("registrar", .text, "the registrar of the fund", traits: .required),
            FIField("schemeCode", .text, "the scheme's code at the fund house", traits: .required),
            FIField("schemePlan", .word(SchemePlan.self), "direct or through a distributor", traits: .required),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField(
                FIName("isinDescription", in: [.v1_0_0: "isinDescription"]), .text,
                "the security's name at the depository"),
            FIField("amfiCode", .text, "the scheme's code at the association of funds", traits: .required),
            FIField(
                FIName("fundType", in: [.v1: "fundType"]), .word(FundType.self), "what the fund invests in",
                traits: .required),
            FIField(
                FIName("schemeOption", in: [.v1: "schemeOption"]), .word(SchemeOption.self),
                "what becomes of the income", traits: .required),
            FIField(
                FIName("schemeTypes", in: [.v1: "schemeTypes"]), .word(SchemeType.self), "the class of the scheme",
                traits: .required),
            FIField(
                FIName("schemeCategory", in: [.v1: "schemeCategory"]), .word(SchemeCategory.self),
                "the category of the regulator", traits: .required),
            FIField("ucc", .text, "the client code at the exchange", traits: [.required, .personal]),
            FIField("amount", .amount, "how much", unit: "currency", traits: .required),
            FIField(FIName("units", in: [.v1_0_0: "units"]), .units, "how many", unit: "units"),
            FIField(
                FIName("closingUnits", in: [.v1: "closingUnits"]), .units, "units left afterwards", unit: "units",
                traits: .required),
            FIField(
                FIName("lienUnits", in: [.v1: "lienUnits"]), .units, "units pledged", unit: "units", traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
            FIField("navDate", .date, "the day of the net asset value", traits: .required),
            FIField("type", .word(TradeType.self), "bought or sold", traits: .required),
            FIField(FIName("transactionDate", in: [.v1_0_0: "transactionDate"]), .date, "the day of the transaction"),
            FIField(FIName("orderDate", in: [.v1: "orderDate"]), .date, "the day of the order", traits: .required),
            FIField(
                FIName("executionDate", in: [.v1: "executionDate"]), .date, "the day it was carried out",
                traits: .required),
            FIField(
                FIName("lock-inFlag", variants: ["lockInFlag"]), .text, "whether the units are locked in",
                traits: .required),
            FIField(
                FIName("lock-inDays", variants: ["lockInDays"]), .integer, "for how many days", unit: "days",
                traits: .required),
            FIField("mode", .word(HoldingMode.self), "in a demat account or on paper", traits: .required),
            FIField("narration", .text, "the institution's words", traits: [.required, .personal]),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &transactionID)
        case 1: FIOutcome(text, into: &amc)
        case 2: FIOutcome(text, into: &registrar)
        case 3: FIOutcome(text, into: &schemeCode)
        case 4: FIOutcome(text, into: &schemePlan)
        case 5: FIOutcome(text, into: &isin)
        case 6: FIOutcome(text, into: &isinDescription)
        case 7: FIOutcome(text, into: &amfiCode)
        case 8: FIOutcome(text, into: &fundType)
        case 9: FIOutcome(text, into: &schemeOption)
        case 10: FIOutcome(text, into: &schemeType)
        case 11: FIOutcome(text, into: &schemeCategory)
        case 12: FIOutcome(text, into: &clientCode)
        case 13: FIOutcome(text, into: &amount)
        case 14: FIOutcome(text, into: &units)
        case 15: FIOutcome(text, into: &closingUnits)
        case 16: FIOutcome(text, into: &lienUnits)
        case 17: FIOutcome(text, into: &nav)
        case 18: FIOutcome(text, into: &navDate)
        case 19: FIOutcome(text, into: &type)
        case 20: FIOutcome(text, into: &transactionDate)
        case 21: FIOutcome(text, into: &orderDate)
        case 22: FIOutcome(text, into: &executionDate)
        case 23: FIOutcome(text, into: &lockInFlag)
        case 24: FIOutcome(text, into: &lockInDays)
        case 25: FIOutcome(text, into: &mode)
        default: FIOutcome(text, into: &narration)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: transactionID
        case 1: amc
        case 2: registrar
        case 3: schemeCode
        case 4: schemePlan
        case 5: isin
        case 6: isinDescription
        case 7: amfiCode
        case 8: fundType
        case 9: schemeOption
        case 10: schemeType
        case 11: schemeCategory
        case 12: clientCode
        case 13: amount
        case 14: units
        case 15: closingUnits
        case 16: lienUnits
        case 17: nav
        case 18: navDate
        case 19: type
        case 20: transactionDate
        case 21: orderDate
        case 22: executionDate
        case 23: lockInFlag
        case 24: lockInDays
        case 25: mode
        default: narration
        }
    }
}
