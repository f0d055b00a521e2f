/// A generation of Setu's API.
public enum SetuVersion: Sendable, Hashable {
    /// AA Gateway, `/v2/consents` and `/v2/sessions`: what Setu offers new users.
    case v2
    /// FIU service 1.0, `/consents` and `/sessions`, in ReBIT's names. It has no revocation, no list of sessions, no
    /// refresh, no merged consents, no time of the last fetch, no account availability.
    case v1
}
