/// How much JSON a scan takes on before it gives up.
public struct JSONLimits: Hashable, Sendable {
    /// The most bytes of one document. Default: 64 MiB.
    public var maximumBytes: Int
    /// The most objects and arrays inside each other. Default: 128.
    public var maximumDepth: Int

    /// Sets the limits.
    public init(maximumBytes: Int = 64 << 20, maximumDepth: Int = 128) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = maximumDepth
    }
}
