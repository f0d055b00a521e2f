public import AACore
import AACrypto
import AAModels
public import AATransport
import Synchronization

/// A FIP of the sandbox: holds accounts, and gives their documents encrypted to whom the AA's consent names.
///
/// Routes: POST /Consent, /Consent/Notification, /FI/request, /FI/fetch and GET /Heartbeat, for the AA alone.
public final class SandboxFIP: HTTPHandler {
    struct State {
        var consents: [ConsentID: GrantedConsent] = [:]
        var sessions: [SessionID: FIDelivery] = [:]
    }

    /// A consent as the FIP was given it.
    struct GrantedConsent: Sendable {
        let content: SignedConsent
        let digitalSignature: String
        var status: ConsentStatus
    }

    let member: SandboxMember
    let accounts: [LinkReference: any HeldAccount]
    let state = Mutex(State())
    private let aggregator: EntityID
    private let aggregatorKey: VerificationKey

    init(
        _ member: SandboxMember, aggregator: EntityID, aggregatorKey: VerificationKey, accounts: [any HeldAccount]
    ) {
        self.member = member
        self.aggregator = aggregator
        self.aggregatorKey = aggregatorKey
        self.accounts = Dictionary(
            accounts.map { ($0.linkReference, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The FIP's id.
    public var id: EntityID { member.id }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        do throws(Refusal) {
            switch (request.method, request.url.path) {
            case (.get, ReBITPath.heartbeat):
                return member.answer(HeartbeatResponse(timestamp: member.clock.now(), status: .up))
            case (.post, ReBITPath.consent):
                return member.answer(try grant(artefact(in: request)))
            case (.post, ReBITPath.consentNotification):
                let notification = try member.read(request, of: aggregatorKey, as: ConsentStatusNotification.self)
                return member.answer(try change(notification))
            case (.post, ReBITPath.fiRequest):
                return member.answer(try prepare(member.read(request, of: aggregatorKey, as: FIRequest.self)))
            case (.post, ReBITPath.fiFetch):
                return member.answer(try give(member.read(request, of: aggregatorKey, as: FIFetchRequest.self)))
            default:
                throw Refusal(404, .invalidURI, "no such path")
            }
        } catch {
            return member.answer(error)
        }
    }

    /// An artefact has no header, so it is read without the header's checks.
    private func artefact(in request: HTTPRequest) throws(Refusal) -> ConsentArtefact {
        let response = HTTPResponse(headers: request.headers, body: request.body)
        return try member.read(response, of: aggregatorKey, as: ConsentArtefact.self)
    }

    private func grant(_ artefact: ConsentArtefact) throws(Refusal) -> NotificationResponse {
        guard let payload = try? aggregatorKey.verifyCompact(artefact.signedConsent).payload else {
            throw Refusal(400, .signatureDoesNotMatch, "signedConsent does not verify", messageID: artefact.messageID)
        }
        guard let content = try? SignedConsent(jsonBytes: payload), content.dataProvider.id == member.id,
            content.accounts.allSatisfy({ accounts[$0.link] != nil })
        else { throw Refusal(400, .invalidRequest, "signedConsent is not for this FIP", messageID: artefact.messageID) }
        let consent = GrantedConsent(
            content: content, digitalSignature: artefact.digitalSignature, status: artefact.status)
        state.withLock { $0.consents[artefact.consentID] = consent }
        let id = artefact.messageID ?? MessageID(member.random.uuid())
        return NotificationResponse(header: MessageHeader(timestamp: member.clock.now(), messageID: id))
    }

    private func change(_ notification: ConsentStatusNotification) throws(Refusal) -> NotificationResponse {
        guard notification.notifier == Notifier(role: .accountAggregator, id: aggregator) else {
            throw Refusal(400, .invalidNotifier, "Notifier is not the AA", messageID: notification.header.messageID)
        }
        let isAllowed = state.withLock { state in
            guard let id = notification.consentID, let consent = state.consents[id],
                ![.revoked, .expired].contains(consent.status)
            else { return false }
            state.consents[id]?.status = notification.status
            return true
        }
        guard isAllowed else {
            throw Refusal(
                400, .invalidRequest, "no such consent, or it is over", messageID: notification.header.messageID)
        }
        return NotificationResponse(header: member.header(answering: notification.header))
    }

    private func give(_ request: FIFetchRequest) throws(Refusal) -> FIFetchResponse {
        guard var delivery = state.withLock({ $0.sessions[request.sessionID] }) else {
            throw Refusal(400, .invalidSessionID, "no such session", messageID: request.header.messageID)
        }
        if let links = request.links { delivery.accounts.removeAll { !links.contains($0.link) } }
        return FIFetchResponse(header: member.header(answering: request.header), deliveries: [delivery])
    }
}
