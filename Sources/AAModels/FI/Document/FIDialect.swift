public import AACore

/// How an account was written: ReBIT defines XML alone, and each provider turns that into JSON in its own way.
public struct FIDialect: OpenStringEnum {
    /// The dialect's name.
    public let rawValue: String
    /// A dialect by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// ReBIT's XML.
    public static let xml: Self = "xml"
    /// JSON with ReBIT's names, as the XML has them.
    public static let json: Self = "json"
    /// Setu: elements begin with a small letter.
    public static let setu: Self = "setu"
    /// Finvu: ReBIT's names, amounts as numbers, XML where its own conversion failed.
    public static let finvu: Self = "finvu"
    /// MoneyOne: `fiType` and `linkReferenceNumber` at the account, no `version`.
    public static let moneyOne: Self = "moneyOne"
    /// Unaport: lists of summaries, holders and transactions, which an account number joins.
    public static let unaport: Self = "unaport"
    /// FinBox: a bank account's transactions alone, in words of its own.
    public static let finBox: Self = "finBox"

    /// Those that the reader tells apart.
    public static let known: Set<Self> = [.xml, .json, .setu, .finvu, .moneyOne, .unaport, .finBox]
}
