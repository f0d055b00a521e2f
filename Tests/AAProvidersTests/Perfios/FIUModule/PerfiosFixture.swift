import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

/// A ``PerfiosProvider`` whose answers a test writes.
struct PerfiosFixture {
    let transport: ScriptedTransport
    let provider: PerfiosProvider

    static let now = Timestamp.unixEpoch.adding(.seconds(1_790_591_400))  // 2026-09-28T10:30:00Z
    static let reference: ConsentHandle = "mr_5vQm2mZ0K1c"
    static let session = DataSession(
        id: "dr_4b1f0a6c9d2e", consentID: ConsentID(reference.rawValue), secret: "canary-session-secret")

    init(
        _ steps: [ScriptedTransport.Step], keys: PerfiosConfiguration.Keys = .own,
        observer: some Observer = SilentObserver(),
        edit: (inout PerfiosConfiguration) -> Void = { _ in }
    ) throws {
        transport = ScriptedTransport(steps)
        var configuration = PerfiosConfiguration(
            baseURL: try HTTPURL(PerfiosConfiguration.uat), user: Sample.user, clientID: "canary-client-id",
            clientSecret: "canary-client-secret", keys: keys)
        edit(&configuration)
        provider = PerfiosProvider(
            configuration, transport: transport.observed(by: observer), clock: ManualClock(at: Self.now))
    }

    init(answer json: JSONValue, _ status: HTTPStatus = .ok, keys: PerfiosConfiguration.Keys = .own) throws {
        try self.init([.respond(HTTPResponse(status: status, body: json.bytes()))], keys: keys)
    }

    /// The only request that was sent.
    var request: HTTPRequest {
        get throws {
            let requests = transport.requests
            try #require(requests.count == 1)
            return requests[0]
        }
    }

    static func recorded(_ name: String) throws -> [UInt8] {
        try ConformanceData.bytes(of: "providers/perfios/fiu-module/\(name)")
    }

    /// What the recorded request asks for.
    static var detail: ConsentDetail {
        get throws {
            var terms = Sample.terms
            terms.consentStart = now
            terms.consentExpiry = try Timestamp("2027-09-13T00:00:00Z")
            terms.purpose = .aggregatedStatement
            terms.dataRange = FIDataRange(
                from: try Timestamp("2025-09-29T00:00:00Z"), to: try Timestamp("2026-09-28T00:00:00Z"))
            terms.dataLife = ConsentPeriod(12, .month)
            return ConsentDetail(terms: terms, customer: ConsentCustomer(address: "9999999999@anumati"))
        }
    }

    /// The answer to a request for consent.
    static let journey: JSONObject = [
        "moduleReference": reference.json, "consentHandle": "6f0d9a52-3a58-4c53-9d2c-6a3d4a5b7e10",
        "status": "CONSENT_REQUESTED", "redirectUrl": "https://fiu-module-uat.anumati.co.in/web-redirect?ref=canary",
    ]

    /// What was agreed on: the terms asked for, and no accounts, as nobody names them.
    static var agreed: AgreedConsent {
        AgreedConsent(
            id: session.consentID,
            content: SignedConsent(
                terms: Sample.terms, dataProvider: ConsentParty(id: "perfios", kind: .accountAggregator),
                customer: "9999999999@anumati", accounts: []), digitalSignature: nil)
    }

    /// An account as a delivery has it, encrypted by a FIP for `peer`.
    static func account(
        _ link: String?, _ plaintext: String, for peer: SessionKeyPair, fip: String = "FIP-1"
    ) throws -> JSONValue {
        let own = try SessionKeyPair()
        let sealed = try own.seal(Array(plaintext.utf8), to: peer.publicKey, nonce: peer.nonce)
        let material = KeyMaterial(
            curve: "Curve25519", expiry: now, keyValue: own.publicKey.keyValue, nonce: own.nonce)
        var object: JSONObject = ["fipId": .string(fip), "encryptedFI": .string(sealed)]
        object.append("fipKeyMaterial", material.json)
        object.append("linkRefNumber", ifPresent: link.map { .string($0) })
        return .object(object)
    }

    static func delivery(_ accounts: [JSONValue], escrow: JSONValue? = nil) -> RawDelivery {
        var object: JSONObject = ["moduleReference": reference.json, "sessions": .array(accounts)]
        object.append("uatKeyMaterial", ifPresent: escrow)
        return RawDelivery(session: session.id, bytes: JSONValue.object(object).bytes())
    }
}
