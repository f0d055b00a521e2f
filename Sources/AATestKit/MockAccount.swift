public import AACore
public import AAModels

/// An account that a ``MockProvider`` delivers.
public struct MockAccount: Sendable {
    /// The FIP it is from.
    public var fip: EntityID
    /// The account, as linked at the AA.
    public var link: LinkReference
    /// The kind of account.
    public var fiType: FIType
    /// The account number as the FIP masks it.
    @Redacted public var maskedAccountNumber: String
    /// The document, as the FIP would write it.
    @Redacted public var document: [UInt8]

    /// An account with a document of the test's own.
    public init(
        fip: EntityID = "mock-fip", link: LinkReference = "mock-link-1", fiType: FIType = .deposit,
        maskedAccountNumber: String = "XXXXXXXX0001", document: String
    ) {
        self.fip = fip
        self.link = link
        self.fiType = fiType
        self.maskedAccountNumber = maskedAccountNumber
        self.document = Array(document.utf8)
    }

    /// A savings account with a balance and two transactions.
    public static let savings = MockAccount(
        document: """
            <Account xmlns="http://api.rebit.org.in/FISchema/deposit" type="deposit" version="1.2" \
            linkedAccRef="mock-link-1" maskedAccNumber="XXXXXXXX0001">
              <Summary currentBalance="41000.50" currency="INR" type="SAVINGS" status="ACTIVE"/>
              <Transactions startDate="2026-01-01" endDate="2026-01-31">
                <Transaction type="CREDIT" mode="FT" amount="50000.00" currentBalance="53000.50" txnId="M1" \
            transactionTimestamp="2026-01-01T10:00:00+05:30" valueDate="2026-01-01" narration="SALARY JAN" reference="R1"/>
                <Transaction type="DEBIT" mode="UPI" amount="12000.00" currentBalance="41000.50" txnId="M2" \
            transactionTimestamp="2026-01-05T10:00:00+05:30" valueDate="2026-01-05" narration="UPI/RENT" reference="R2"/>
              </Transactions>
            </Account>
            """)
}
