/// How much a document may ask of the reader before it gives up. Every limit has one error, ``AAModelsError/Code/limitExceeded``.
public struct FILimits: Hashable, Sendable {
    /// The most bytes of one document. Default: 64 MiB.
    public var maximumBytes: Int
    /// The most elements inside each other. Default: 64; more than 512 counts as 512.
    public var maximumDepth: Int
    /// The most elements of one document: what bounds the memory of a result. Default: 1,000,000.
    public var maximumElements: Int
    /// The most attributes of one element, and the most namespaces in force at one place. Default: 256.
    public var maximumAttributes: Int
    /// The most bytes of one name, one attribute's value or one run of text. Default: 1 MiB.
    public var maximumTextLength: Int
    /// The most diagnostics that are listed; one more says that there were others. Default: 10,000.
    public var maximumDiagnostics: Int

    /// Sets the limits.
    public init(
        maximumBytes: Int = 64 << 20, maximumDepth: Int = 64, maximumElements: Int = 1_000_000,
        maximumAttributes: Int = 256, maximumTextLength: Int = 1 << 20,
        maximumDiagnostics: Int = 10_000
    ) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = maximumDepth
        self.maximumElements = maximumElements
        self.maximumAttributes = maximumAttributes
        self.maximumTextLength = maximumTextLength
        self.maximumDiagnostics = maximumDiagnostics
    }
}
