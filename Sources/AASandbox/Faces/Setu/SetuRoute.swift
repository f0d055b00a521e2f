import AATransport

/// Which call a request is, in which version, about what.
struct SetuRoute: Sendable {
    let call: SetuCall
    let isV1: Bool
    let id: String

    init?(_ request: HTTPRequest) {
        var path = request.url.pathSegments
        guard path != ["v1", "users", "login"] else {
            (call, isV1, id) = (.login, false, "")
            return
        }
        isV1 = path.first != "v2"
        if !isV1 { path.removeFirst() }
        // v1 has these alone; the list of FIPs is in v2 for all.
        let isOfBoth = ["consents", "sessions"].contains(path.first) && path.count <= 2 && path.last != "collection"
        guard isOfBoth || !isV1 else { return nil }
        id = path.count > 1 ? path[1] : ""
        switch (request.method, path.first, path.count, path.dropFirst(2)) {
        case (.post, "consents", 1, _): call = .createConsent
        case (.post, "consents", 2, _) where id == "collection": call = .mergeConsents
        case (.get, "consents", 2, _): call = .consent
        case (.get, "consents", 3, _) where id == "collection": call = .collection
        case (.post, "consents", 3, ["revoke"]): call = .revoke
        case (.get, "consents", 3, ["data-sessions"]): call = .sessions
        case (.get, "consents", 4, ["fetch", "status"]): call = .lastFetch
        case (.post, "sessions", 1, _): call = .createSession
        case (.get, "sessions", 2, _): call = .session
        case (.get, "sessions", 3, _) where id == "refresh", (.post, "sessions", 3, _) where id == "refresh":
            call = .refresh
        case (.get, "fips", 1, _): call = .fips
        case (.get, "fips", 2, _): call = .fip
        case (.post, "account-availability", 1, _): call = .availability
        default: return nil
        }
    }

    /// The last segment of the path: what a call names that has a word before it.
    static func last(_ request: HTTPRequest) -> String { request.url.pathSegments.last ?? "" }
}
