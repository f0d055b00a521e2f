public import AACore
import AACrypto
import AAModels
public import AATransport
import Synchronization

/// The sandbox's AA: answers FIUs as ReBIT 1.1.2, 2.0.0 or 2.1.0 says, each in the version it speaks, and asks FIPs in 2.0.0.
///
/// Routes: POST /Consent, /Consent/handle, /Consent/fetch, /Consent/Notification, /FI/request, /FI/fetch and GET /Heartbeat;
/// and GET /Consent/handle/{handle}, /Consent/{id} and /FI/fetch/{session}, answered in the version of the consent.
/// A request is refused at the first stage it fails: API key, signature, syntax, schema, header, business rules.
public final class SandboxAggregator: HTTPHandler {
    struct State {
        var consents: [ConsentHandle: SandboxConsent] = [:]
        var handles: [ConsentID: ConsentHandle] = [:]
        var sessions: [SessionID: SandboxSession] = [:]
        var outbox: [OutgoingNotification] = []
    }

    let member: SandboxMember
    let network: any HTTPTransport
    let fips: [EntityID: FIPPeer]
    let customers: [CustomerAddress: SandboxCustomer]
    private let users: [SandboxUser]
    let state = Mutex(State())

    /// A FIP as the AA knows it.
    struct FIPPeer: Sendable {
        let url: HTTPURL
        let key: VerificationKey
    }

    init(
        _ member: SandboxMember, users: [SandboxUser], customers: [SandboxCustomer], fips: [EntityID: FIPPeer],
        network: any HTTPTransport
    ) {
        self.member = member
        self.users = users
        self.fips = fips
        self.network = network
        self.customers = Dictionary(
            customers.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The AA's id.
    public var id: EntityID { member.id }

    /// Answers one request.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        do throws(Refusal) {
            if request.method == .get, request.url.path == ReBITPath.heartbeat {
                return member.answer(HeartbeatResponse(timestamp: member.clock.now(), status: .up))
            }
            let user = try caller(of: request)
            if request.method == .get { return member.answer(try await read(request, user)) }
            guard request.method == .post else { throw Refusal(404, .invalidURI, "no such path") }
            switch request.url.path {
            case ReBITPath.consent: return try await serve(request, user, requestConsent)
            case ReBITPath.consentHandle: return try await serve(request, user, tellOutcome)
            case ReBITPath.consentFetch: return try await serve(request, user, giveArtefact)
            case ReBITPath.consentNotification: return try await serve(request, user, takeNotification)
            case ReBITPath.fiRequest: return try await serve(request, user, beginSession)
            case ReBITPath.fiFetch: return try await serve(request, user, giveData)
            default: throw Refusal(404, .invalidURI, "no such path")
            }
        } catch {
            return member.answer(error.inVersion(ofBody: request.body))
        }
    }

    /// Reads a request, has it answered, and signs what comes of it.
    private func serve<Body: HeadedMessage>(
        _ request: HTTPRequest, _ user: SandboxUser,
        _ answer: (Body, SandboxUser) async throws(Refusal) -> any Message
    ) async throws(Refusal) -> HTTPResponse {
        let body = try member.read(request, of: user.key, as: Body.self)
        do { return member.answer(try await answer(body, user)) } catch {
            throw error.answering(body.header.messageID)
        }
    }

    private func caller(of request: HTTPRequest) throws(Refusal) -> SandboxUser {
        let key = request.headers[ReBITHeader.clientAPIKey]
        guard let user = users.first(where: { $0.apiKey == key }) else {
            throw Refusal(401, .unauthorized, "client_api_key is missing or not known")
        }
        return user
    }

    func user(_ id: EntityID) -> SandboxUser? { users.first { $0.id == id } }
}
