import AACore
import AACrypto
import AAModels
import AASandbox
import AATestKit
import AATransport
import Testing

@Suite("The double of MoneyOne's FinPro refuses as FinPro does")
struct OneMoneyFaceTests {
    static let noon = EcosystemFixture.noon

    /// A face, and who calls it by hand.
    struct Fixture {
        let face: OneMoneyFace
        let clock = ManualClock(at: noon)
        let callbacks = CallbackRecorder()
        let customer: SandboxCustomer

        init() throws {
            customer = CustomerGenerator(seed: 3).customer(
                number: 0, until: noon.date(in: .india), fips: Sandbox.fipIDs)
            var view = OneMoneyFaceTemplate()
            view.consentMode = .view
            view.dataLife = .seconds(3_600)
            face = OneMoneyFace(
                OneMoneyFaceSettings(
                    clientID: "client", clientSecret: "secret", organisationID: "org", appIdentifier: "app",
                    templates: ["T": OneMoneyFaceTemplate(), "VIEW": view],
                    callback: try HTTPURL("https://fiu.example/x"),
                    cipher: try RedirectionCipher(passphrase: SecretBytes([1, 2, 3]))),
                customers: [customer], network: InProcessTransport(callbacks, clock: clock), clock: clock)
        }

        func send(
            _ path: String, _ body: JSONObject, headers: HTTPHeaders = Self.headers
        ) async throws -> (HTTPStatus, JSONObject) {
            let request = HTTPRequest(
                method: .post, url: try HTTPURL("https://fiu.moneyone.in/finpro/\(path)"), headers: headers,
                body: JSONValue.object(body).bytes())
            let response = try await face.transport.send(request)
            return (response.status, (try? JSONDocument(response.body).root.object) ?? JSONObject())
        }

        static let headers: HTTPHeaders = [
            "client_id": "client", "client_secret": "secret", "organisationId": "org", "appIdentifier": "app",
        ]

        func request(_ productID: String = "T", of address: String? = nil) -> JSONObject {
            let address = address ?? "\(customer.mobile)@onemoney"
            return [
                "partyIdentifierType": "MOBILE", "partyIdentifierValue": .string(customer.mobile),
                "productID": .string(productID), "accountID": "case", "vua": .string(address),
            ]
        }

        func requested(_ productID: String = "T", of address: String? = nil) async throws -> String {
            let (status, body) = try await send("v2/requestconsent", request(productID, of: address))
            try #require(status == .ok)
            return try #require(body["data"]?.object?["consent_handle"]?.string)
        }

        /// A consent that the customer has given, and its id.
        func given(_ productID: String = "T") async throws -> (handle: String, id: JSONValue) {
            let handle = try await requested(productID)
            await face.approve(ConsentHandle(handle))
            let (_, body) = try await send("v2/getconsentslist", ["consentHandle": .string(handle)])
            return (handle, try #require(body["data"]?.array?.first?.object?["consentID"]))
        }
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: String
        let call: @Sendable (Fixture) async throws -> (HTTPStatus, JSONObject)
    }

