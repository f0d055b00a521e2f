import AACore
import AACrypto
import AAModels
import AATransport
import Synchronization

extension SandboxAggregator {
    func beginSession(_ request: FIRequest, _ user: SandboxUser) async throws(Refusal) -> any Message {
        let consent = try consent(request.consentID, of: user)
        guard consent.status == .active, let artefact = consent.artefact else {
            throw Refusal(400, .invalidConsentStatus, "the consent is \(consent.status)")
        }
        guard request.digitalSignature == artefact.signedConsent.split(separator: ".").last.map(String.init) else {
            throw Refusal(400, .signatureDoesNotMatch, "Consent.digitalSignature is not that of the consent")
        }
        guard request.dataRange.from < request.dataRange.to, consent.detail.terms.dataRange.contains(request.dataRange)
        else { throw Refusal(400, .invalidDateRange, "FIDataRange is empty or leaves that of the consent") }
        guard consent.detail.terms.fetchType == .periodic || artefact.useCount == 0 else {
            throw Refusal(400, .invalidConsentUse, "a consent for one fetch was used")
        }
        try check(request.keyMaterial)

        let session = await session(for: request, under: artefact, of: user)
        let now = member.clock.now()
        state.withLock { state in
            state.sessions[session.id] = session
            state.consents[consent.handle]?.artefact?.useCount += 1
            state.consents[consent.handle]?.artefact?.lastUse = now
        }
        enqueue(session, in: request.header.version)
        return FIResponse(
            header: member.header(answering: request.header), consentID: request.consentID, sessionID: session.id)
    }

    func giveData(_ request: FIFetchRequest, _ user: SandboxUser) async throws(Refusal) -> any Message {
        let session = state.withLock { $0.sessions[request.sessionID] }
        guard let session, session.user == user.id else { throw Refusal(400, .invalidSessionID, "no such session") }
        switch try consent(session.consentID, of: user).status {
        case .active: break
        case .paused: throw Refusal(403, .consentPaused, "the consent is paused")
        case .expired: throw Refusal(403, .consentExpired, "the consent is over")
        default: throw Refusal(403, .consentRevoked, "the consent was taken back")
        }
        if let fip = request.fip, session.ofFIPs[fip] == nil { throw Refusal(400, .invalidFIPID, "no such FIP") }

        var deliveries: [FIDelivery] = []
        let asked = session.ofFIPs.filter { request.fip == nil || request.fip == $0.key }
        for (fip, own) in asked.sorted(by: { $0.key < $1.key }) {
            let answer = try await ask(
                fip, FIFetchRequest(header: member.newHeader(), sessionID: own, links: request.links),
                at: ReBITPath.fiFetch, expecting: FIFetchResponse.self)
            deliveries += answer.deliveries
        }
        guard !deliveries.isEmpty else { throw Refusal(404, .noDataFound, "no data") }
        return FIFetchResponse(header: member.header(answering: request.header), deliveries: deliveries)
    }

    private func session(
        for request: FIRequest, under artefact: SandboxConsent.Artefact, of user: SandboxUser
    ) async -> SandboxSession {
        var ofFIPs: [EntityID: SessionID] = [:]
        var responses: [FIStatusResponse] = []
        for fip in Set(artefact.content.accounts.map(\.fip)).sorted() {
            if let own = artefact.ofFIPs[fip] {
                let forwarded = FIRequest(
                    header: member.newHeader(), dataRange: request.dataRange, consentID: own.id,
                    digitalSignature: own.digitalSignature, keyMaterial: request.keyMaterial)
                ofFIPs[fip] = try? await ask(fip, forwarded, at: ReBITPath.fiRequest, expecting: FIResponse.self)
                    .sessionID
            }
            let status: FIStatus = ofFIPs[fip] == nil ? .timeout : .ready
            let links = artefact.content.accounts.filter { $0.fip == fip }.map(\.link)
            responses.append(
                FIStatusResponse(fip: fip, accounts: links.map { .init(link: $0, status: status) }))
        }
        return SandboxSession(
            id: SessionID(member.random.uuid()), user: user.id, consentID: request.consentID, ofFIPs: ofFIPs,
            responses: responses)
    }

    private func check(_ material: KeyMaterial) throws(Refusal) {
        guard material.cryptoAlgorithm == nil || material.cryptoAlgorithm == "ECDH" else {
            throw Refusal(400, .invalidKey, "cryptoAlg is not ECDH")
        }
        guard material.curve == nil || ["Curve25519", "X25519"].contains(material.curve) else {
            throw Refusal(400, .invalidRequest, "curve is not Curve25519 or X25519")
        }
        guard let expiry = material.expiry, expiry > member.clock.now() else {
            throw Refusal(400, .invalidKey, "DHPublicKey is expired")
        }
        // The order too: the reference service's BouncyCastle refuses a key with a part of small order.
        guard (try? AgreementPublicKey(keyValue: material.keyValue).requirePrimeOrder()) != nil else {
            throw Refusal(400, .invalidKey, "DHPublicKey.KeyValue is no public key of the curve")
        }
    }

    /// Asks a FIP, and verifies its answer.
    private func ask<Answer: Message>(
        _ fip: EntityID, _ request: some Message, at path: String, expecting type: Answer.Type
    ) async throws(Refusal) -> Answer {
        guard let peer = fips[fip] else { throw Refusal(503, .serviceUnavailable, "no such FIP") }
        let signed = member.request(request, to: peer.url.appending(path: path), apiKeyHeader: ReBITHeader.aaAPIKey)
        guard let response = try? await network.send(signed) else {
            throw Refusal(503, .serviceUnavailable, "a FIP does not answer")
        }
        return try member.read(response, of: peer.key, as: type)
    }
}
