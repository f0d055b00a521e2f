/// A call of Setu's API, of either version.
public enum SetuCall: Sendable, Hashable {
    /// POST /v1/users/login, at the token service.
    case login
    /// POST /v2/consents
    case createConsent
    /// GET /v2/consents/{id}
    case consent
    /// POST /v2/consents/{id}/revoke
    case revoke
    /// POST /v2/consents/collection
    case mergeConsents
    /// GET /v2/consents/collection/{id}
    case collection
    /// GET /v2/consents/{id}/fetch/status
    case lastFetch
    /// GET /v2/consents/{id}/data-sessions
    case sessions
    /// POST /v2/sessions
    case createSession
    /// GET /v2/sessions/{id}
    case session
    /// GET or POST /v2/sessions/refresh/{consent}
    case refresh
    /// GET /v2/fips
    case fips
    /// GET /v2/fips/{id}
    case fip
    /// POST /v2/account-availability
    case availability
}