    static let refusals: [Refused] = [
        Refused(testDescription: "FP0021, no handle", code: "missingConsentInfo") {
            try await $0.send("webRedirection/getEncryptedUrl", ["redirectUrl": "https://x.example"])
        },
        Refused(testDescription: "a return that is no URL", code: "InvalidRequest") { fixture in
            let handle = try await fixture.requested()
            return try await fixture.send(
                "webRedirection/getEncryptedUrl", ["consentHandle": .string(handle), "redirectUrl": "x"])
        },
        Refused(testDescription: "FP0024, handles of two customers", code: "InvalidRequest") { fixture in
            let handles = try await [fixture.requested(), fixture.requested(of: "1000000000@onemoney")]
            return try await fixture.send(
                "webRedirection/getEncryptedUrl",
                ["consentHandle": handles.json, "redirectUrl": "https://x.example"])
        },
        Refused(testDescription: "FP0024, an unknown handle", code: "invalid_consent_handle") {
            try await $0.send("v3/getconsentslist", ["consentHandle": .array(["none"])])
        },
        Refused(testDescription: "FP0029, an unknown AA", code: "InvalidAA") {
            try await $0.send("v3/requestconsent", $0.request(of: "9876543210@nobody"))
        },
        Refused(testDescription: "FP0034, an unknown consent", code: "InvalidConsentId") {
            try await $0.send("fi/request", ["consentId": "none"])
        },
        Refused(testDescription: "FP0058, a consent to look that was revoked", code: "InvalidRequest") { fixture in
            let consent = try await fixture.given("VIEW")
            await fixture.face.revoke(ConsentHandle(consent.handle))
            return try await fixture.send("getallfidata", ["consentID": consent.id])
        },
        Refused(testDescription: "data under a paused consent", code: "ConsentNotActive") { fixture in
            let consent = try await fixture.given()
            await fixture.face.pause(ConsentHandle(consent.handle))
            return try await fixture.send("fi/request", ["consentId": consent.id])
        },
        Refused(testDescription: "data under a revoked consent", code: "ConsentRevoked") { fixture in
            let consent = try await fixture.given()
            await fixture.face.revoke(ConsentHandle(consent.handle))
            return try await fixture.send("fi/request", ["consentId": consent.id])
        },
        Refused(testDescription: "data under a consent that is over", code: "ConsentExpired") { fixture in
            let consent = try await fixture.given()
            fixture.clock.advance(by: .seconds(366 * 86_400))
            return try await fixture.send("fi/request", ["consentId": consent.id])
        },
        Refused(testDescription: "FP0060, nothing held", code: "NoDataAvailable") { fixture in
            try await fixture.send("getallfidata", ["consentID": try await fixture.given().id])
        },
        Refused(testDescription: "FP0061, data that was deleted", code: "DataIsDeleted") { fixture in
            let consent = try await fixture.given("VIEW")
            _ = try await fixture.send("fi/request", ["consentId": consent.id])
            fixture.clock.advance(by: .seconds(3_601))
            return try await fixture.send("getallfidata", ["consentID": consent.id])
        },
        Refused(testDescription: "FP0063, data that is not there yet", code: "NoDataFound") { fixture in
            fixture.face.behaviour.pendingStatuses = 1
            let consent = try await fixture.given()
            _ = try await fixture.send("fi/request", ["consentId": consent.id])
            return try await fixture.send("getallfidata", ["consentID": consent.id])
        },
        Refused(testDescription: "a status before any session", code: "NoDataFound") { fixture in
            try await fixture.send("consent/firequest/status", ["consentId": try await fixture.given().id])
        },
        Refused(testDescription: "a date that is none", code: "InvalidRequest") { fixture in
            try await fixture.send(
                "fi/request", ["consentId": try await fixture.given().id, "fiDataRangeFrom": "yesterday"])
        },
        Refused(testDescription: "a second revocation", code: "InvalidStatus") { fixture in
            let consent = try await fixture.given()
            _ = try await fixture.send("revokeconsent", ["consentID": consent.id])
            return try await fixture.send("revokeconsent", ["consentID": consent.id])
        },
        Refused(testDescription: "a body without what it needs", code: "InvalidPayload") {
            try await $0.send("v2/requestconsent", ["productID": "T"])
        },
        Refused(testDescription: "v2's list asked as v3's", code: "InvalidPayload") {
            try await $0.send("v2/getconsentslist", ["consentHandle": .array(["a"])])
        },
        Refused(testDescription: "v3's list asked as v2's", code: "InvalidPayload") {
            try await $0.send("v3/getconsentslist", ["consentHandle": "a"])
        },
        Refused(testDescription: "a template that the portal does not have", code: "InvalidRequest") {
            try await $0.send("v2/requestconsent", $0.request("NONE"))
        },
        Refused(testDescription: "a redirection that is none", code: "InvalidRequest") {
            try await $0.send(
                "webRedirection/decryptUrl",
                ["webRedirectionURL": .object(["ecres": "AAAA", "resdate": "060420210510237", "fi": "x"])])
        },
    ]

    @Test("each with its code, in one form", arguments: refusals)
    func refused(row: Refused) async throws {
        let (status, body) = try await row.call(Fixture())
        #expect(status == .badRequest)
        #expect(body["status"] == "failure")
        #expect(body["errorCode"]?.string == row.code)
        #expect(body["errorMsg"]?.string?.isEmpty == false)
        #expect(body["timestamp"] != nil)
    }

