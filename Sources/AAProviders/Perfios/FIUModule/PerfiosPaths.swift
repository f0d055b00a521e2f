/// Where the calls of a Perfios FIU module are, below its base URL. The guide is not public, and a contract may name others.
public struct PerfiosPaths: Sendable, Hashable {
    /// Asks a customer for consent; the guide also names `module/consent`.
    public var requestConsent = "module/initiate/consent"
    /// Has data fetched again under a PERIODIC consent.
    public var refetch = "module/initiate/fetch"
    /// Hands data over, once; the guide also names `module/getdata`.
    public var fetch = "module/fi/fetch"

    /// The paths that UAT has.
    public init() {}
}
