// Generated from Schemas/FI/GSTR1_3B.json; run Scripts/schemas.

extension GSTReturnsAccount: FIAccountRecord {
    static let form = FIForm(
        fiType: FIType(rawValue: "GSTR1_3B"), type: "gstr1_3b",
        namespace: "http://api.rebit.org.in/FISchema/gstr1_3b",
        generations: [
            FITable.Generation(
                generation: .v1_0_0, version: "1.0.0",
                source: "The example in Setu's documentation, and GSTN's API of GSTR-3B for `tx_pmt`; no XSD is public")
        ])

    static let schema = FISchema<Self>(
        fields: [
            FIField(
                "linkedAccRef", .reference, "the account's name at the AA, the same as in the consent",
                traits: .required),
            FIField(
                FIName("maskedIdentifier", in: [.v1_0_0: "maskedGstinNumber"]), .text,
                "what people know the account by, more or less masked", traits: [.required, .personal]),
            FIField("version", .text, "the schema version the FIP claims", traits: .required),
            FIField("type", .text, "`gstr1_3b`", traits: .required),
        ],
        children: [
            .container(
                "Profile",
                [
                    .one("BusinessDetails", \.business, key: "business"),
                    .container(
                        "PlaceofBusiness",
                        [
                            .one("Address", \.address, key: "address"),
                            .container(
                                "NatureOfBusinessList", [.texts("ntr", \.natureOfBusiness, key: "natureOfBusiness")]),
                        ]),
                ]),
            .one("Transactions", \.returns, key: "returns"),
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
