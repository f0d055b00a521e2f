/// What stands inside an element, as far as the tables know it.
enum FIChildContent: Sendable {
    /// A record with a table of its own, or rows of it.
    case record(any FIRecord.Type, repeats: Bool)
    /// Texts.
    case texts
    /// Only other elements.
    indirect case container([(name: FIName, content: FIChildContent)])
}
