import AACore
import AAModels
import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The rows of a statement by Foundation's parser, their numbers read by hand.
final class FoundationRows: NSObject, XMLParserDelegate {
    private var rows: [DepositTransaction] = []

    /// What the rows come to.
    static func read(_ bytes: [UInt8]) throws -> UInt64 {
        let delegate = FoundationRows()
        // Documents of more than ten megabytes are read from streams only.
        let parser = XMLParser(stream: InputStream(data: Data(bytes)))
        parser.delegate = delegate
        try require(parser.parse())
        return try delegate.rows.reduce(0) { sum, row in
            let texts = [row.transactionID, row.narration, row.reference].reduce(0) { $0 + ($1?.utf8.count ?? 0) }
            return sum &+ UInt64(texts)
                &+ (try StatementTable.value(row.type, row.mode, row.amount, row.balance, row.timestamp, row.valueDate))
        }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        guard name == "Transaction" else { return }
        var row = DepositTransaction()
        row.transactionID = attributes["txnId"]
        row.type = attributes["type"].map(DepositTransactionType.init(rawValue:))
        row.mode = attributes["mode"].map(DepositTransactionMode.init(rawValue:))
        row.amount = attributes["amount"].flatMap { Amount(printed: $0.utf8.span) }
        row.balance = attributes["currentBalance"].flatMap { Amount(printed: $0.utf8.span) }
        row.timestamp = attributes["transactionTimestamp"].flatMap { Timestamp(printed: $0.utf8.span) }
        row.valueDate = attributes["valueDate"].flatMap { CalendarDate(printed: $0.utf8.span) }
        row.narration = attributes["narration"]
        row.reference = attributes["reference"]
        rows.append(row)
    }
}
