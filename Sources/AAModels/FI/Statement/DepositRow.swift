public import AACore

/// One booking of a statement, for as long as the reader stands at it: its values are known, its texts stay where they are written.
///
/// It cannot be kept; ``transaction`` can.
public struct DepositRow: ~Copyable, Sendable {
    /// A text of a row.
    public enum Text: Sendable {
        /// `txnId`: not unique.
        case transactionID
        /// `narration`: the bank's words.
        case narration
        /// `reference`: a cheque or reference number.
        case reference

        fileprivate var slot: Int {
            switch self {
            case .transactionID: DepositTransaction.Slot.transactionID.rawValue
            case .narration: DepositTransaction.Slot.narration.rawValue
            case .reference: DepositTransaction.Slot.reference.rawValue
            }
        }
    }

    /// The bytes that the values stand in.
    var bytes: [UInt8] = []
    /// Where the texts stand.
    var values = FIRowValues()
    /// What is known: all of it, if the general scanner has read the row.
    private var known = DepositTransaction()
    private var hasTexts = false

    /// Whether money came or went.
    public var type: DepositTransactionType? { known.type }
    /// How it moved.
    public var mode: DepositTransactionMode? { known.mode }
    /// How much it was, without a sign as a rule.
    public var amount: Amount? { known.amount }
    /// What was available after it.
    public var balance: Amount? { known.balance }
    /// When it was booked.
    public var timestamp: Timestamp? { known.timestamp }
    /// The day it counts for.
    public var valueDate: CalendarDate? { known.valueDate }

    /// The whole booking, to keep.
    public var transaction: DepositTransaction {
        var transaction = known
        if !hasTexts { transaction.takeTexts(values, in: bytes.span) }
        return transaction
    }

    /// Looks at a text's UTF-8, which is copied only where an entity or a line break stands in it; `nil` if there is no such text.
    public func withUTF8<Result, Failure>(
        of text: Text, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        if hasTexts { return try known[text].map { (text) throws(Failure) in try body(text.utf8.span) } }
        guard let range = values[text.slot] else { return nil }
        guard values.isEscaped(text.slot) else { return try body(bytes.span.extracting(range)) }
        return try body(FIRowText.resolved(bytes.span, range).span)
    }

    /// Takes the values that stand in the bytes; false if the general scanner has to read them.
    mutating func takeValues(in bytes: Span<UInt8>) -> Bool {
        if hasTexts { (known, hasTexts) = (DepositTransaction(), false) }
        return known.takeValues(values, in: bytes)
    }

    /// Takes what the general scanner has read.
    mutating func take(_ transaction: DepositTransaction) { (known, hasTexts) = (transaction, true) }
}

extension DepositTransaction {
    fileprivate subscript(text: DepositRow.Text) -> String? {
        switch text {
        case .transactionID: transactionID
        case .narration: narration
        case .reference: reference
        }
    }
}
