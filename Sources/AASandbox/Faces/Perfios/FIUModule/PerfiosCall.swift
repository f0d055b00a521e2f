/// A call of the FIU module's API, or of its pages.
public enum PerfiosCall: Sendable, Hashable {
    /// POST /module/initiate/consent
    case requestConsent
    /// POST /module/fi/fetch
    case fetch
    /// POST /module/initiate/fetch
    case refetch
    /// GET /web-redirect: the page that a customer opens.
    case redirect
}
