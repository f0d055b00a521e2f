public import AACore

/// A form in which FinPro hands out data beside its JSON, by the path of the call.
public struct OneMoneyDocumentKind: OpenStringEnum {
    /// The path below the base URL.
    public let rawValue: String
    /// Any path is a value: FinPro has more of them than its public texts name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// All accounts as a PDF.
    public static let pdf: Self = "getallfidataPdf"
    /// All accounts in ReBIT's XML. The path is not in the public texts; it follows that of the PDF.
    public static let xml: Self = "getallfidataXml"
    /// The balances.
    public static let balance: Self = "getfibalance"
    /// GST returns.
    public static let gst: Self = "getGSTdata"
    /// MoneyOne's analysis as JSON.
    public static let analyticsJSON: Self = "analytics/json"
    /// MoneyOne's analysis as XML.
    public static let analyticsXML: Self = "analytics/xml"
    /// MoneyOne's analysis as a spreadsheet.
    public static let analyticsExcel: Self = "analytics/excel"
    /// One account in ReBIT's XML; the call names the account. The path is not in the public texts either.
    public static let accountXML: Self = "getfidataXml"

    /// The paths that are known.
    public static let known: Set<Self> = [
        .pdf, .xml, .balance, .gst, .analyticsJSON, .analyticsXML, .analyticsExcel, .accountXML,
    ]
}
