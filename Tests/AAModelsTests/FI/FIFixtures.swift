import AACore
import AAModels
import Testing

/// A small document of each generation, and ways to change one thing in it.
enum FIFixtures {
    static let v1 = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Account xmlns="http://api.rebit.org.in/FISchema/deposit" linkedAccRef="ref-1" maskedAccNumber="XXXX1234" \
        version="1.1" type="deposit">
          <Profile><Holders type="SINGLE"><Holder name="Asha Rao" dob="1990-02-28" mobile="919999999999" \
        nominee="REGISTERED" landline="" address="1 MG Road" email="asha@example.com" pan="ABCDE1234F" \
        ckycCompliance="true"/></Holders></Profile>
          <Summary currentBalance="1050.00" currency="INR" exchgeRate="" balanceDateTime="2024-10-26T09:15:00+05:30" \
        type="SAVINGS" branch="Pune" facility="OD" ifscCode="ABCD0000001" micrCode="411002001" \
        openingDate="2015-04-01" currentODLimit="0" drawingLimit="1.0E5" status="ACTIVE">
            <Pending transactionType="DEBIT" amount="20.0"/>
          </Summary>
          <Transactions startDate="2024-10-01" endDate="2024-10-26">
            <Transaction txnId="t1" type="CREDIT" mode="FT" amount="1000.0" currentBalance="1100.00" \
        transactionTimestamp="2024-10-02T10:00:00+05:30" valueDate="2024-10-02" narration="SALARY" reference="r1"/>
            <Transaction txnId="t2" type="DEBIT" mode="UPI" amount="50.00" currentBalance="1050.00" \
        transactionTimestamp="2024-10-03T11:30:00.250+05:30" valueDate="2024-10-03" narration="UPI/shop" reference="r2"/>
          </Transactions>
        </Account>
        """

    static let v2 = """
        <Account xmlns="http://api.rebit.org.in/FISchema/deposit" linkedAccRef="ref-2" maskedAccNumber="XXXX5678" \
        version="2.0.0" type="deposit">
          <Profile><Holders type="JOINT"><Holder name="A" ckycRegistered="YES"/>\
        <Holder name="B" ckycRegistered="NO_DATA_AVAILABLE"/></Holders></Profile>
          <Summary currentBalance="-10.50" currency="INR" balanceDateTime="2026-04-22T12:47:45.000+05:30" \
        accountType="NRE" accountSubType="CURRENT" branch="b" facility="CASH_CREDIT" ifsc="ABCD0000002" \
        micrCode="1" openingDate="2020-01-01" currentODLimit="5" drawingLimit="10" status="INACTIVE">
            <PendingTxns><PendingTxn transactionType="CREDIT" amount="1"/><PendingTxn amount="2"/></PendingTxns>
          </Summary>
          <Transactions startDate="2026-01-01" endDate="2026-04-22">
            <Transaction type="DEBIT" mode="NACH" amount="10" transactionalBalance="-10.50" \
        transactionTimestamp="2026-01-02T14:18:07.000+05:30" valueDate="2026-01-02" txnId="x" narration="n" \
        reference="r"/>
          </Transactions>
        </Account>
        """

    /// An account around the attributes and content given, small enough to look at.
    static func account(_ attributes: String = "", _ content: String = "") -> String {
        #"<Account xmlns="http://api.rebit.org.in/FISchema/deposit" type="deposit" \#(attributes)>\#(content)</Account>"#
    }

    /// An account with one transaction, which has these attributes and this content.
    static func transaction(_ attributes: String, _ content: String = "") -> String {
        account("", "<Transactions><Transaction \(attributes)>\(content)</Transaction></Transactions>")
    }

    static func read(
        _ text: String, _ mode: FIReader.Mode = .recovering, limits: FILimits = FILimits()
    ) throws(AAModelsError) -> FIDocument {
        try FIReader(mode: mode, limits: limits).read(Array(text.utf8))
    }
}

extension FIDocument {
    var kinds: [FIDiagnostic.Kind] { diagnostics.map(\.kind) }
    var firstRow: DepositTransaction? { deposit?.transactions?.rows.first }
    var jsonText: String { String(decoding: json.bytes(), as: UTF8.self) }
}

/// A row of a table of texts, with a name.
struct NamedText: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }

    init(_ name: String, _ text: String) { (self.name, self.text) = (name, text) }
}
