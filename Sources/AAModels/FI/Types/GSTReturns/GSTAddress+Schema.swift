// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTAddress: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("bno", .text, "the building's number", traits: .required),
            FIField("flno", .text, "the floor", traits: .required),
            FIField("bnm", .text, "the building's name", traits: .required),
            FIField("st", .text, "the street", traits: .required),
            FIField("loc", .text, "the locality", traits: .required),
            FIField("dst", .text, "the district", traits: .required),
            FIField("stcd", .text, "the state", traits: .required),
            FIField("pncd", .text, "the postal code", traits: .required),
        ],
        children: [.container("NatureOfBusinessList", [.texts("ntr", \.natureOfBusiness, key: "natureOfBusiness")])])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &buildingNumber)
        case 1: FIOutcome(text, into: &floor)
        case 2: FIOutcome(text, into: &buildingName)
        case 3: FIOutcome(text, into: &street)
        case 4: FIOutcome(text, into: &locality)
        case 5: FIOutcome(text, into: &district)
        case 6: FIOutcome(text, into: &state)
        default: FIOutcome(text, into: &pinCode)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: buildingNumber
        case 1: floor
        case 2: buildingName
        case 3: street
        case 4: locality
        case 5: district
        case 6: state
        default: pinCode
        }
    }
}
