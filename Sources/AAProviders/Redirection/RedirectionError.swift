/// Why a customer's return is not accepted. There are no more than two reasons, on purpose.
public enum RedirectionError: Error, Sendable, Hashable {
    /// The date in the URL is not of now.
    case stale
    /// It is not the AA's answer to this visit, or cannot be read.
    case refused
}
