import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

/// A ``OneMoneyProvider`` whose answers a test writes.
struct OneMoneyFixture {
    let transport: ScriptedTransport
    let provider: OneMoneyProvider
    let clock = ManualClock(at: Sample.now)

    static let handle: ConsentHandle = "c7f0d368-a05f-468d-8d6c-c75acc17f224"
    static let consentID: ConsentID = "bf0cda0b-776c-4104-a4f8-5bcd69764125"
    static let sessionID: SessionID = "21caa19d-f69f-4954-b965-bdc1d6fc5f8a"
    static let session = DataSession(id: sessionID, consentID: consentID)
    static let credentials = OneMoneyCredentials(
        clientID: "canary-client-id", clientSecret: "canary-client-secret", organisationID: "org-1",
        appIdentifier: "app-1")

    static func configuration() throws -> OneMoneyConfiguration {
        OneMoneyConfiguration(
            baseURL: try HTTPURL("https://sandbox.moneyone.in/finpro_sandbox"), credentials: credentials,
            productID: "TEST")
    }

    init(
        _ steps: [ScriptedTransport.Step], observer: some Observer = SilentObserver(),
        edit: (inout OneMoneyConfiguration) -> Void = { _ in }
    ) throws {
        transport = ScriptedTransport(steps)
        var configuration = try Self.configuration()
        edit(&configuration)
        provider = OneMoneyProvider(configuration, transport: transport.observed(by: observer), clock: clock)
    }

    /// Answers with bodies, one after the other.
    init(answers: JSONValue..., edit: (inout OneMoneyConfiguration) -> Void = { _ in }) throws {
        try self.init(answers.map { .respond(HTTPResponse(body: $0.bytes())) }, edit: edit)
    }

    /// The body of the request that was sent at a place.
    func body(_ place: Int = 0) throws -> JSONObject {
        let requests = transport.requests
        try #require(place < requests.count)
        return try #require(JSONDocument(requests[place].body).root.object)
    }

    /// The paths that were asked, below the base URL.
    var paths: [String] { transport.requests.map { $0.url.pathSegments.dropFirst().joined(separator: "/") } }

    static var request: ConsentRequest {
        var detail = Sample.detail
        detail.customer.address = "9876543210@onemoney"
        var request = ConsentRequest(detail)
        request.reference = "canary-case"
        return request
    }

    static var ticket: ConsentTicket {
        ConsentTicket(handle: handle, customer: "9876543210@onemoney", terms: Sample.terms)
    }

    static var agreed: AgreedConsent {
        AgreedConsent(id: consentID, content: Sample.signedConsent, digitalSignature: nil)
    }

    static func answer(_ data: JSONValue) -> JSONValue {
        .object(["status": "success", "ver": "1.21.0", "data": data])
    }

    /// A consent as the lists show it.
    static func item(_ status: String, id: JSONValue = consentID.json) -> JSONObject {
        [
            "consentID": id, "consentHandle": handle.json, "status": .string(status), "productID": "TEST",
            "accountID": "canary-case", "aaId": "onemoney-aa", "vua": "XXXXXXX210@onemoney",
            "consent_expiry": "2099-01-01 00:00:00",
            "accounts": .array(
                Sample.accounts.map {
                    .object([
                        "fipName": "Bank", "fipId": $0.fip.json, "accountType": "SAVINGS",
                        "linkReferenceNumber": $0.link.json, "maskedAccountNumber": $0.maskedAccountNumber.json,
                        "fiType": "DEPOSIT",
                    ])
                }),
        ]
    }

    static func list(_ items: JSONObject...) -> JSONValue { answer(.array(items.map { .object($0) })) }

    /// The status of a session.
    static func status(_ status: String, _ accounts: [(String, String)] = []) -> JSONValue {
        answer(
            .object([
                "eventType": "DATA", "eventStatus": .string(status), "consentId": consentID.json,
                "consentHandle": handle.json, "sessionId": sessionID.json, "firstTimeFetch": false,
                "linkRefNumbers": .array(
                    accounts.map {
                        .object([
                            "linkRefNumber": .string($0.0), "fiStatus": .string($0.1),
                            "fipId": .string($0.0 == "link-1" ? "FIP-1" : "FIP-2"),
                        ])
                    }),
            ]))
    }

    /// The data of accounts; one without parts is not ready.
    static func data(_ links: String..., isReady: Bool = true) -> JSONValue {
        answer(
            .array(
                links.map { link in
                    var account: JSONObject = ["linkReferenceNumber": .string(link), "fiType": "DEPOSIT"]
                    if isReady { account.append("Summary", .object(["currentBalance": "1.00"])) }
                    return .object(account)
                }))
    }

    static func refusal(_ status: HTTPStatus, _ code: String, _ message: String) -> HTTPResponse {
        let body: JSONValue = .object([
            "status": "failure", "ver": "1.21.0", "timestamp": "2022-03-08T12:22:30.000Z", "errorCode": .string(code),
            "errorMsg": .string(message),
        ])
        return HTTPResponse(status: status, body: body.bytes())
    }
}
