import AACore
import AACrypto
import AAModels
import AATransport

/// A host of the sandbox: who it is, and how it speaks: every request and every answer signed.
struct SandboxMember: Sendable {
    let id: EntityID
    let key: SigningKey
    let clock: any WallClock
    let random: any RandomSource

    /// A header for a message of our own.
    func newHeader(_ version: APIVersion = .v2) -> MessageHeader {
        MessageHeader(version: version, timestamp: clock.now(), messageID: MessageID(random.uuid()))
    }

    /// A header for the answer to a message.
    func header(answering header: MessageHeader) -> MessageHeader {
        MessageHeader(version: header.version, timestamp: clock.now(), messageID: header.messageID)
    }

    /// A signed request.
    func request(_ body: some Message, to url: HTTPURL, apiKeyHeader: String) -> HTTPRequest {
        let bytes = body.bytes
        // The sandbox has no token service: its hosts present their ids as API keys to each other.
        var headers: HTTPHeaders = [ReBITHeader.contentType: "application/json", apiKeyHeader: id.rawValue]
        headers[ReBITHeader.signature] = try? key.signDetached(bytes)
        return HTTPRequest(method: .post, url: url, headers: headers, body: bytes)
    }

    /// A signed answer.
    func answer(_ body: some Message, _ status: HTTPStatus = .ok) -> HTTPResponse {
        let bytes = body.bytes
        guard let signature = try? key.signDetached(bytes) else { return HTTPResponse(status: .internalServerError) }
        return HTTPResponse(
            status: status,
            headers: [ReBITHeader.contentType: "application/json", ReBITHeader.signature: signature], body: bytes)
    }

    /// A signed refusal.
    func answer(_ refusal: Refusal) -> HTTPResponse {
        answer(
            refusal.body(at: clock.now(), fallback: MessageID(random.uuid())), HTTPStatus(rawValue: refusal.status))
    }

    /// The body of a request whose signature is the peer's, in ReBIT's order: signature, syntax, schema, header.
    func read<Body: HeadedMessage>(
        _ request: HTTPRequest, of peer: VerificationKey, as type: Body.Type
    ) throws(Refusal) -> Body {
        try verify(request.headers[ReBITHeader.signature], of: peer, over: request.body)
        let body: Body
        do { body = try Body(jsonBytes: request.body) } catch {
            throw Refusal(400, .invalidRequest, error.description, messageID: MessageID(ofBody: request.body))
        }
        try body.header.check(at: clock.now())
        return body
    }

    /// The body of a successful answer whose signature is the peer's.
    func read<Body: Message>(
        _ response: HTTPResponse, of peer: VerificationKey, as type: Body.Type
    ) throws(Refusal) -> Body {
        try verify(response.headers[ReBITHeader.signature], of: peer, over: response.body)
        guard response.status.isSuccess, let body = try? Body(jsonBytes: response.body) else {
            throw Refusal(503, .serviceUnavailable, "a member of the ecosystem refused")
        }
        return body
    }

    func verify(_ signature: String?, of peer: VerificationKey, over body: [UInt8]) throws(Refusal) {
        guard let signature, (try? peer.verifyDetached(signature, over: body)) != nil else {
            throw Refusal(400, .signatureDoesNotMatch, "x-jws-signature does not verify")
        }
    }
}
