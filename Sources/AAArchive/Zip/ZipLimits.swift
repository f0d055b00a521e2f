/// How much an archive may hold before it is refused. What is not there yet costs nothing: all is compared before anything is
/// unpacked, and again while it is.
public struct ZipLimits: Sendable, Hashable {
    /// The most entries.
    public var maximumEntries: Int
    /// The most bytes that one entry has when it is unpacked.
    public var maximumEntryBytes: Int
    /// The most bytes that all entries have together when they are unpacked.
    public var maximumTotalBytes: Int
    /// How many times larger than its data in the archive an entry may be. Deflate reaches 1,032; tables in XML and JSON stay
    /// below 100. An entry of up to ``smallestMeasuredBytes`` is not measured.
    public var maximumRatio: Int

    /// Up to this size an entry may have any ratio: a small file of one letter is no bomb.
    public static let smallestMeasuredBytes = 1 << 20

    /// Sets the limits; by default 1,000 entries of 64 MiB, 256 MiB together, and a ratio of 200.
    public init(
        maximumEntries: Int = 1_000, maximumEntryBytes: Int = 64 << 20, maximumTotalBytes: Int = 256 << 20,
        maximumRatio: Int = 200
    ) {
        self.maximumEntries = maximumEntries
        self.maximumEntryBytes = maximumEntryBytes
        self.maximumTotalBytes = maximumTotalBytes
        self.maximumRatio = maximumRatio
    }
}
