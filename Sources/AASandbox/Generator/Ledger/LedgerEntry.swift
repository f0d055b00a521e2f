import AACore

/// One row of an account's book, before a bank writes it down.
struct LedgerEntry: Sendable {
    let date: CalendarDate
    let second: Int
    /// The day it counts for: a card purchase is often booked the day after.
    let valueDate: CalendarDate
    let isCredit: Bool
    /// Always positive, in paise.
    let paise: Int64
    /// The balance afterwards, in paise.
    let balance: Int64
    let channel: Channel
    let party: Party
    let note: String
    /// Twelve digits: the RRN of UPI and IMPS, the trace number of a card.
    let reference: String
    /// Its number among the rows of its day, from 1.
    let ordinal: Int
}
