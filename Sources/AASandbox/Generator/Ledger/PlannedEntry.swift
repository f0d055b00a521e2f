import AACore

/// What a month intends; the ledger decides whether the balance allows it.
struct PlannedEntry: Sendable {
    /// How much, in paise.
    enum Size: Sendable {
        case credit(Int64)
        /// Carried out only if `floor` remains.
        case debit(Int64, floor: Int64)
        /// What lies above `keeping`, in whole thousands of rupees, once it is worth a deposit.
        case surplus(keeping: Int64)
        /// The savings interest earned since the last time.
        case interest
    }

    let date: CalendarDate
    /// The time of day, in seconds.
    let second: Int
    let size: Size
    let channel: Channel
    let party: Party
    let note: String
    /// The number that both banks know: given where another account must show the same one.
    var reference: String?
}
