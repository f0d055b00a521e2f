/// How documents name their FI type: the `type` attribute and the end of the namespace, which often differ from each other and
/// from the API's word. Source: ReBIT FI schemas.
enum FIWireNames {
    /// What all namespaces begin with.
    static let namespace = "http://api.rebit.org.in/FISchema/"

    /// The FI type a `type` attribute means.
    static func type(ofAttribute text: String?) -> FIType? {
        text.flatMap { types[normalized($0)] }
    }

    /// The FI type a namespace means.
    static func type(ofNamespace text: String?) -> FIType? {
        guard let text, text.contains("rebit.org.in"), let suffix = text.split(separator: "/").last else { return nil }
        return types[normalized(String(suffix))]
    }

    private static func normalized(_ text: String) -> String {
        String(text.withoutOuterBlanks.lowercased().map { $0 == "-" ? "_" : $0 })
    }

    private static let types: [String: FIType] = [
        "deposit": .deposit, "term_deposit": .termDeposit, "recurring_deposit": .recurringDeposit, "sip": .sip,
        "cp": .commercialPaper, "certificates_deposit": .certificateOfDeposit, "cd": .certificateOfDeposit,
        "govt_securities": .governmentSecurities, "equities": .equities, "bonds": .bonds, "debentures": .debentures,
        "mutualfunds": .mutualFunds, "mutual_funds": .mutualFunds, "etf": .etf, "idr": .idr, "cis": .cis, "aif": .aif,
        "invit": .invit, "reit": .reit, "reits": .reit, "nps": .nps, "insurance": .insurancePolicies,
        "insurance_policies": .insurancePolicies, "life_insurance": .lifeInsurance,
        "general_insurance": .generalInsurance, "ulip": .ulip, "epf": .epf, "ppf": .ppf, "credit_card": .creditCard,
        "others_creditcard": .creditCard, "gstr1_3b": .gstr1And3B, "other": .other,
    ]
}
