import AACore
import AACrypto
import AAModels
import AATransport
import Synchronization

extension PerfiosFace {
    /// Hands data over, to whoever has the secret, once and in time.
    func collect(_ body: JSONObject) throws(PerfiosFaceError) -> HTTPResponse {
        guard let id = body["id"]?.string, let secret = body["secret"]?.string else {
            throw .invalid("id and secret are required")
        }
        let now = clock.now()
        let session: PerfiosFaceSession? = ground.state.withLock { state in
            guard let session = state.sessions[id], session.secret == secret, !session.isCollected,
                now < session.expiresAt
            else { return nil }
            state.sessions[id]?.isCollected = true
            return session
        }
        guard let session else { throw .expired }
        return HTTPResponse(json: session.body)
    }

    /// Has data fetched for a key of the FIU's: as often as one likes under a PERIODIC consent, and once if there was none before.
    func refetch(_ body: JSONObject) throws(PerfiosFaceError) -> HTTPResponse {
        guard let reference = body["moduleReference"]?.string.map({ ConsentHandle($0) }),
            let material = body["KeyMaterial"].flatMap({ try? KeyMaterial(json: $0, at: .root) }),
            let cipher = try? PerfiosFaceCipher(material)
        else { throw .invalid("moduleReference and KeyMaterial are required") }
        guard let journey = journey(reference) else { throw .invalid("moduleReference is unknown") }
        guard journey.status == "ACTIVE", clock.now() < journey.expiry else {
            throw .invalid("the consent is not active")
        }
        guard journey.isPeriodic || !journey.isFetched else { throw .invalid("the consent was used") }
        try begin(reference, cipher)
        return HTTPResponse(json: .object(["moduleReference": reference.json, "status": "FETCH_REQUESTED"]))
    }

    /// Puts the data of a journey aside, and enqueues the news of it.
    func begin(
        _ reference: ConsentHandle, _ cipher: PerfiosFaceCipher, isFirst: Bool = false
    ) throws(PerfiosFaceError) {
        guard let journey = journey(reference) else { throw .invalid("moduleReference is unknown") }
        let expiresAt = clock.now().adding(settings.collectWithin)
        var body: JSONObject = [
            "moduleReference": reference.json, "consentHandle": .string(journey.consentHandle),
            "sessions": .array(accounts(of: journey, cipher, until: expiresAt)),
        ]
        body.append("uatKeyMaterial", ifPresent: cipher.escrow)
        let session = PerfiosFaceSession(
            id: "dr_\(random.uuid())", secret: "s_\(random.uuid())", expiresAt: expiresAt, body: .object(body))
        ground.state.withLock { state in
            state.sessions[session.id] = session
            state.journeys[reference]?.isFetched = true
        }
        notify(settings.dataCallback, session.news(of: journey), isFirst: isFirst)
    }

    /// Each account of the customer that was asked for, with its document unless its FIP is silent.
    private func accounts(
        of journey: PerfiosFaceJourney, _ cipher: PerfiosFaceCipher, until expiry: Timestamp
    ) -> [JSONValue] {
        let behaviour = behaviour
        let held = customers.first { $0.mobile == journey.mobile }?.heldAccounts ?? []
        return held.compactMap { account in
            guard let agreed = account.consentAccount(journey.fiTypes) else { return nil }
            var object: JSONObject = ["fipId": account.fip.json]
            if !behaviour.leavesOutLinks {
                object.append("linkRefNumber", agreed.link.json)
                object.append("maskedAccNumber", agreed.maskedAccountNumber.json)
            }
            let document = account.document(
                from: journey.range.from.date(in: .india), to: journey.range.to.date(in: .india),
                parts: [.profile, .summary, .transactions])
            let sealed = behaviour.silentFIPs.contains(account.fip) ? nil : try? cipher.sealed(document, until: expiry)
            for member in sealed?.members ?? [] { object.append(member.name, member.value) }
            if sealed == nil { object.append("status", "DELIVERY_FAILED") }
            return .object(object)
        }
    }
}
