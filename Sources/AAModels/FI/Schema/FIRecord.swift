/// A typed record that a schema describes.
protocol FIRecord: PersonalRecord {
    /// The record's table: the single source of its reading, writing and printing.
    static var schema: FISchema<Self> { get }
    init()
    var raw: [FIWrittenText] { get set }
    var extra: FIExtra { get set }
    /// The names that its rows are written with, if they can be read without the general scanner.
    static var rowNames: FIRowNames? { get }
    /// Takes the values of a row that are no texts; false if one of them is anything but what its field prints.
    mutating func takeValues(_ values: borrowing FIRowValues, in bytes: Span<UInt8>) -> Bool
    /// Takes the texts of a row.
    mutating func takeTexts(_ values: borrowing FIRowValues, in bytes: Span<UInt8>)
}

extension FIRecord {
    /// Most are always read by the general scanner.
    static var rowNames: FIRowNames? { nil }
    mutating func takeValues(_ values: borrowing FIRowValues, in bytes: Span<UInt8>) -> Bool { false }
    mutating func takeTexts(_ values: borrowing FIRowValues, in bytes: Span<UInt8>) {}
}
