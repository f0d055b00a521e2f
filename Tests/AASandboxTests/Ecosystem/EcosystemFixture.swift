import AACore
import AACrypto
import AAModels
import AASandbox
import AATestKit
import AATransport
import Synchronization
import Testing

/// A sandbox, and an FIU that speaks to it by hand.
struct EcosystemFixture {
    static let noon = Timestamp.unixEpoch.adding(.seconds(20_500 * 86_400 + 43_200))
    static let key = try? SigningKey.generate(keyID: "fiu-key-1")
    static let sandboxKeys = try? SandboxKeys()
    static let stranger = try? SigningKey.generate(keyID: "fiu-key-1")

    let clock = ManualClock(at: noon)
    let sandbox: Sandbox
    let callbacks = Callbacks()

    init(with fiTypes: Set<FIType> = []) throws {
        let user = SandboxUser(
            id: "fiu-1", apiKey: "api-key", key: try #require(Self.key).verificationKey,
            callback: try HTTPURL("https://fiu.example"))
        sandbox = try Sandbox(
            seed: 3, until: Self.noon.date(in: .india), customers: 1, with: fiTypes, user: user, clock: clock,
            keys: Self.sandboxKeys
        ) { [callbacks] _, _ in callbacks }
    }

    var header: MessageHeader { MessageHeader(timestamp: clock.now(), messageID: .random(from: SystemRandomSource())) }

    var detail: ConsentDetail {
        let now = clock.now()
        return ConsentDetail(
            terms: ConsentTerms(
                consentStart: now, consentExpiry: now.adding(.seconds(3_600)), consentMode: .store,
                fetchType: .onetime, consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
                dataConsumer: ConsentParty(id: "fiu-1", kind: .user), purpose: .aggregatedStatement,
                dataRange: FIDataRange(from: now.adding(.seconds(-90 * 86_400)), to: now),
                dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month)),
            customer: ConsentCustomer(address: sandbox.customers.first?.address))
    }

    /// Sends a signed body.
    func send(
        _ body: some Message, to path: String, apiKey: String? = "api-key", key: SigningKey? = key
    ) async throws -> HTTPResponse {
        let bytes = body.bytes
        var headers: HTTPHeaders = ["content-type": "application/json"]
        headers["client_api_key"] = apiKey
        headers["x-jws-signature"] = try key?.signDetached(bytes)
        let request = HTTPRequest(
            method: .post, url: sandbox.aggregatorURL.appending(path: path), headers: headers, body: bytes)
        let response = try await sandbox.transport.send(request)
        let signature = try #require(response.headers["x-jws-signature"], "every answer is signed, errors too")
        _ = try sandbox.aggregatorKey.verifyDetached(signature, over: response.body)
        return response
    }

    /// Sends a signed body and reads the answer.
    func ask<Answer: Message>(_ body: some Message, at path: String, as type: Answer.Type) async throws -> Answer {
        let response = try await send(body, to: path)
        try #require(response.status == .ok, "\((try? ErrorResponse(jsonBytes: response.body))?.code ?? "?")")
        return try Answer(jsonBytes: response.body)
    }

    /// Sends a signed body that must be refused.
    func refusal(_ body: some Message, at path: String) async throws -> (HTTPStatus, ErrorCode) {
        let response = try await send(body, to: path)
        let refusal = try ErrorResponse(jsonBytes: response.body)
        #expect(refusal.header.messageID == body.messageID, "an error names the request it answers")
        return (response.status, refusal.code)
    }

    /// A request for consent that the AA has taken.
    func requested(_ edit: (inout ConsentDetail) -> Void = { _ in }) async throws -> ConsentHandle {
        var detail = detail
        edit(&detail)
        return try await ask(
            ConsentsRequest(header: header, detail: detail), at: "/Consent", as: ConsentsResponse.self
        ).consentHandle
    }

    /// The artefact of a consent that the customer has given.
    func artefact(_ handle: ConsentHandle) async throws -> ConsentArtefact {
        let outcome = try await ask(
            ConsentHandleRequest(header: header, consentHandle: handle), at: "/Consent/handle",
            as: ConsentHandleResponse.self)
        let id = try #require(outcome.consentID)
        return try await ask(
            ConsentFetchRequest(header: header, consentID: id), at: "/Consent/fetch", as: ConsentArtefact.self)
    }

    /// A data request under an artefact.
    func dataRequest(
        _ artefact: ConsentArtefact, keys: SessionKeyPair, _ edit: (inout FIRequest) -> Void = { _ in }
    ) -> FIRequest {
        var request = FIRequest(
            header: header, dataRange: detail.terms.dataRange, consentID: artefact.consentID,
            digitalSignature: artefact.digitalSignature,
            keyMaterial: KeyMaterial(
                curve: keys.publicKey.curve == .x25519 ? "X25519" : "Curve25519",
                expiry: clock.now().adding(.seconds(3_600)), keyValue: keys.publicKey.keyValue, nonce: keys.nonce))
        edit(&request)
        return request
    }
}

/// The FIU's side of notifications: takes them, or is down.
final class Callbacks: HTTPHandler {
    private let state = Mutex<(paths: [String], bodies: [[UInt8]], isDown: Bool)>(([], [], false))

    var paths: [String] { state.withLock(\.paths) }
    var bodies: [[UInt8]] { state.withLock(\.bodies) }
    func setDown(_ isDown: Bool) { state.withLock { $0.isDown = isDown } }

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard !state.withLock(\.isDown), let header = try? MessageHeader(of: request),
            let key = EcosystemFixture.key
        else { return HTTPResponse(status: .serviceUnavailable) }
        state.withLock {
            $0.paths.append(request.url.path)
            $0.bodies.append(request.body)
        }
        let body = NotificationResponse(header: header).bytes
        return HTTPResponse(headers: ["x-jws-signature": (try? key.signDetached(body)) ?? ""], body: body)
    }
}

extension MessageHeader {
    fileprivate init(of request: HTTPRequest) throws {
        let object = try #require(JSONDocument(request.body).root.object)
        self.init(timestamp: EcosystemFixture.noon, messageID: MessageID(try #require(object["txnid"]?.string)))
    }
}