    @Test("each of four headers is asked for", arguments: Fixture.headers.map(\.name))
    func credentials(name: String) async throws {
        let fixture = try Fixture()
        var headers = Fixture.headers
        headers[name] = "other"
        let (status, _) = try await fixture.send("v2/requestconsent", fixture.request(), headers: headers)
        #expect(status == .unauthorized)
    }

    @Test("a quota is told by headers, and ends in 429 until its minute is over")
    func quota() async throws {
        let fixture = try Fixture()
        let consent = try await fixture.given()
        _ = try await fixture.send("fi/request", ["consentId": consent.id])
        func status() async throws -> HTTPResponse {
            try await fixture.face.transport.send(
                HTTPRequest(
                    method: .post, url: try HTTPURL("https://fiu.moneyone.in/consent/firequest/status"),
                    headers: Fixture.headers, body: JSONValue.object(["consentId": consent.id]).bytes()))
        }
        let limit = fixture.face.settings.statusLimit
        for remaining in (0..<limit).reversed() {
            let response = try await status()
            #expect(response.status == .ok)
            #expect(response.headers["X-RateLimit-Remaining"] == String(remaining))
            #expect(response.headers["X-RateLimit-Limit"] == String(limit))
        }
        let response = try await status()
        #expect(response.status == .tooManyRequests)
        #expect(response.rateLimitReset(at: fixture.clock.now()) == .seconds(60))
        fixture.clock.advance(by: .seconds(60))
        #expect(try await status().status == .ok)
    }

    @Test("notifications of type 1 hold less than those of type 2", arguments: [true, false])
    func notifications(isFirst: Bool) async throws {
        let fixture = try Fixture()
        fixture.face.behaviour.notificationType = isFirst ? .one : .two
        fixture.face.behaviour.masksCustomers = true
        let consent = try await fixture.given()
        _ = try await fixture.send("fi/request", ["consentId": consent.id])
        let events = try fixture.callbacks.bodies.map { try #require(JSONDocument($0).root.object) }
        #expect(events.map { $0["eventStatus"] } == ["CONSENT_APPROVED", "DATA_READY"])
        #expect(events.allSatisfy { $0["vua"]?.string?.hasPrefix("XXXXXXX") == true })
        #expect(events.allSatisfy { ($0["productID"] == nil) == isFirst })
        let data = try #require(events.last)
        #expect(data["firstTimeFetch"] == (isFirst ? nil : "true"))
        #expect((data["sessionId"] == nil) == isFirst)
        let account = try #require(data["linkRefNumbers"]?.array?.first?.object)
        #expect(account["fiStatus"] == "READY")
        #expect((account["fipId"] == nil) == isFirst)
        let (_, body) = try await fixture.send("consent/firequest/status", ["consentId": consent.id])
        let status = try #require(body["data"]?.object)
        #expect(status["firstTimeFetch"] == true)
        #expect(status["linkRefNumbers"]?.array?.first?.object?["fiStatus"] == "DELIVERED")
    }

    @Test("a rejected consent has no id, which its notification writes out")
    func rejected() async throws {
        let fixture = try Fixture()
        let handle = ConsentHandle(try await fixture.requested())
        #expect(await fixture.face.reject(handle))
        #expect(await !fixture.face.approve(handle))
        let event = try #require(fixture.callbacks.bodies.last.map { try JSONDocument($0).root.object } ?? nil)
        #expect(event["consentId"] == "<NULL>")
        #expect(fixture.face.returnURL(of: handle) == nil)
    }

    @Test("what is answered by a page in HTML is not carried out, and what is lost is", arguments: [true, false])
    func pages(isLost: Bool) async throws {
        let fixture = try Fixture()
        let consent = try await fixture.given()
        fixture.face.fail(.revoke, with: isLost ? .lostAnswer(.serviceUnavailable) : .page(.serviceUnavailable))
        let (status, body) = try await fixture.send("revokeconsent", ["consentID": consent.id])
        #expect(status == .serviceUnavailable)
        #expect(body.members.isEmpty)
        let (again, _) = try await fixture.send("revokeconsent", ["consentID": consent.id])
        #expect(again == (isLost ? .badRequest : .ok))
        #expect(fixture.face.calls.suffix(2) == [.revoke, .revoke])
    }
}
