public import AACore

/// What a consent is to its FIU. Closed: a driver decides for every case. Source: rebit consent life cycle, AA API 2.0.0.
public enum ConsentState: Sendable, Hashable {
    /// The customer has not decided.
    case requested
    /// Data may be asked for.
    case active(ConsentID)
    /// Data may not be asked for until the customer resumes it.
    case paused(ConsentID)
    /// Over, for good.
    case ended(ConsentEnding)

    /// The consent, while there is one that may still be used.
    public var consentID: ConsentID? {
        switch self {
        case .active(let id), .paused(let id): id
        case .requested, .ended: nil
        }
    }
}

/// How a consent ended. Endings are final.
public enum ConsentEnding: Sendable, Hashable, CaseIterable {
    /// The customer refused the request.
    case rejected
    /// The customer took the consent back.
    case revoked
    /// Its time, or that of the request, is over.
    case expired
    /// The AA gave the request up (the word FAILED of 1.1.2, which does not say why).
    case failed
}
