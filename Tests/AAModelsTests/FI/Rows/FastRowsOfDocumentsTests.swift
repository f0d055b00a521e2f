import AACore
import Testing

@testable import AAModels

@Suite("Rows of documents that are read one after the other")
struct FastRowsOfDocumentsTests {
    private static let row = #"<Transaction txnId="1"/>"#

    private static func account(_ rows: String, behind rest: String = "") -> String {
        #"<Account type="deposit"><Transactions>\#(row)\#(row)\#(rows)</Transactions>\#(rest)</Account>"#
    }

    /// Each first document has its structure where it would mislead in the second.
    static let pairs: [[String]] = [
        // A quote that ends a value in the wrong place.
        [
            account("", behind: #"<!--\#(String(repeating: "-x", count: 7))"-->"#),
            account(#"<Transaction txnId="a" narration="/>x"/>\#(row)\#(row)"#),
        ],
        // A place that lies far behind the second document.
        [
            account("", behind: "<!---->" + String(repeating: " ", count: 8 << 20)),
            account(#"<Transaction txnId="a" narration="b"/>\#(row)\#(row)"#),
        ],
    ]

    @Test("are the same as read one attribute after the other", arguments: pairs)
    func documents(pair: [String]) {
        let body = JSONValue.array(pair.map { .object(["xml": .string($0)]) }).bytes()
        let fast = RowOutcome(body, .recovering, readsRowsAtOnce: true, limits: FILimits())
        #expect(fast == RowOutcome(body, .recovering, readsRowsAtOnce: false, limits: FILimits()))
    }
}
