import AACore
import AAModels

/// One booking, as a statement shows it.
struct StatementRow {
    let source: DepositTransaction
    /// The day it counts for, in India: `valueDate`, or the day it was booked.
    let date: CalendarDate?
    /// Whether money came in; `nil` if the bank did not say so in a word we know.
    let isCredit: Bool?

    init(_ source: DepositTransaction) {
        self.source = source
        date = source.valueDate ?? source.timestamp?.date(in: .india)
        isCredit =
            switch source.type {
            case .credit: true
            case .debit: false
            default: nil
            }
    }

    /// The day it was booked, in India: what the balance follows.
    var bookingDate: CalendarDate? { source.timestamp?.date(in: .india) ?? source.valueDate }

    /// Rows from the oldest to the newest, whichever way the bank listed them.
    static func chronological(_ rows: [DepositTransaction]) -> [StatementRow] {
        func moment(_ row: DepositTransaction) -> Int64? {
            row.timestamp?.millisecondsSince1970
                ?? row.valueDate.flatMap { Timestamp(startOf: $0)?.millisecondsSince1970 }
        }
        let moments = rows.compactMap(moment)
        // Rows of one moment stay in the bank's order, so the bank's direction has to be known.
        let isDescending = (moments.first ?? 0) > (moments.last ?? 0)
        let listed = (isDescending ? rows.reversed() : rows).enumerated().map { ($0.offset, $0.element) }
        var last = Int64.min
        let placed = listed.map { offset, row in
            last = moment(row) ?? last
            return (moment: last, offset: offset, row: row)
        }
        return placed.sorted { ($0.moment, $0.offset) < ($1.moment, $1.offset) }.map { StatementRow($0.row) }
    }
}
