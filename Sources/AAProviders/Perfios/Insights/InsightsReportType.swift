public import AACore

/// A form in which a report is asked for (`types`). Source: public clients of Insights v3.
public struct InsightsReportType: OpenStringEnum {
    /// The text on the wire.
    public let rawValue: String
    /// Any text is a value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The analysis in JSON.
    public static let json: Self = "json"
    /// The analysis in XML, whose root is `pir:data`.
    public static let xml: Self = "xml"
    /// The analysis as a workbook.
    public static let xlsx: Self = "xlsx"
    /// The analysis for people.
    public static let pdf: Self = "pdf"
    /// The files that were handed over or fetched.
    public static let statements: Self = "statements"
    /// The rows of all accounts.
    public static let transactions: Self = "transactions"
    /// The documents of income tax.
    public static let incomeTaxDocuments: Self = "incomeTaxDocuments"

    /// The values that public clients know.
    public static let known: Set<Self> = [
        .json, .xml, .xlsx, .pdf, .statements, .transactions, .incomeTaxDocuments,
    ]
}
