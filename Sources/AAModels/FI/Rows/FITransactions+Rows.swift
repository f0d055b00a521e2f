extension FITransactions where Row: FIRecord {
    static func readChildren(of transactions: inout Self, from decoder: inout FIDecoder) {
        Row.readRowObjects(from: &decoder, to: &transactions.rows)
    }
}
