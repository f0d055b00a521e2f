import AACore

/// A typed record that a table describes.
///
/// Functions over records that do much are kept from being specialised (`optimize.sil.specialize.generic.never`): a copy for
/// each of 75 records doubles the size of the module and the time of a release build, and is hardly faster.
protocol FIRecord: PersonalRecord {
    /// The record's table: what its reading, writing and printing go by.
    static var schema: FISchema<Self> { get }
    init()
    /// Reads a text into the field with this index in the table.
    mutating func read(_ text: String, into field: Int) -> FIOutcome
    /// The value of the field with this index in the table.
    func value(of field: Int) -> (any FIValue)?
    var raw: [FIWrittenText] { get set }
    var extra: FIExtra { get set }
    /// Reads the rows that follow one of their kind, where that can be done without the general scanner.
    static func readRows(
        like tag: XMLName, named name: FIName, from decoder: inout FIDecoder, to rows: inout [Self])
    /// The same for rows of JSON that come next; the last that was read need not be one.
    static func readRowObjects(from decoder: inout FIDecoder, to rows: inout [Self])
    /// Reads the children that come next, where that can be done without the general scanner.
    static func readChildren(of record: inout Self, from decoder: inout FIDecoder)
    /// The names that its rows are written with, if they can be read so.
    static var rowNames: FIRowNames? { get }
    /// Takes the values of a row that are no texts; false if one of them is anything but what its field prints.
    mutating func takeValues(_ values: borrowing FIRowValues, in bytes: Span<UInt8>) -> Bool
    /// Takes the texts of a row.
    mutating func takeTexts(_ values: borrowing FIRowValues, in bytes: Span<UInt8>)
    /// From the first to the last day of rows, in whatever order they stand.
    static func days(of rows: [Self]) -> ClosedRange<CalendarDate>?
}

extension FIRecord {
    /// Most are always read by the general scanner.
    static func readRows(
        like tag: XMLName, named name: FIName, from decoder: inout FIDecoder, to rows: inout [Self]
    ) {}
    static func readRowObjects(from decoder: inout FIDecoder, to rows: inout [Self]) {}
    static func readChildren(of record: inout Self, from decoder: inout FIDecoder) {}
    static var rowNames: FIRowNames? { nil }
    mutating func takeValues(_ values: borrowing FIRowValues, in bytes: Span<UInt8>) -> Bool { false }
    mutating func takeTexts(_ values: borrowing FIRowValues, in bytes: Span<UInt8>) {}
}
