import AACore
import AACrypto
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("A body is signed on the way out, and verified on the way in")
struct DetachedJWSTests {
    private static let entity: EntityID = "AA-1"
    private static let body = Array(#"{"txnid": "canary"}"#.utf8)

    private struct FailingSigner: MessageSigner {
        struct Down: Error {}
        func signDetached(_ payload: [UInt8]) async throws -> String { throw Down() }
    }

    private struct FailingSource: VerificationKeySource {
        struct Down: Error {}
        func verificationKey(of entity: EntityID, keyID: KeyID) async throws -> VerificationKey? { throw Down() }
    }

    private func send(
        _ middleware: some HTTPMiddleware, _ response: HTTPResponse = HTTPResponse(status: .ok), body: [UInt8] = body
    ) async throws -> (response: HTTPResponse, sent: HTTPRequest?) {
        let transport = ScriptedTransport([.respond(response)])
        let client = HTTPClient(transport: transport, middlewares: [middleware])
        let request = HTTPRequest(method: .post, url: try HTTPURL("https://aa.example/v2/Consent"), body: body)
        return (try await client.send(request), transport.requests.first)
    }

    private func verification() throws -> DetachedJWSVerification {
        DetachedJWSVerification(
            of: Self.entity, keys: StaticKeySource([Self.entity: [try #require(Keys.aggregator).verificationKey]]))
    }

    /// An answer that somebody signed.
    private func answer(
        _ status: HTTPStatus = .ok, by key: SigningKey? = Keys.aggregator, over signed: [UInt8] = body
    ) throws -> HTTPResponse {
        let headers: HTTPHeaders = ["x-jws-signature": try #require(key).signDetached(signed), "Retry-After": "5"]
        return HTTPResponse(status: status, headers: headers, body: Self.body)
    }

    @Test("the signature is over the body that is sent")
    func signs() async throws {
        let key = try #require(Keys.user)
        let sent = try await send(DetachedJWSSigning(LocalMessageSigner(key))).sent
        let signature = try #require(sent?.headers["x-jws-signature"])
        _ = try key.verificationKey.verifyDetached(signature, over: Self.body)
        #expect(sent?.body == Self.body)
    }

    @Test("a request without a body is passed on as it is")
    func signsNothing() async throws {
        let sent = try await send(DetachedJWSSigning(FailingSigner()), body: []).sent
        #expect(sent?.headers["x-jws-signature"] == nil)
    }

    @Test("nothing is sent that could not be signed")
    func signerDown() async throws {
        let transport = ScriptedTransport([])
        let client = HTTPClient(transport: transport, middlewares: [DetachedJWSSigning(FailingSigner())])
        let request = HTTPRequest(method: .post, url: try HTTPURL("https://aa.example/"), body: Self.body)
        let error = await #expect(throws: TransportError.self) { try await client.send(request) }
        #expect(error?.code == .signingFailed)
        #expect(error?.phase == .beforeSend)
        #expect(error?.cause is FailingSigner.Down)
        #expect(transport.requests.isEmpty)
    }

    @Test("an answer passes that the entity has signed, whatever its status", arguments: [200, 404, 503])
    func passes(status: Int) async throws {
        let response = try await send(verification(), answer(HTTPStatus(rawValue: status))).response
        #expect(response.body == Self.body)
    }

    @Test("no other answer does", arguments: ["none", "another's", "over another body"])
    func refuses(signature: String) async throws {
        let response =
            switch signature {
            case "none": HTTPResponse(status: .ok, body: Self.body)
            case "another's": try answer(by: Keys.impostor)
            default: try answer(over: Self.body + [0x20])
            }
        let error = await #expect(throws: TransportError.self) { try await send(verification(), response) }
        #expect(error?.code == .unverified)
        #expect(error?.phase == .afterSend)
        #expect(error?.status == .ok)
        #expect(error?.retry == .never)
        #expect(error.map { "\($0) \($0.cause.map { "\($0)" } ?? "")".contains("canary") } == false)
    }

    @Test(
        "an outage may be unsigned: its status and its pause pass, its body does not", arguments: [408, 429, 500, 503])
    func outage(status: Int) async throws {
        let response = try await send(verification(), answer(HTTPStatus(rawValue: status), by: Keys.impostor)).response
        #expect(response.status.rawValue == status)
        #expect(response.headers["Retry-After"] == "5")
        #expect(response.body.isEmpty)
    }

    @Test("keys that cannot be asked for are a reason to try later")
    func sourceDown() async throws {
        let middleware = DetachedJWSVerification(of: Self.entity, keys: FailingSource())
        let error = await #expect(throws: TransportError.self) { try await send(middleware, try answer()) }
        #expect(error?.code == .unverified)
        #expect(error?.retry == .after(nil))
        #expect(error?.cause is FailingSource.Down)
    }
}
