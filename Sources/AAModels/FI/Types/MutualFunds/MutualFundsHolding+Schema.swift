// Generated from Schemas/FI/MUTUAL_FUNDS.json; run Scripts/schemas.

extension MutualFundsHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("amc", .text, "the fund house", traits: .required),
            FIField("registrar", .text, "the registrar of the fund", traits: .required),
            FIField("schemeCode", .text, "the scheme's code at the fund house", traits: .required),
            FIField(
                FIName("schemeOption", in: [.v1_0_0: "schemeOption"]), .word(SchemeOption.self),
                "what becomes of the income"),
            FIField(
                FIName("schemeTypes", in: [.v1_0_0: "schemeTypes"]), .word(SchemeType.self), "the class of the scheme"),
            FIField(
                FIName("schemeCategory", in: [.v1_0_0: "schemeCategory"]), .word(SchemeCategory.self),
                "the category of the regulator"),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField(
                FIName("isinDescription", in: [.v1_0_0: "isinDescription"]), .text,
                "the security's name at the depository"),
            FIField("ucc", .text, "the client code at the exchange", traits: [.required, .personal]),
            FIField("amfiCode", .text, "the scheme's code at the association of funds", traits: .required),
            FIField("folioNo", .text, "the folio at the fund house", traits: [.required, .personal]),
            FIField(
                FIName("dividendType", in: [.v1: "dividendType"]), .text, "what becomes of dividends",
                traits: .required),
            FIField("FatcaStatus", .text, "the declaration of tax residence", traits: .required),
            FIField(
                FIName("mode", in: [.v1: "mode"]), .word(HoldingMode.self), "in a demat account or on paper",
                traits: .required),
            FIField(FIName("units", in: [.v1: "units"]), .units, "how many", unit: "units", traits: .required),
            FIField("closingUnits", .units, "units left afterwards", unit: "units", traits: .required),
            FIField("lienUnits", .units, "units pledged", unit: "units", traits: .required),
            FIField(
                FIName("rate", in: [.v1: "rate"]), .amount, "the price of one unit", unit: "currency",
                traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
            FIField(FIName("navDate", in: [.v1_0_0: "navDate"]), .date, "the day of the net asset value"),
            FIField(
                FIName("lockinUnits", in: [.v1: "lockingUnits", .v1_0_0: "lockinUnits"]), .units,
                "units that cannot be sold yet", unit: "units", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &amc)
        case 1: FIOutcome(text, into: &registrar)
        case 2: FIOutcome(text, into: &schemeCode)
        case 3: FIOutcome(text, into: &schemeOption)
        case 4: FIOutcome(text, into: &schemeType)
        case 5: FIOutcome(text, into: &schemeCategory)
        case 6: FIOutcome(text, into: &isin)
        case 7: FIOutcome(text, into: &isinDescription)
        case 8: FIOutcome(text, into: &clientCode)
        case 9: FIOutcome(text, into: &amfiCode)
        case 10: FIOutcome(text, into: &folioNumber)
        case 11: FIOutcome(text, into: &dividendType)
        case 12: FIOutcome(text, into: &fatcaStatus)
        case 13: FIOutcome(text, into: &mode)
        case 14: FIOutcome(text, into: &units)
        case 15: FIOutcome(text, into: &closingUnits)
        case 16: FIOutcome(text, into: &lienUnits)
        case 17: FIOutcome(text, into: &rate)
        case 18: FIOutcome(text, into: &nav)
        case 19: FIOutcome(text, into: &navDate)
        default: FIOutcome(text, into: &lockinUnits)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: amc
        case 1: registrar
        case 2: schemeCode
        case 3: schemeOption
        case 4: schemeType
        case 5: schemeCategory
        case 6: isin
        case 7: isinDescription
        case 8: clientCode
        case 9: amfiCode
        case 10: folioNumber
        case 11: dividendType
        case 12: fatcaStatus
        case 13: mode
        case 14: units
        case 15: closingUnits
        case 16: lienUnits
        case 17: rate
        case 18: nav
        case 19: navDate
        default: lockinUnits
        }
    }
}
