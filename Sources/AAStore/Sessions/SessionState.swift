/// What a data session is to its FIU. Closed: a driver decides for every case. Source: ReBIT FIU API 2.0.0.
public enum SessionState: Sendable, Hashable {
    /// The FIPs prepare the data.
    case waiting
    /// There is data to be fetched, as far as we were told.
    case fetchable
    /// The data was fetched.
    case fetched
    /// Over without data, for good.
    case ended(SessionEnding)
}

/// How a session ended without data.
public enum SessionEnding: Sendable, Hashable, CaseIterable {
    /// Something failed on the provider's side; a new session may succeed.
    case failed
    /// The data was not collected in time; a new session may succeed.
    case expired
    /// Every account was refused.
    case denied
}
