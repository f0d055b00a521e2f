import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Perfios: no secret and nothing personal is ever shown")
struct PerfiosCanaryTests {
    /// An answer in which every text is a canary, so that whatever an error took from it would show.
    static let body: JSONValue = .object([
        "error": "canary error", "message": "canary 9999999999", "moduleReference": "canary-reference",
        "redirectUrl": "https://canary.example/canary", "sessions": .array(["canary"]),
        "uatKeyMaterial": .object(["privateKey": "canary", "nonce": "canary"]),
    ])

    static let statuses: [HTTPStatus] = [200, 202, 302, 400, 401, 403, 404, 410, 429, 500, 502, 503]

    static func texts(of error: ProviderError) -> String {
        "\(error) \(error.reason) \(error.cause.map { "\($0)" } ?? "")"
    }

    @Test("no error repeats what was sent or answered", arguments: statuses)
    func errors(status: HTTPStatus) async throws {
        let keys = try SessionKeyPair()
        let calls: [@Sendable (PerfiosProvider) async throws -> Void] = [
            { _ = try await $0.requestConsent(try PerfiosFixture.detail) },
            { _ = try await $0.refetch("mr", keys: keys) },
            { provider in
                let delivery = try await provider.fetch(PerfiosFixture.session)
                _ = try? provider.report(in: delivery)
                _ = try provider.accounts(in: delivery, under: PerfiosFixture.agreed)
            },
        ]
        for call in calls {
            let answer = HTTPResponse(status: status, body: Self.body.bytes())
            let fixture = try PerfiosFixture([.respond(answer)], keys: .uatEscrow)
            let error = await #expect(throws: ProviderError.self) { try await call(fixture.provider) }
            let text = error.map(Self.texts) ?? ""
            #expect(!text.contains("canary") && !text.contains("9999999999"), "\(text)")
        }
    }

    static let material: JSONValue = .object([
        "DHPublicKey": .object(["KeyValue": "canary"]), "Nonce": "canary",
    ])

    /// Escrow keys and documents that are wrong in one way each.
    static let deliveries: [JSONValue] = [
        .object(["privateKey": "canary", "nonce": "AAAA"]), .object(["privateKey": .array(["canary"]), "nonce": "x"]),
        .object(["privateKey": "canary"]),
    ]

    @Test("no error of a delivery repeats its keys or documents", arguments: deliveries)
    func delivery(escrow: JSONValue) throws {
        let provider = try PerfiosFixture([], keys: .uatEscrow).provider
        let account: JSONValue = .object([
            "fipId": "FIP-1", "linkRefNumber": "canary", "maskedAccNumber": "canary", "encryptedFI": "canary",
            "fipKeyMaterial": Self.material,
        ])
        let error = #expect(throws: ProviderError.self) {
            try provider.accounts(
                in: PerfiosFixture.delivery([account], escrow: escrow), under: PerfiosFixture.agreed)
        }
        #expect(error.map(Self.texts)?.contains("canary") == false)
    }

    @Test("values print without what they protect")
    func values() async throws {
        let fixture = try PerfiosFixture([])
        let journey = try PerfiosJourney(json: .object(PerfiosFixture.journey), at: .root)
        let data = try PerfiosDataNotification(jsonBytes: PerfiosNotificationTests.data())
        let received = try await PerfiosNotificationTests.news(PerfiosNotificationTests.data())
        let delivery = try PerfiosDelivery(
            json: .object([
                "moduleReference": "mr",
                "sessions": .array([.object(["maskedAccNumber": "canary", "encryptedFI": "canary"])]),
                "uatKeyMaterial": .object(["privateKey": "canary", "nonce": "AAAA"]),
            ]), at: .root)
        for value in [fixture.provider, journey, data, received, delivery, PerfiosFixture.session] as [Any] {
            var text = ""
            dump(value, to: &text)
            text += String(describing: value) + String(reflecting: value)
            #expect(!text.contains("canary"), "\(type(of: value))")
        }
    }
}
