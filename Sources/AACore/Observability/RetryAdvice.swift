/// What a caller may do after a failure.
public enum RetryAdvice: Hashable, Sendable {
    /// The same call will fail the same way: the input, the consent or the configuration must change first.
    case never
    /// The same call may succeed later; a peer may have said when.
    case after(Duration?)
    /// The call is over, but a new one (new session, new consent request) may succeed.
    case withNewRequest
}
