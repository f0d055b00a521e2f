/// A typed record that a schema describes.
protocol FIRecord: PersonalRecord {
    /// The record's table: the single source of its reading, writing and printing.
    static var schema: FISchema<Self> { get }
    init()
    var raw: [FIWrittenText] { get set }
    var extra: FIExtra { get set }
}
