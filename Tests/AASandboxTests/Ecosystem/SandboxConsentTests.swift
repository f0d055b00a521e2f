import AACore
import AACrypto
import AAModels
import AASandbox
import AATestKit
import AATransport
import Testing

@Suite("The sandbox's AA answers consent calls as ReBIT says")
struct SandboxConsentTests {
    @Test("an approved consent has an artefact signed by the AA, and the FIU is told")
    func approval() async throws {
        let fixture = try EcosystemFixture()
        let handle = try await fixture.requested()
        #expect(await fixture.sandbox.aggregator.approve(handle))
        let artefact = try await fixture.artefact(handle)
        #expect(artefact.status == .active)
        let payload = try fixture.sandbox.aggregatorKey.verifyCompact(artefact.signedConsent).payload
        let content = try SignedConsent(jsonBytes: payload)
        #expect(content.accounts.count == 2)
        #expect(content.dataProvider.id == fixture.sandbox.aggregator.id)
        #expect(fixture.callbacks.paths == ["/Consent/Notification"])
        let news = try ConsentStatusNotification(jsonBytes: #require(fixture.callbacks.bodies.first))
        #expect(news.consentID == artefact.consentID)
        #expect(news.status == .active)
    }

    @Test("a customer decides once")
    func decidesOnce() async throws {
        let fixture = try EcosystemFixture()
        let handle = try await fixture.requested()
        #expect(await fixture.sandbox.aggregator.reject(handle))
        #expect(await fixture.sandbox.aggregator.approve(handle) == false)
        #expect(await fixture.sandbox.aggregator.reject(handle) == false)
        let answer = try await fixture.ask(
            ConsentHandleRequest(header: fixture.header, consentHandle: handle), at: "/Consent/handle",
            as: ConsentHandleResponse.self)
        #expect(answer.status == .rejected)
        #expect(answer.consentID == nil)
    }

    @Test("pause, resume and revoke follow the customer; revocation is final, and the handle stays approved")
    func lifeCycle() async throws {
        let fixture = try EcosystemFixture()
        let handle = try await fixture.requested()
        await fixture.sandbox.aggregator.approve(handle)
        #expect(await fixture.sandbox.aggregator.pause(handle))
        #expect(try await fixture.artefact(handle).status == .paused)
        #expect(await fixture.sandbox.aggregator.pause(handle) == false)
        #expect(await fixture.sandbox.aggregator.resume(handle))
        #expect(try await fixture.artefact(handle).status == .active)
        #expect(await fixture.sandbox.aggregator.revoke(handle))
        #expect(try await fixture.artefact(handle).status == .revoked)
        #expect(await fixture.sandbox.aggregator.resume(handle) == false)
        #expect(fixture.callbacks.paths.count == 4)
    }

    @Test("an FIU takes its consent back by a notification")
    func revokedByUser() async throws {
        let fixture = try EcosystemFixture()
        let handle = try await fixture.requested()
        await fixture.sandbox.aggregator.approve(handle)
        let id = try await fixture.artefact(handle).consentID
        let news = ConsentStatusNotification(
            header: fixture.header, notifier: Notifier(role: .user, id: "fiu-1"), consentID: id, consentHandle: nil,
            status: .revoked)
        _ = try await fixture.ask(news, at: "/Consent/Notification", as: NotificationResponse.self)
        #expect(try await fixture.artefact(handle).status == .revoked)
    }

    @Test("time ends a request and a consent")
    func expiry() async throws {
        let fixture = try EcosystemFixture()
        let (given, open) = (try await fixture.requested(), try await fixture.requested())
        await fixture.sandbox.aggregator.approve(given)
        fixture.clock.advance(by: .seconds(3_600))
        #expect(try await fixture.artefact(given).status == .expired)
        #expect(await fixture.sandbox.aggregator.approve(open) == false)
    }

    @Test("a notification that the FIU does not take comes again")
    func redelivery() async throws {
        let fixture = try EcosystemFixture()
        let handle = try await fixture.requested()
        fixture.callbacks.setDown(true)
        await fixture.sandbox.aggregator.approve(handle)
        #expect(fixture.callbacks.paths.isEmpty)
        fixture.callbacks.setDown(false)
        await fixture.sandbox.aggregator.deliverNotifications()
        await fixture.sandbox.aggregator.deliverNotifications()
        #expect(fixture.callbacks.paths == ["/Consent/Notification"])
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: ErrorCode
        let edit: @Sendable (inout ConsentsRequest) -> Void
    }

    static let refused = [
        Refused(testDescription: "another version", code: .noSuchVersion) { $0.header.version = "9.9" },
        Refused(testDescription: "an id that is no UUID", code: .invalidRequest) { $0.header.messageID = "1" },
        Refused(testDescription: "a time 16 minutes ago", code: .invalidRequest) {
            $0.header.timestamp = $0.header.timestamp.adding(.seconds(-960))
        },
        Refused(testDescription: "another FIU as consumer", code: .invalidRequest) {
            $0.detail.terms.dataConsumer.id = "fiu-2"
        },
        Refused(testDescription: "an unknown customer", code: .invalidCustomerAddress) {
            $0.detail.customer.address = "stranger@sandbox-aa"
        },
        Refused(testDescription: "an unknown purpose", code: .invalidConsentPurpose) {
            $0.detail.terms.purpose.code = "199"
        },
        Refused(testDescription: "an end before the start", code: .invalidRequest) {
            $0.detail.terms.consentExpiry = $0.detail.terms.consentStart
        },
    ]

    @Test("a request with one fault is refused", arguments: refused)
    func refusal(row: Refused) async throws {
        let fixture = try EcosystemFixture()
        var request = ConsentsRequest(header: fixture.header, detail: fixture.detail)
        row.edit(&request)
        let response = try await fixture.send(request, to: "/Consent")
        #expect(try ErrorResponse(jsonBytes: response.body).code == row.code)
        #expect(response.status == (row.code == .noSuchVersion ? .notFound : .badRequest))
    }

    @Test("a caller without its key or its signature is refused")
    func credentials() async throws {
        let fixture = try EcosystemFixture()
        let request = ConsentsRequest(header: fixture.header, detail: fixture.detail)
        let noKey = try await fixture.send(request, to: "/Consent", apiKey: nil)
        #expect(noKey.status == .unauthorized)
        let unsigned = try await fixture.send(request, to: "/Consent", key: nil)
        #expect(try ErrorResponse(jsonBytes: unsigned.body).code == .signatureDoesNotMatch)
        let forged = try await fixture.send(request, to: "/Consent", key: EcosystemFixture.stranger)
        #expect(try ErrorResponse(jsonBytes: forged.body).code == .signatureDoesNotMatch)
    }

    @Test("what the AA does not know it refuses by name")
    func unknown() async throws {
        let fixture = try EcosystemFixture()
        let handle = ConsentHandleRequest(header: fixture.header, consentHandle: "stranger")
        #expect(try await fixture.refusal(handle, at: "/Consent/handle") == (.badRequest, .invalidConsentHandle))
        let consent = ConsentFetchRequest(header: fixture.header, consentID: "stranger")
        #expect(try await fixture.refusal(consent, at: "/Consent/fetch") == (.badRequest, .invalidConsentID))
        let session = FIFetchRequest(header: fixture.header, sessionID: "stranger")
        #expect(try await fixture.refusal(session, at: "/FI/fetch") == (.badRequest, .invalidSessionID))
        let nowhere = try await fixture.send(handle, to: "/Consent/nowhere")
        #expect(nowhere.status == .notFound)
    }

    @Test("the AA and its FIPs are up")
    func heartbeat() async throws {
        let fixture = try EcosystemFixture()
        for url in [fixture.sandbox.aggregatorURL, try HTTPURL("https://sandbox-fip-1.sandbox")] {
            let response = try await fixture.sandbox.transport.send(
                HTTPRequest(method: .get, url: url.appending(path: "/Heartbeat")))
            #expect(try HeartbeatResponse(jsonBytes: response.body).status == .up)
            #expect(response.headers["x-jws-signature"] != nil)
        }
    }
}
