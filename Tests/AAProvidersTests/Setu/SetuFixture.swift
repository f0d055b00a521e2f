import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

/// A ``SetuProvider`` whose answers a test writes.
struct SetuFixture {
    let transport: ScriptedTransport
    let provider: SetuProvider
    let clock = ManualClock(at: Sample.now)

    static let consentID: ConsentID = "6d285134-c764-49ab-b32d-ead003161587"
    static let sessionID: SessionID = "f608b1c5-60cb-445d-8355-76a9cc053535"
    static let client = SetuAuthentication.Client(id: "canary-client-id", secret: "canary-client-secret")

    init(
        _ steps: [ScriptedTransport.Step], login: Bool = false, observer: some Observer = SilentObserver(),
        edit: (inout SetuConfiguration) -> Void = { _ in }
    ) throws {
        transport = ScriptedTransport(steps)
        var configuration = SetuConfiguration(
            baseURL: try HTTPURL(SetuConfiguration.sandbox), user: Sample.user, productInstance: "instance-1",
            authentication: login
                ? .login(Self.client, at: try HTTPURL(SetuAuthentication.tokenService)) : .headers(Self.client))
        edit(&configuration)
        provider = SetuProvider(configuration, transport: transport.observed(by: observer), clock: clock)
    }

    /// One answer with a body.
    init(answer json: JSONValue, _ status: HTTPStatus = .ok, edit: (inout SetuConfiguration) -> Void = { _ in }) throws
    {
        try self.init([.respond(HTTPResponse(status: status, body: json.bytes()))], edit: edit)
    }

    /// The only request that was sent.
    var request: HTTPRequest {
        get throws {
            let requests = transport.requests
            try #require(requests.count == 1)
            return requests[0]
        }
    }

    /// Terms that Setu takes.
    static var detail: ConsentDetail {
        var detail = Sample.detail
        detail.customer.address = "9876543210@finvu"
        return detail
    }

    /// A consent as Setu answers for it, that of ``detail``.
    static var consent: JSONObject {
        let terms = detail.terms
        return [
            "id": consentID.json, "url": "https://fiu-uat.setu.co/consents/webview/canary", "status": "ACTIVE",
            "detail": .object([
                "vua": "9876543210@finvu", "consentStart": terms.consentStart.json,
                "consentExpiry": terms.consentExpiry.json, "consentMode": terms.consentMode.json,
                "fetchType": terms.fetchType.json, "consentTypes": terms.consentTypes.json,
                "fiTypes": terms.fiTypes.json, "dataRange": terms.dataRange.json, "dataLife": terms.dataLife.json,
                "frequency": .object(["unit": "MONTH", "value": "1"]),
                "purpose": .object(["code": "103", "text": "t", "category": .object(["type": "c"])]),
            ]),
            "accountsLinked": Sample.accounts.json, "traceId": "1-6433a06a-4b99c3a81b538bc762b5aa08",
        ]
    }

    static var agreed: AgreedConsent {
        AgreedConsent(id: consentID, content: Sample.signedConsent, digitalSignature: nil)
    }

    /// A session as Setu answers for it.
    static func session(_ status: String, _ accounts: [JSONValue] = []) -> JSONObject {
        [
            "id": sessionID.json, "consentId": consentID.json, "status": .string(status), "format": "json",
            "dataRange": Sample.terms.dataRange.json,
            "fips": accounts.isEmpty
                ? .null : .array([.object(["fipID": "FIP-1", "accounts": .array(accounts)])]),
        ]
    }

    static func account(_ link: String = "link-1", _ status: String, data: JSONValue = .null) -> JSONValue {
        .object(["linkRefNumber": .string(link), "maskedAccNumber": "X1", "FIstatus": .string(status), "data": data])
    }

    static func refusal(_ status: HTTPStatus, _ code: String, _ message: String) -> HTTPResponse {
        let body: JSONValue = .object([
            "errorCode": .string(code), "errorMsg": .string(message), "traceId": "ec754b36-bf5f-4673-8be1-9d203d374c83",
        ])
        return HTTPResponse(status: status, body: body.bytes())
    }
}
