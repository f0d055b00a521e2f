import AACore

extension DepositTransaction {
    /// The places of a row's values.
    @usableFromInline enum Slot: Int, CaseIterable, Sendable {
        case transactionID, type, mode, amount, balance, timestamp, valueDate, narration, reference

        var field: String {
            switch self {
            case .transactionID: "txnId"
            case .balance: "transactionalBalance"
            case .timestamp: "transactionTimestamp"
            default: "\(self)"
            }
        }
    }

    static func readRows(
        like tag: XMLName, named name: FIName, from decoder: inout FIDecoder, to rows: inout [Self]
    ) {
        // Called for this type alone, so that the loop is made for it.
        decoder.rows(like: tag, named: name, appendingTo: &rows)
    }

    static func readRowObjects(from decoder: inout FIDecoder, to rows: inout [Self]) {
        decoder.rowObjects(appendingTo: &rows)
    }

    /// Whether a text of a row has blanks at its ends, which are worth a finding.
    static func hasOuterBlanks(_ values: borrowing FIRowValues, in bytes: Span<UInt8>) -> Bool {
        values.hasOuterBlanks(Slot.transactionID.rawValue, in: bytes)
            || values.hasOuterBlanks(Slot.narration.rawValue, in: bytes)
            || values.hasOuterBlanks(Slot.reference.rawValue, in: bytes)
    }

    static let rowNames: FIRowNames? = names
    private static let names = FIRowNames(schema.fields, slots: Slot.allCases.map(\.field))
    /// The names of its rows in JSON.
    static let memberNames = FIRowMemberNames(names)
    private static let types = FIWords<DepositTransactionType>()
    private static let modes = FIWords<DepositTransactionMode>()

    mutating func takeValues(_ values: borrowing FIRowValues, in bytes: Span<UInt8>) -> Bool {
        // Nearly always the same day.
        var days = PrintedDays()
        func value<Value>(_ slot: Slot, _ path: inout Value?, _ read: (Range<Int>) -> Value?) -> Bool {
            guard let range = values[slot.rawValue] else {
                path = nil
                return true
            }
            // Only texts may hold entities.
            path = values.isEscaped(slot.rawValue) ? nil : read(range)
            return path != nil
        }
        return value(.type, &type) { Self.types.word(in: bytes, $0) }
            && value(.mode, &mode) { Self.modes.word(in: bytes, $0) }
            && value(.amount, &amount) { Amount(printed: bytes, in: $0) }
            && value(.balance, &balance) { Amount(printed: bytes, in: $0) }
            && value(.timestamp, &timestamp) { days.timestamp(in: bytes, $0) }
            && value(.valueDate, &valueDate) { days.date(in: bytes, $0) }
    }

    mutating func takeTexts(_ values: borrowing FIRowValues, in bytes: Span<UInt8>) {
        transactionID = values.text(Slot.transactionID.rawValue, in: bytes)
        narration = values.text(Slot.narration.rawValue, in: bytes)
        reference = values.text(Slot.reference.rawValue, in: bytes)
    }
}
