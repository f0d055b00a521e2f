import AACore
import AACrypto
import AAModels
import AASandbox
import AATransport
import Testing

@Suite("The sandbox's AA and FIPs deliver data as ReBIT says")
struct SandboxSessionTests {
    /// A consent that was given, and its artefact.
    func given(
        _ fixture: EcosystemFixture, _ edit: (inout ConsentDetail) -> Void = { _ in }
    ) async throws -> (ConsentHandle, ConsentArtefact) {
        let handle = try await fixture.requested(edit)
        await fixture.sandbox.aggregator.approve(handle)
        return (handle, try await fixture.artefact(handle))
    }

    @Test(
        "both FIPs' documents come encrypted for the session's key",
        arguments: [AgreementCurve.weierstrass25519, .x25519])
    func delivery(curve: AgreementCurve) async throws {
        let fixture = try EcosystemFixture()
        let (_, artefact) = try await given(fixture)
        let keys = try SessionKeyPair(curve: curve)
        let session = try await fixture.ask(
            fixture.dataRequest(artefact, keys: keys), at: "/FI/request", as: FIResponse.self)
        let news = try FIStatusNotification(jsonBytes: #require(fixture.callbacks.bodies.last))
        #expect(news.sessionID == session.sessionID)
        #expect(news.sessionStatus == .completed)
        #expect(news.responses.flatMap(\.accounts).map(\.status) == [.ready, .ready])

        let fetched = try await fixture.ask(
            FIFetchRequest(header: fixture.header, sessionID: session.sessionID), at: "/FI/fetch",
            as: FIFetchResponse.self)
        #expect(fetched.deliveries.map(\.fip) == Sandbox.fipIDs)
        for delivery in fetched.deliveries {
            for account in delivery.accounts {
                let bytes = try keys.open(
                    account.encryptedFI, keyValue: delivery.keyMaterial.keyValue, nonce: delivery.keyMaterial.nonce)
                let document = try FIReader(mode: .strict).read(bytes).checking()
                #expect(document.diagnostics.isEmpty)
                #expect(document.deposit?.linkedAccRef == account.link)
                #expect(document.deposit?.maskedAccountNumber == account.maskedAccountNumber)
                let days = document.deposit?.transactions?.rows.compactMap(\.valueDate) ?? []
                let range = fixture.detail.terms.dataRange
                #expect(days.allSatisfy { range.from.date(in: .india) <= $0 && $0 <= range.to.date(in: .india) })
                #expect(!days.isEmpty)
            }
        }
    }

    @Test("a consent for the summary brings the summary alone")
    func parts() async throws {
        let fixture = try EcosystemFixture()
        let (_, artefact) = try await given(fixture) { $0.terms.consentTypes = [.summary] }
        let keys = try SessionKeyPair()
        let session = try await fixture.ask(
            fixture.dataRequest(artefact, keys: keys), at: "/FI/request", as: FIResponse.self)
        let fetched = try await fixture.ask(
            FIFetchRequest(header: fixture.header, sessionID: session.sessionID, fip: "sandbox-fip-1"),
            at: "/FI/fetch", as: FIFetchResponse.self)
        let delivery = try #require(fetched.deliveries.first)
        #expect(fetched.deliveries.count == 1)
        let account = try #require(delivery.accounts.first)
        let bytes = try keys.open(
            account.encryptedFI, keyValue: delivery.keyMaterial.keyValue, nonce: delivery.keyMaterial.nonce)
        let deposit = try #require(FIReader().read(bytes).deposit)
        #expect(deposit.summary != nil)
        #expect(deposit.holders == nil)
        #expect(deposit.transactions == nil)
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: ErrorCode
        let edit: @Sendable (inout FIRequest) -> Void
    }

    static let refused = [
        Refused(testDescription: "another consent", code: .invalidConsentID) { $0.consentID = "stranger" },
        Refused(testDescription: "another signature of the consent", code: .signatureDoesNotMatch) {
            $0.digitalSignature = "AAAA"
        },
        Refused(testDescription: "a range that leaves the consent's", code: .invalidDateRange) {
            $0.dataRange.to = $0.dataRange.to.adding(.seconds(1))
        },
        Refused(testDescription: "an empty range", code: .invalidDateRange) { $0.dataRange.from = $0.dataRange.to },
        Refused(testDescription: "another key agreement", code: .invalidKey) { $0.keyMaterial.cryptoAlgorithm = "RSA" },
        Refused(testDescription: "another curve", code: .invalidRequest) { $0.keyMaterial.curve = "P-256" },
        Refused(testDescription: "an expired key", code: .invalidKey) {
            $0.keyMaterial.expiry = EcosystemFixture.noon
        },
        Refused(testDescription: "a key that is none", code: .invalidKey) { $0.keyMaterial.keyValue = "none" },
        Refused(testDescription: "a key with a part of small order", code: .invalidKey) {
            $0.keyMaterial.keyValue = mixedOrderKey
        },
    ]

    /// k · G + (A/3, 0), which is on the curve and has order 2n; k are 31 bytes of a hash.
    private static let mixedOrderKey = """
        MIIBMTCB6gYHKoZIzj0CATCB3gIBATArBgcqhkjOPQEBAiB/////////////////////////////////////////7TBEBCAqqqqq\
        qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqYSRShRAQge0Je0Je0Je0Je0Je0Je0Je0Je0Je0Je0JgtenHcQyGQEQQQqqqqqqqqqqqqq\
        qqqqqqqqqqqqqqqqqqqqqqqqqq0kWiCuGaG4oIa04B7dLHdI0UySPU1+bXxhsinpxaJ+ztPZAiAQAAAAAAAAAAAAAAAAAAAAFN75\
        3qL3nNZYEmMaXPXT7QIBCANCAAQayjrVf4odKRoxHz0xuxMklJv7xDqnDfxfAZJGNAmDplBvqr0Ngl/HyW1/9LsR8Y4XbXV9DYxO\
        6Ae6HIKFodiZ
        """

    @Test("a data request with one fault is refused", arguments: refused)
    func refusal(row: Refused) async throws {
        let fixture = try EcosystemFixture()
        let (_, artefact) = try await given(fixture)
        let request = fixture.dataRequest(artefact, keys: try SessionKeyPair(), row.edit)
        let (status, code) = try await fixture.refusal(request, at: "/FI/request")
        #expect((status, code) == (.badRequest, row.code))
    }

    @Test(
        "a consent that is paused or over gives no session and no data",
        arguments: [ErrorCode.consentPaused, .consentRevoked])
    func unusable(code: ErrorCode) async throws {
        let fixture = try EcosystemFixture()
        let (handle, artefact) = try await given(fixture) { $0.terms.fetchType = .periodic }
        let session = try await fixture.ask(
            fixture.dataRequest(artefact, keys: SessionKeyPair()), at: "/FI/request", as: FIResponse.self)
        if code == .consentPaused {
            await fixture.sandbox.aggregator.pause(handle)
        } else {
            await fixture.sandbox.aggregator.revoke(handle)
        }
        let request = fixture.dataRequest(artefact, keys: try SessionKeyPair())
        #expect(try await fixture.refusal(request, at: "/FI/request") == (.badRequest, .invalidConsentStatus))
        let fetch = FIFetchRequest(header: fixture.header, sessionID: session.sessionID)
        #expect(try await fixture.refusal(fetch, at: "/FI/fetch") == (.forbidden, code))
    }

    @Test("a consent for one fetch is used once")
    func onetime() async throws {
        let fixture = try EcosystemFixture()
        let (handle, artefact) = try await given(fixture)
        _ = try await fixture.ask(
            fixture.dataRequest(artefact, keys: SessionKeyPair()), at: "/FI/request", as: FIResponse.self)
        #expect(try await fixture.artefact(handle).use.count == 1)
        let second = fixture.dataRequest(artefact, keys: try SessionKeyPair())
        #expect(try await fixture.refusal(second, at: "/FI/request") == (.badRequest, .invalidConsentUse))
    }

    @Test("a FIP answers the AA alone")
    func fipRefusesStrangers() async throws {
        let fixture = try EcosystemFixture()
        let (_, artefact) = try await given(fixture)
        let body = fixture.dataRequest(artefact, keys: try SessionKeyPair()).bytes
        let key = try #require(EcosystemFixture.key)
        let request = HTTPRequest(
            method: .post, url: try HTTPURL("https://sandbox-fip-1.sandbox/FI/request"),
            headers: ["x-jws-signature": try key.signDetached(body)], body: body)
        let response = try await fixture.sandbox.transport.send(request)
        #expect(try ErrorResponse(jsonBytes: response.body).code == .signatureDoesNotMatch)
    }
}
