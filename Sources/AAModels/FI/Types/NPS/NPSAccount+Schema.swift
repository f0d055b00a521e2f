// Generated from Schemas/FI/NPS.json; run Scripts/schemas.

extension NPSAccount: FIAccountRecord {
    static let form = FIForm(
        fiType: FIType(rawValue: "NPS"), type: "nps",
        namespace: "http://api.rebit.org.in/FISchema/nps",
        generations: [
            FITable.Generation(
                generation: .v1, version: "1.1",
                source: "ReBIT XSD 1.1.2, corrected (Sahamati, account-aggregator-standards): nps.xsd"),
            FITable.Generation(
                generation: .v1_0_0, version: "1.0.0",
                source: "The beginning of ReBIT's page; the rest as in 1.x, no XSD is public"),
        ])

    static let schema = FISchema<Self>(
        fields: [
            FIField(
                "linkedAccRef", .reference, "the account's name at the AA, the same as in the consent",
                traits: .required),
            FIField(
                FIName(
                    "maskedIdentifier", in: [.v1: "maskedAccNumber", .v1_0_0: "maskedPranId"],
                    variants: ["maskedAccountNumber"]),
                .text, "what people know the account by, more or less masked", traits: [.required, .personal]),
            FIField("version", .text, "the schema version the FIP claims", traits: .required),
            FIField("type", .text, "`nps`", traits: .required),
        ],
        children: [
            .container("Profile", [.one("Holders", \.holders, key: "profile", rows: "holders")]),
            .one("Summary", \.summary, key: "summary"),
            .one("Transactions", \.transactions, key: "transactionLists"),
        ])

    mutating func read(_ text: String, into field: Int) -> FIOutcome {
        switch field {
        case 0: FIOutcome(text, into: &linkedAccRef)
        case 1: FIOutcome(text, into: &maskedIdentifier)
        case 2: FIOutcome(text, into: &version)
        default: FIOutcome(text, into: &type)
        }
    }

    func value(of field: Int) -> (any FIValue)? {
        switch field {
        case 0: linkedAccRef
        case 1: maskedIdentifier
        case 2: version
        default: type
        }
    }
}
