/// A typed record that a table describes.
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
}
