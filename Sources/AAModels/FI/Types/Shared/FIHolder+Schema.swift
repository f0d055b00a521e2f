// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

extension FIHolder: FIRecord {
    static let schema = FISchema<Self>(
        fields: [
            FIField("name", .text, "the full name", traits: [.required, .personal]),
            FIField("dob", .date, "the date of birth", traits: [.required, .personal]),
            FIField("mobile", .text, "digits, often with `91` before them", traits: [.required, .personal]),
            FIField("nominee", .word(NomineeStatus.self), "whether one is registered", traits: [.required, .personal]),
            FIField("landline", .text, "the number of a landline telephone", traits: .personal),
            FIField("address", .text, "the postal address", traits: .personal),
            FIField("email", .text, "the mail address", traits: .personal),
            FIField("pan", .text, "the permanent account number", traits: .personal),
            FIField(
                FIName(
                    "ckycCompliance", in: [.v1: "ckycCompliance", .v1_0_0: "kycCompliance"],
                    variants: ["ckycConpliance"]),
                .boolean, "whether the identity was checked: in the central registry, or in 1.0.0 at all"),
            FIField(
                FIName("ckycRegistered", in: [.v2: "ckycRegistered"]), .word(CKYCRegistration.self),
                "whether the holder is in the central registry"),
            FIField("dematId", .text, "the demat account, of securities and unit linked plans", traits: .personal),
            FIField(
                FIName("folioNo", in: [.v1_0_0: "folioNo"]), .text, "the folio at the fund house, of mutual funds",
                traits: .personal),
            FIField(
                FIName("brokerName", in: [.v1_0_0: "brokerName"]), .text,
                "the broker, of shares and exchange traded funds"),
            FIField(FIName("dpId", in: [.v1_0_0: "dpId"]), .text, "the depository participant, of shares"),
            FIField(
                FIName("boId", in: [.v1_0_0: "boId"]), .text, "the beneficial owner at the depository, of shares",
                traits: .personal),
            FIField("pranId", .text, "the permanent retirement account number, of NPS", traits: .personal),
            FIField("uan", .text, "the universal account number, of EPF", traits: .personal),
            FIField("rank", .integer, "1 for the first holder, of insurance policies"),
            FIField("holdingType", .word(HoldingType.self), "alone or together, of government securities"),
        ],
        children: [.container("Cards", [.many("Card", \.cards, key: "cards")])])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &name)
        case 1: FIOutcome(text, into: &dateOfBirth)
        case 2: FIOutcome(text, into: &mobile)
        case 3: FIOutcome(text, into: &nominee)
        case 4: FIOutcome(text, into: &landline)
        case 5: FIOutcome(text, into: &address)
        case 6: FIOutcome(text, into: &email)
        case 7: FIOutcome(text, into: &pan)
        case 8: FIOutcome(text, into: &ckycCompliance)
        case 9: FIOutcome(text, into: &ckycRegistered)
        case 10: FIOutcome(text, into: &dematID)
        case 11: FIOutcome(text, into: &folioNumber)
        case 12: FIOutcome(text, into: &brokerName)
        case 13: FIOutcome(text, into: &depositoryParticipantID)
        case 14: FIOutcome(text, into: &beneficialOwnerID)
        case 15: FIOutcome(text, into: &pran)
        case 16: FIOutcome(text, into: &uan)
        case 17: FIOutcome(text, into: &rank)
        default: FIOutcome(text, into: &holdingType)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: name
        case 1: dateOfBirth
        case 2: mobile
        case 3: nominee
        case 4: landline
        case 5: address
        case 6: email
        case 7: pan
        case 8: ckycCompliance
        case 9: ckycRegistered
        case 10: dematID
        case 11: folioNumber
        case 12: brokerName
        case 13: depositoryParticipantID
        case 14: beneficialOwnerID
        case 15: pran
        case 16: uan
        case 17: rank
        default: holdingType
        }
    }
}
