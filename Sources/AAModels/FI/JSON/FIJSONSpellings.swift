/// What JSON dialects write instead of the schemas' names.
struct FIJSONSpellings {
    /// The schema's names of attributes by the dialect's, in each element.
    let attributes: [String: [String: String]]

    /// What all dialects have, some more of it and some less.
    static let common = Self(attributes: ["Account": account])

    /// Unaport has names of its own throughout.
    static let unaport = Self(attributes: [
        "Account": account,
        "Summary": [
            "exchangeRate": "exchgeRate", "microCode": "micrCode", "currentOdLimit": "currentODLimit",
            "balanceDate": "balanceDateTime",
        ],
        "Transaction": ["tranTimestamp": "transactionTimestamp"],
    ])

    /// Unaport's deposits call a savings account's `type` otherwise; other accounts have an `accountType`.
    static let unaportDeposit = Self(
        attributes: unaport.attributes.merging(["Summary": ["accountType": "type"]]) { names, more in
            names.merging(more) { name, _ in name }
        })

    /// FinBox has words of its own for bookings.
    static let finBox = Self(attributes: [
        "Transaction": [
            "transaction_type": "type", "transaction_note": "narration", "date": "transactionTimestamp",
            "balance": "currentBalance",
        ]
    ])

    private static let account = [
        "linkRefNumber": "linkedAccRef", "link_ref_number": "linkedAccRef", "linkReferenceNumber": "linkedAccRef",
        "masked_account_number": "maskedAccNumber", "maskedAccountNumber": "maskedAccNumber", "fiType": "type",
        "schemaLocation": "xsi:schemaLocation",
    ]

    /// The schema's name of an element, whose first letter some dialects make small.
    static func element(_ written: String) -> String? {
        let name = written.prefix(1).uppercased() + written.dropFirst()
        return elements.contains(name) ? name : nil
    }

    private static let elements: Set = [
        "Account", "Profile", "Holders", "Holder", "Cards", "Card", "Riders", "Rider", "Summary", "Pending",
        "PendingTxns", "PendingTxn", "Investment", "Investments", "Holdings", "Holding", "Tier1Holdings",
        "Tier1Holding", "Tier2Holdings", "Tier2Holding", "SchemeChoices", "SchemeChoice", "Covers", "Cover",
        "MoneyBacks", "MoneyBack", "ContractClauses", "ContractClause", "Transactions", "Transaction",
        "Tier1SchemeTransactions", "Tier1SchemeTransaction", "Tier2SchemeTransactions", "Tier2SchemeTransaction",
        "Tier1InvestmentTransactions", "Tier1InvestmentTransaction", "Tier2InvestmentTransactions",
        "Tier2InvestmentTransaction", "BusinessDetails", "CategoryList", "PlaceofBusiness", "Address",
        "NatureOfBusinessList", "Gstr1Details", "Gstr3bDetails",
    ]
}
