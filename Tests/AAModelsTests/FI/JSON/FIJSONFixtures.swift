import AACore
import AAModels

/// The account of ``FIFixtures/v1`` as each dialect of JSON has it.
enum FIJSONFixtures {
    /// With ReBIT's names.
    static let account = """
        {"linkedAccRef": "ref-1", "maskedAccNumber": "XXXX1234", "version": "1.1", "type": "deposit",
         "Profile": {"Holders": {"type": "SINGLE", "Holder": [\(holder)]}},
         "Summary": \(summary),
         "Transactions": {"startDate": "2024-10-01", "endDate": "2024-10-26", "Transaction": [\(rows)]}}
        """
    private static let holder = """
        {"name": "Asha Rao", "dob": "1990-02-28", "mobile": "919999999999", "nominee": "REGISTERED", "landline": "",
         "address": "1 MG Road", "email": "asha@example.com", "pan": "ABCDE1234F", "ckycCompliance": "true"}
        """
    private static let summary = """
        {"currentBalance": "1050.00", "currency": "INR", "exchgeRate": "", "balanceDateTime": "2024-10-26T09:15:00+05:30",
         "type": "SAVINGS", "branch": "Pune", "facility": "OD", "ifscCode": "ABCD0000001", "micrCode": "411002001",
         "openingDate": "2015-04-01", "currentODLimit": "0", "drawingLimit": "1.0E5", "status": "ACTIVE",
         "Pending": {"transactionType": "DEBIT", "amount": "20.0"}}
        """
    private static let rows = """
        {"txnId": "t1", "type": "CREDIT", "mode": "FT", "amount": "1000.0", "currentBalance": "1100.00",
         "transactionTimestamp": "2024-10-02T10:00:00+05:30", "valueDate": "2024-10-02", "narration": "SALARY",
         "reference": "r1"},
        {"txnId": "t2", "type": "DEBIT", "mode": "UPI", "amount": "50.00", "currentBalance": "1050.00",
         "transactionTimestamp": "2024-10-03T11:30:00.250+05:30", "valueDate": "2024-10-03", "narration": "UPI\\/shop",
         "reference": "r2"}
        """

    /// Setu's: elements begin with a small letter, nulls stand for what is absent, and the account has a name of its own.
    static let setu = ["Profile", "Holders", "Holder", "Summary", "Pending", "Transactions", "Transaction"]
        .reduce(account) { $0.replacing("\"\($1)\":", with: "\"\($1.lowercased())\":") }
        .replacing(#""landline": """#, with: #""landline": null"#)

    /// Finvu's: amounts are numbers, a truth is one, one child is an object, the schema's location a plain member.
    static let finvu =
        account
        .replacing("[\(holder)]", with: holder)
        .replacing(#""amount": "1000.0""#, with: #""amount": 1000.0"#)
        .replacing(#""amount": "20.0""#, with: #""amount": 20.0"#)
        .replacing(#""ckycCompliance": "true""#, with: #""ckycCompliance": true"#)

    /// MoneyOne's: other words at the account, and no version.
    static let moneyOne =
        account
        .replacing(#""linkedAccRef""#, with: #""linkReferenceNumber""#)
        .replacing(#""maskedAccNumber""#, with: #""maskedAccountNumber""#)
        .replacing(#""version": "1.1", "type": "deposit""#, with: #""fiType": "DEPOSIT""#)

    /// Unaport's: lists whose rows an account number joins, and other words in many places.
    static let unaport = """
        {"tabs": [{"name": "DEPOSIT"}], "DEPOSIT": {
         "summary": [\(unaportSummary)],
         "accountHolder": [\(inserting(#""accountNumber": "XXXX1234", "accountHoldertype": "SINGLE""#, in: holder))],
         "transactions": [\(unaportRows)]}}
        """
    private static let unaportSummary = inserting(#""accountNumber": "XXXX1234", "fip": "FIP-1""#, in: summary)
        .replacing("exchgeRate", with: "exchangeRate").replacing("currentODLimit", with: "currentOdLimit")
        .replacing("micrCode", with: "microCode").replacing(#""type""#, with: #""accountType""#)
        .replacing("balanceDateTime", with: "balanceDate")
    private static let unaportRows =
        rows.replacing(#""txnId""#, with: #""accountNumber": "XXXX1234", "balance": null, "txnId""#)
        .replacing("transactionTimestamp", with: "tranTimestamp")

    private static func inserting(_ members: String, in object: String) -> String {
        "{" + members + ", " + object.dropFirst()
    }

    /// A string of JSON.
    static func string(_ text: String) -> String { String(decoding: JSONValue.string(text).bytes(), as: UTF8.self) }

    /// A provider's body around two accounts and one that failed.
    static func setuBody(_ first: String, _ second: String) -> String {
        """
        {"id": "s", "status": "PARTIAL", "format": "json", "fips": [
         {"fipID": "FIP-1", "accounts": [
          {"linkRefNumber": "l1", "maskedAccNumber": "X1", "FIstatus": "DELIVERED", "data": \(first)},
          {"linkRefNumber": "l2", "maskedAccNumber": "X2", "FIstatus": "TIMEOUT", "data": null}]},
         {"fipID": "FIP-2", "accounts": [
          {"linkRefNumber": "l3", "maskedAccNumber": "X3", "FIstatus": "DELIVERED", "data": \(second)}]}]}
        """
    }
}
