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

        @inlinable var slot: DepositTransaction.Slot {
            switch self {
            case .transactionID: .transactionID
            case .narration: .narration
            case .reference: .reference
            }
        }
    }

    /// The bytes that the values stand in.
    @usableFromInline var bytes: [UInt8] = []
    /// Where the texts stand.
    @usableFromInline var values = FIRowValues()
    /// What is known: all of it, if the general scanner has read the row.
    @usableFromInline private(set) var known = DepositTransaction()
    @usableFromInline private(set) var hasTexts = false

    /// Whether money came or went.
    @inlinable public var type: DepositTransactionType? { known.type }
    /// How it moved.
    @inlinable public var mode: DepositTransactionMode? { known.mode }
    /// How much it was, without a sign as a rule.
    @inlinable public var amount: Amount? { known.amount }
    /// What was available after it.
    @inlinable public var balance: Amount? { known.balance }
    /// When it was booked.
    @inlinable public var timestamp: Timestamp? { known.timestamp }
    /// The day it counts for.
    @inlinable public var valueDate: CalendarDate? { known.valueDate }

    /// The whole booking, to keep.
    public var transaction: DepositTransaction {
        var transaction = known
        if !hasTexts { transaction.takeTexts(values, in: bytes.span) }
        return transaction
    }

    /// Looks at a text's UTF-8, which is copied only where an entity or a line break stands in it; `nil` if there is no such text.
    @inlinable public func withUTF8<Result, Failure>(
        of text: Text, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        if let place = place(of: text) { return try body(bytes.span.extracting(place)) }
        guard let copy = copy(of: text) else { return nil }
        return try body(copy.span)
    }

    /// Where a text is written as it is.
    @inlinable func place(of text: Text) -> Range<Int>? {
        hasTexts || values.isEscaped(text.slot.rawValue) ? nil : values[text.slot.rawValue]
    }

    /// A text that is not written anywhere as it is.
    @usableFromInline func copy(of text: Text) -> [UInt8]? {
        if hasTexts { return known[text].map { Array($0.utf8) } }
        return values[text.slot.rawValue].map { FIRowText.resolved(bytes.span, $0) }
    }

    /// Takes the values that stand in the bytes; false if the general scanner has to read them.
    @inline(__always)
    mutating func takeValues(in bytes: Span<UInt8>) -> Bool {
        if hasTexts { (known, hasTexts) = (DepositTransaction(), false) }
        return known.takeValues(values, in: bytes)
    }

    /// Takes the values of a row of JSON; false if the general scanner has to read them.
    mutating func take(_ row: FIRowObject, in bytes: Span<UInt8>) -> Bool {
        values.take(row)
        return !DepositTransaction.hasOuterBlanks(values, in: bytes) && takeValues(in: bytes)
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
