// Generated from Schemas/FI/ETF.json; run Scripts/schemas.

extension ETFHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("folioNo", .text, "the folio at the fund house", traits: [.required, .personal]),
            FIField(
                FIName("dematId", in: [.v1: "dematId"]), .text, "the demat account of the securities",
                traits: [.required, .personal]),
            FIField(FIName("schemeName", in: [.v1: "schemeName"]), .text, "the scheme's name", traits: .required),
            FIField(FIName("dpId", in: [.v1: "dpId"]), .text, "the depository participant", traits: .required),
            FIField("units", .units, "how many", unit: "units", traits: .required),
            FIField("isin", .text, "the security's international number", traits: .required),
            FIField(
                FIName("isinDescription", in: [.v1_0_0: "isinDescription"]), .text,
                "the security's name at the depository"),
            FIField(
                FIName("mode", in: [.v1: "mode"]), .word(HoldingMode.self), "in a demat account or on paper",
                traits: .required),
            FIField(
                FIName("rate", in: [.v1: "rate"]), .amount, "the price of one unit", unit: "currency",
                traits: .required),
            FIField("nav", .amount, "the net asset value of one unit", unit: "currency", traits: .required),
            FIField("lastNavDate", .date, "the day of the net asset value", traits: .required),
            FIField(FIName("symbol", in: [.v1: "symbol"]), .text, "the ticker at the exchange", traits: .required),
            FIField(FIName("description", in: [.v1: "description"]), .text, "free words about it", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &folioNumber)
        case 1: FIOutcome(text, into: &dematID)
        case 2: FIOutcome(text, into: &schemeName)
        case 3: FIOutcome(text, into: &depositoryParticipantID)
        case 4: FIOutcome(text, into: &units)
        case 5: FIOutcome(text, into: &isin)
        case 6: FIOutcome(text, into: &isinDescription)
        case 7: FIOutcome(text, into: &mode)
        case 8: FIOutcome(text, into: &rate)
        case 9: FIOutcome(text, into: &nav)
        case 10: FIOutcome(text, into: &navDate)
        case 11: FIOutcome(text, into: &symbol)
        default: FIOutcome(text, into: &description)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: folioNumber
        case 1: dematID
        case 2: schemeName
        case 3: depositoryParticipantID
        case 4: units
        case 5: isin
        case 6: isinDescription
        case 7: mode
        case 8: rate
        case 9: nav
        case 10: navDate
        case 11: symbol
        default: description
        }
    }
}
