import AACore
import AACrypto
import AAModels
import AATestKit
import AATransport

/// An AA that answers every call as the specification says, but for the one thing a test changes.
struct FakeAggregator: Sendable {
    /// The version that its answers are in.
    var version = APIVersion.v2
    /// The word it has for an approval.
    var approval = ConsentHandleStatus.approved
    /// Changes the body before it is signed.
    var edit: @Sendable (inout JSONObject) -> Void = { _ in }
    /// Changes the bytes after they are signed.
    var tamper: @Sendable ([UInt8]) -> [UInt8] = { $0 }
    /// Changes the header x-jws-signature.
    var sign: @Sendable (String) -> String? = { $0 }
    /// Signs with this key.
    var key = Keys.aggregator
    /// Changes the consent before it is signed.
    var editConsent: @Sendable (inout JSONObject) -> Void = { _ in }
    /// Signs the consent with this key.
    var consentKey = Keys.aggregator
    /// Answers with this status.
    var status = HTTPStatus.ok
    /// Says how many seconds to wait.
    var retryAfter: Int?
    /// Answers with this refusal.
    var refusal: ErrorCode?
    /// What it delivers.
    var deliveries = Sample.accounts.map(Sample.delivery)

    /// The answer to a request.
    func answer(_ request: HTTPRequest) -> HTTPResponse {
        let header = MessageHeader(
            version: version, timestamp: Sample.now, messageID: MessageID(ofBody: request.body) ?? "none")
        var object = (try? body(request.url.path, header))?.object ?? JSONObject()
        edit(&object)
        let bytes = JSONValue.object(object).bytes()
        var headers: HTTPHeaders = ["Content-Type": "application/json"]
        headers["X-JWS-Signature"] = (try? key?.signDetached(bytes)).flatMap(sign)
        headers["Retry-After"] = retryAfter.map { "\($0)" }
        return HTTPResponse(status: status, headers: headers, body: tamper(bytes))
    }

    private func body(_ path: String, _ header: MessageHeader) throws -> JSONValue {
        if let refusal { return ErrorResponse(header: header, code: refusal, message: "canary-message").json }
        switch path {
        case "/v2/Consent":
            return ConsentsResponse(header: header, customer: Sample.customer, consentHandle: Sample.handle).json
        case "/v2/Consent/handle", "/v2/Consent/handle/\(Sample.handle)":
            return ConsentHandleResponse(
                header: header, consentHandle: Sample.handle, status: approval, consentID: Sample.consentID
            ).json
        case "/v2/Consent/fetch", "/v2/Consent/\(Sample.consentID)":
            return try artefact(header).json
        case "/v2/FI/request":
            return FIResponse(header: header, consentID: Sample.consentID, sessionID: Sample.sessionID).json
        case "/v2/FI/fetch", "/v2/FI/fetch/\(Sample.sessionID)":
            return FIFetchResponse(header: header, deliveries: deliveries).json
        case "/v2/Heartbeat":
            return HeartbeatResponse(version: version, timestamp: Sample.now, status: .up).json
        default:
            return NotificationResponse(header: header).json
        }
    }

    private func artefact(_ header: MessageHeader) throws -> ConsentArtefact {
        var content = Sample.signedConsent.json.object ?? JSONObject()
        editConsent(&content)
        return ConsentArtefact(
            version: version, messageID: header.messageID, consentID: Sample.consentID, status: .active,
            createTimestamp: Sample.now,
            signedConsent: try consentKey?.signCompact(JSONValue.object(content).bytes()) ?? "",
            use: ConsentUse(logURI: "log", count: 1, lastUse: Sample.now))
    }
}

extension JSONObject {
    /// Replaces a member, or removes it.
    mutating func set(_ name: String, _ value: JSONValue?) {
        var members = members.filter { $0.name != name }
        if let value { members.append(Member(name, value)) }
        self = JSONObject(members)
    }

    /// Changes a member that is an object.
    mutating func change(_ name: String, _ edit: (inout JSONObject) -> Void) {
        var inner = self[name]?.object ?? JSONObject()
        edit(&inner)
        set(name, .object(inner))
    }
}
