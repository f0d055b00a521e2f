// Generated from Schemas/FI/AIF.json; run Scripts/schemas.

extension AIFHolding: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("issuerName", .text, "who issued it", traits: .required),
            FIField("typeOfSecurity", .word(SecurityType.self), "the kind of security", traits: .required),
            FIField("valuationMethodology", .text, "how it is valued", traits: .required),
            FIField("purchaseDate", .date, "the day it was bought", traits: .required),
            FIField("purchasePrice", .amount, "what was paid", unit: "currency", traits: .required),
            FIField("lastValuationDate", .date, "the day it was last valued", traits: .required),
            FIField("mtmOnLastValuation", .amount, "what it was worth then", unit: "currency", traits: .required),
            FIField("holdingPeriod", .text, "how long it is held", traits: .required),
            FIField("description", .text, "free words about it", traits: .required),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &issuerName)
        case 1: FIOutcome(text, into: &typeOfSecurity)
        case 2: FIOutcome(text, into: &valuationMethodology)
        case 3: FIOutcome(text, into: &purchaseDate)
        case 4: FIOutcome(text, into: &purchasePrice)
        case 5: FIOutcome(text, into: &lastValuationDate)
        case 6: FIOutcome(text, into: &mtmOnLastValuation)
        case 7: FIOutcome(text, into: &holdingPeriod)
        default: FIOutcome(text, into: &description)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: issuerName
        case 1: typeOfSecurity
        case 2: valuationMethodology
        case 3: purchaseDate
        case 4: purchasePrice
        case 5: lastValuationDate
        case 6: mtmOnLastValuation
        case 7: holdingPeriod
        default: description
        }
    }
}
