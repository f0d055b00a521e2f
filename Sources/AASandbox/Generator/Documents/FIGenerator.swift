public import AACore
public import AAModels

/// Invents the documents of all FI types from a seed.
///
/// A document is made by its type's table (`FITable`), and its parts agree: balances follow from amounts, what is held from what
/// was bought and its price, days come in their order. The same seed, type and size give the same document on every machine.
/// Nobody's data is in it: mobile numbers begin with a digit that no Indian number has, and the PAN's serial is never issued.
public struct FIGenerator: Sendable {
    /// Which fields a document has.
    public enum Completeness: Hashable, Sendable {
        /// What a careful FIP sends: all that is required, and most of the rest.
        case usual
        /// Each field and element of the table, or not, as the seed has it: what a reader must expect.
        case any
    }

    /// What decides everything.
    public let seed: UInt64
    /// Which fields there are.
    public let completeness: Completeness

    /// A generator; it can make any number of documents.
    public init(seed: UInt64, completeness: Completeness = .usual) {
        self.seed = seed
        self.completeness = completeness
    }

    /// The last day of a document that is made for no other: statements end on it.
    public static let lastDay = CalendarDate(daysSince1970: 20_453) ?? .unixEpoch

    /// Makes an account.
    ///
    /// - Parameters:
    ///   - fiType: What kind.
    ///   - rows: How many transactions each list of them has; of GST how many returns.
    ///   - generation: Which of the type's generations; the newest if none is given or the type does not have it.
    ///   - until: The last day of the statement, which begins two years before.
    /// - Returns: The account, or `nil` if no table describes the type.
    public func account(
        _ fiType: FIType, rows: Int = 12, in generation: FIGeneration? = nil, until: CalendarDate = lastDay
    ) -> FIDocument.Content? {
        story(fiType, rows: rows, until: until).flatMap { tree(of: $0, in: generation) }.flatMap(Self.account)
    }

    /// What a document of a type tells.
    ///
    /// - Parameter holder: Who holds the account; without, the seed has it.
    func story(
        _ fiType: FIType, rows: Int, until: CalendarDate, holder: SandboxCustomer? = nil
    ) -> DocumentStory? {
        guard let fiType = fiType.table?.fiType else { return nil }
        let start = until.adding(months: -24)?.adding(days: 1) ?? until
        return DocumentStory(
            fiType, rows: max(0, rows), days: min(start, until)...until, holder: holder,
            random: SeededRandom(seed: seed, path: Self.path(of: fiType)))
    }

    /// The account's element, before anything reads it.
    func tree(of story: DocumentStory, in generation: FIGeneration?) -> FIElement? {
        guard let table = story.fiType.table, let newest = table.generations.last else { return nil }
        let entry = table.generations.first { $0.generation == generation } ?? newest
        let random = SeededRandom(seed: seed, path: Self.path(of: story.fiType), 1)
        var tree = DocumentTree(table, entry, story, completeness, random: random)
        return tree.account()
    }

    private static func path(of fiType: FIType) -> UInt64 {
        fiType.rawValue.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) }
    }

    /// The account that an element of the generator is.
    static func account(_ tree: FIElement) -> FIDocument.Content? {
        let bytes = FIXMLWriter(generation: .v1).write(.unknown(tree))
        let limits = FILimits(maximumBytes: .max, maximumElements: .max)
        return try? FIReader(mode: .strict, limits: limits).read(bytes).content
    }
}
