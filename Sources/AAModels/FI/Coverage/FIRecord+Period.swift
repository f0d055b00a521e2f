import AACore

extension FIAccountRecord {
    /// The days that the account's transactions are of; `nil` for a type whose list does not say so, as that of GST.
    var transactionPeriod: FIPeriod? {
        guard var period = child("Transactions", with: "startDate")?.period(self) else { return nil }
        period.opened = child("Summary", with: "openingDate")?.period(self).opened
        return period
    }

    /// An element of the account, if its table has a field of this name.
    private func child(_ name: String, with field: String) -> FIChild<Self>? {
        Self.schema.children.first { child in
            guard child.name.canonical == name, case .record(let record, _) = child.content else { return false }
            return !record.fields([field]).isEmpty
        }
    }
}

extension FIRecord {
    /// The days that this record says it is of, and those of the rows inside it.
    @_semantics("optimize.sil.specialize.generic.never")
    var period: FIPeriod {
        let ends = ["startDate", "endDate"].compactMap { day(of: $0) }
        let own = FIPeriod(
            stated: ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : nil, opened: day(of: "openingDate"))
        return Self.schema.children.reduce(own) { $0.joined(with: $1.period(self)) }
    }

    /// The day that a row counts for.
    private func day(at fields: [Int]) -> CalendarDate? {
        for field in fields {
            switch value(of: field) {
            case let date as CalendarDate: return date
            case let time as Timestamp: return time.date(in: .india)
            default: continue
            }
        }
        return nil
    }

    private func day(of field: String) -> CalendarDate? { day(at: Self.fields([field])) }

    /// Where fields stand in the table, by their names.
    static func fields(_ names: [String]) -> [Int] {
        names.compactMap { name in schema.fields.firstIndex { $0.name.canonical == name } }
    }

    /// The fields that have a row's day, in the order in which they are asked; each type has some of them.
    static var rowDays: [String] {
        [
            "valueDate", "txnDate", "transactionDate", "transactionTimestamp", "transactionDateTime",
            "investmentDateTime", "executionDate", "orderDate", "redemptionDate", "reInvestmentDate",
            "paymentInvestorDate", "fundFeesPaymentDate", "taxPaidDate",
        ]
    }

    /// From the first to the last day of rows, in whatever order they stand.
    @_semantics("optimize.sil.specialize.generic.never")
    static func days(of rows: [Self]) -> ClosedRange<CalendarDate>? {
        let fields = fields(rowDays)
        return rows.lazy.compactMap { $0.day(at: fields) }.reduce(nil) { $0.joined(with: $1...$1) }
    }
}

extension DepositTransaction {
    /// Statements have rows by the hundred thousand, so no table is asked.
    static func days(of rows: [Self]) -> ClosedRange<CalendarDate>? {
        var days: ClosedRange<CalendarDate>?
        // By index, as a copy of a row retains all its texts.
        for index in rows.indices {
            guard let day = rows[index].valueDate ?? rows[index].timestamp?.date(in: .india),
                days?.contains(day) != true
            else { continue }
            days = days.joined(with: day...day)
        }
        return days
    }
}
