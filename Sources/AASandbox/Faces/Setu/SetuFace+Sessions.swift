import AACore
import AAModels
import AATransport
import Synchronization

extension SetuFace {
    func createSession(_ body: JSONObject, isV1: Bool) throws(SetuFaceError) -> SetuFaceSession {
        guard let id = body["consentId"]?.string, let format = body["format"]?.string,
            ["json", "xml"].contains(format),
            let range = (body["dataRange"] ?? body["DataRange"]).flatMap({ try? FIDataRange(json: $0, at: .root) })
        else { throw .body }
        let session = try begin(consent(id), range, format: format, isV1: isV1)
        announce(session.id)
        return session
    }

    func refresh(_ consent: SetuFaceConsent, _ request: HTTPRequest) throws(SetuFaceError) {
        let body = try? JSONDocument(request.body).root.object
        let range = body?["dataRange"].flatMap { try? FIDataRange(json: $0, at: .root) }
        announce(try begin(consent, range ?? consent.terms.dataRange, format: "json", isV1: false).id)
    }

    func session(_ id: String) throws(SetuFaceError) -> SetuFaceSession {
        guard let session = ground.state.withLock({ $0.sessions[id] }) else {
            throw SetuFaceError(.notFound, "NotFound", "Session not found")
        }
        return session
    }

    func list(of consent: SetuFaceConsent) -> JSONValue {
        let sessions = ground.state.withLock { Array($0.sessions.values) }.filter {
            $0.consentID == consent.id && $0.status != "EXPIRED"
        }
        let entries = sessions.sorted { $0.createdAt > $1.createdAt }.map { session -> JSONValue in
            .object([
                "sessionId": .string(session.id), "status": .string(session.status),
                "created_at": session.createdAt.json,
            ])
        }
        return .object([
            "consentId": .string(consent.id), "dataSessions": .array(entries), "traceId": .string(random.uuid()),
        ])
    }

    /// Without a session, the answer has the form of the list of sessions, as Setu's has.
    func lastFetch(of consent: SetuFaceConsent) -> JSONValue {
        let sessions = ground.state.withLock { Array($0.sessions.values) }.filter {
            $0.consentID == consent.id && $0.isReady
        }
        guard let last = sessions.max(by: { $0.createdAt < $1.createdAt }) else { return list(of: consent) }
        return .object([
            "lastFetchedAt": last.createdAt.json, "dataRange": last.range.json,
            // One for each account, so that FIPs repeat.
            "lastFetchedFips": last.accounts.map(\.account.fip).json, "traceId": .string(random.uuid()),
        ])
    }

    /// Begins a session as far as the consent allows. It is PENDING in the answer, and its data is there behind it.
    func begin(
        _ consent: SetuFaceConsent, _ range: FIDataRange, format: String, isV1: Bool
    ) throws(SetuFaceError) -> SetuFaceSession {
        guard consent.status != "EXPIRED" else { throw .invalid("Consent has expired") }
        guard consent.status == "ACTIVE" else { throw .invalid("Consent '\(consent.id)' is not ready") }
        guard range.from < range.to, consent.terms.dataRange.contains(range) else {
            throw .invalid("Data range must be within the consent's data range")
        }
        let now = clock.now()
        if consent.terms.fetchType == .onetime {
            guard consent.uses.isEmpty else { throw .invalid("Consent already used") }
        } else {
            let window = consent.terms.frequency.window
            let recent = consent.uses.filter { now.duration(since: $0) < window }
            guard recent.count < consent.terms.frequency.value else {
                throw .invalid("Consent already used for the frequency")
            }
        }
        let session = SetuFaceSession(
            id: random.uuid(), consentID: consent.id, isV1: isV1, range: range, format: format, createdAt: now,
            accounts: documents(of: consent, range, format: format))
        ground.state.withLock { state in
            var ready = session
            ready.isReady = true
            state.sessions[session.id] = ready
            state.consents[consent.id]?.uses.append(now)
        }
        return session
    }

    private func announce(_ id: String) {
        guard let session = ground.state.withLock({ $0.sessions[id] }) else { return }
        let data: JSONValue = .object([
            "status": .string(session.status), "format": .string(session.format), "fips": session.reports,
        ])
        notify("SESSION_STATUS_UPDATE", about: session.consentID, session: id, data: data)
    }

    /// Each account of the consent, with its document unless its FIP is silent.
    private func documents(
        of consent: SetuFaceConsent, _ range: FIDataRange, format: String
    ) -> [SetuFaceSession.Account] {
        let silent = behaviour.silentFIPs
        let held = customer(of: consent)?.heldAccounts ?? []
        return consent.accounts.map { agreed in
            let account = held.first { $0.linkReference == agreed.link && !silent.contains($0.fip) }
            let document = account.flatMap {
                SetuDocument.json(
                    $0.document(
                        from: range.from.date(in: .india), to: range.to.date(in: .india),
                        parts: consent.terms.consentTypes), of: $0.generation, format: format)
            }
            return SetuFaceSession.Account(account: agreed, document: document)
        }
    }

    func customer(of consent: SetuFaceConsent) -> SandboxCustomer? {
        let mobile = consent.address.split(separator: "@").first.map(String.init)
        return customers.first { $0.mobile == mobile }
    }
}

extension ConsentPeriod {
    /// How long one unit is.
    fileprivate var window: Duration {
        switch unit {
        case .hour: .seconds(3_600)
        case .day: .seconds(86_400)
        case .month: .seconds(30 * 86_400)
        default: .seconds(365 * 86_400)
        }
    }
}
