import AACore
import AACrypto
import AAModels
import AASandbox
import AATestKit
import AATransport
import Testing

@Suite("The double of Perfios' FIU module answers as the module does")
struct PerfiosFaceTests {
    static let noon = EcosystemFixture.noon

    /// A face, and who calls it by hand.
    struct Fixture {
        let face: PerfiosFace
        let clock = ManualClock(at: noon)
        let callbacks = CallbackRecorder()
        let customer: SandboxCustomer

        init(_ change: (inout PerfiosFaceBehaviour) -> Void = { _ in }) throws {
            customer = CustomerGenerator(seed: 3).customer(
                number: 0, until: noon.date(in: .india), fips: Sandbox.fipIDs)
            face = PerfiosFace(
                PerfiosFaceSettings(
                    clientID: "client", clientSecret: "secret", callback: try HTTPURL("https://fiu.example/x")),
                customers: [customer], network: InProcessTransport(callbacks, clock: clock), clock: clock)
            var behaviour = PerfiosFaceBehaviour()
            change(&behaviour)
            face.behaviour = behaviour
        }

        func send(
            _ path: String, _ body: JSONValue?, method: HTTPMethod = .post, headers: HTTPHeaders = Self.headers
        ) async throws -> (HTTPStatus, JSONObject) {
            let request = HTTPRequest(
                method: method, url: try HTTPURL("https://fiu-module-uat.anumati.co.in\(path)"), headers: headers,
                body: body?.bytes() ?? [])
            let response = try await face.transport.send(request)
            return (response.status, (try? JSONDocument(response.body).root.object) ?? JSONObject())
        }

        static let headers: HTTPHeaders = ["X-Client-Id": "client", "X-Client-Secret": "secret"]

        func request(_ edit: (inout JSONObject) -> Void = { _ in }) -> JSONValue {
            var object: JSONObject = [
                "mobileNumber": .string(customer.mobile), "purposeCode": "103", "purposeText": "t",
                "fiTypes": .array(["DEPOSIT"]), "fetchType": "ONETIME",
                "from": noon.adding(.seconds(-86_400 * 30)).json,
                "to": noon.json, "dataLife": .object(["unit": "MONTH", "value": 12]),
                "frequency": .object(["unit": "MONTH", "value": 1]),
                "consentExpiry": noon.adding(.seconds(86_400)).json,
            ]
            edit(&object)
            var consent = object
            for name in ["mobileNumber", "from", "to"] { consent.replace(name, nil) }
            let range = JSONObject([.init("from", object["from"] ?? .null), .init("to", object["to"] ?? .null)])
            consent.append("dataRange", .object(range))
            return .object([
                "customer": .object(["mobileNumber": object["mobileNumber"] ?? .null]), "consent": .object(consent),
            ])
        }

        /// A consent that the customer has given, or not.
        func approved(_ edit: (inout JSONObject) -> Void = { _ in }) async throws -> ConsentHandle {
            let (status, body) = try await send("/module/initiate/consent", request(edit))
            try #require(status == .accepted)
            let reference = ConsentHandle(try #require(body["moduleReference"]?.string))
            await face.approve(reference)
            return reference
        }

        /// What came to the FIU.
        var news: [JSONObject] { callbacks.bodies.compactMap { try? JSONDocument($0).root.object } }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let edit: @Sendable (inout JSONObject) -> Void

        init(_ message: String, _ edit: @escaping @Sendable (inout JSONObject) -> Void) {
            testDescription = message
            self.edit = edit
        }
    }

    static let rows = [
        Row("mobileNumber must be 10 digits") { $0.replace("mobileNumber", "919999999999") },
        Row("purposeCode does not allow the fetchType") { $0.replace("purposeCode", "104") },
        Row("purposeCode does not allow the fetchType") { $0.replace("fetchType", "PERIODIC") },
        Row("dataRange.to must not be in the future") { $0.replace("to", noon.adding(.seconds(1)).json) },
        Row("a required field is missing or malformed") { $0.replace("fiTypes", .array([])) },
        Row("a required field is missing or malformed") { $0.replace("dataLife", nil) },
    ]

    @Test("a request for consent that is valid but for one thing", arguments: rows)
    func refused(row: Row) async throws {
        let fixture = try Fixture()
        let (status, body) = try await fixture.send("/module/initiate/consent", fixture.request(row.edit))
        #expect(status == .badRequest)
        #expect(body["error"] == "INVALID_REQUEST")
        #expect(body["message"]?.string == row.testDescription)
    }

    @Test("who is not known is refused, at each call")
    func credentials() async throws {
        let fixture = try Fixture()
        for path in ["/module/initiate/consent", "/module/fi/fetch", "/module/initiate/fetch"] {
            let (status, body) = try await fixture.send(path, fixture.request(), headers: ["X-Client-Id": "client"])
            #expect(status == .unauthorized)
            #expect(body == ["error": "UNAUTHENTICATED"])
        }
    }

    @Test("one key begins one journey; its link is good for one visit")
    func idempotency() async throws {
        let fixture = try Fixture()
        var headers = Fixture.headers
        headers["X-Idempotency-Key"] = "k"
        let first = try await fixture.send("/module/initiate/consent", fixture.request(), headers: headers).1
        let second = try await fixture.send("/module/initiate/consent", fixture.request(), headers: headers).1
        let other = try await fixture.send("/module/initiate/consent", fixture.request()).1
        #expect(first == second)
        #expect(first["moduleReference"] != other["moduleReference"])
        let link = try HTTPURL(try #require(first["redirectUrl"]?.string))
        for isThere in [true, false] {
            let page = try await fixture.face.transport.send(HTTPRequest(url: link)).body
            #expect(String(decoding: page, as: UTF8.self).contains("NO_CONSENT_REQUEST_FOUND") == !isThere)
        }
    }

    @Test("data is given once, to whoever has the secret, for a quarter of an hour")
    func once() async throws {
        let fixture = try Fixture()
        _ = try await fixture.approved()
        let news = try #require(fixture.news.last)
        #expect(news["sessionCount"] == 2)
        func ask(_ secret: JSONValue?) async throws -> HTTPStatus {
            try await fixture.send(
                "/module/fi/fetch", .object(["id": news["id"] ?? .null, "secret": secret ?? .null])
            ).0
        }
        #expect(try await ask("wrong") == .gone)
        #expect(try await ask(news["secret"]) == .ok)
        #expect(try await ask(news["secret"]) == .gone)
        _ = try await fixture.approved()
        let late = try #require(fixture.news.last)
        fixture.clock.advance(by: .seconds(900))
        let (status, body) = try await fixture.send(
            "/module/fi/fetch", .object(["id": late["id"] ?? .null, "secret": late["secret"] ?? .null]))
        #expect(status == .gone)
        #expect(body == ["error": "EXPIRED"])
    }

    @Test("news comes in either order, and as often as it likes", arguments: [false, true])
    func order(dataFirst: Bool) async throws {
        let fixture = try Fixture {
            $0.tellsOfDataFirst = dataFirst
            $0.notificationCopies = 2
        }
        _ = try await fixture.approved()
        #expect(fixture.news.map { $0["secret"] != nil } == [dataFirst, dataFirst, !dataFirst, !dataFirst])
    }

    @Test("a request that breaks a template is taken, and refused before the customer's eyes")
    func template() async throws {
        let fixture = try Fixture()
        let edits: [(inout JSONObject) -> Void] = [
            { $0.replace("consentExpiry", Self.noon.adding(.seconds(400 * 86_400)).json) },
            { $0.replace("from", Self.noon.adding(.seconds(-400 * 86_400)).json) },
        ]
        for edit in edits {
            _ = try await fixture.approved(edit)
            let news = try #require(fixture.news.last)
            #expect(news["status"] == "REJECTED")
            #expect(news["consentId"] == nil)
        }
    }

    @Test("a consent that is paused, over, used or unknown brings no more data")
    func refetch() async throws {
        let fixture = try Fixture { $0.escrowsKeys = false }
        let keys = try SessionKeyPair()
        let material = KeyMaterial(
            curve: "Curve25519", expiry: Self.noon, keyValue: keys.publicKey.keyValue, nonce: keys.nonce)
        func ask(_ reference: ConsentHandle, _ material: JSONValue) async throws -> HTTPStatus {
            try await fixture.send(
                "/module/initiate/fetch", .object(["moduleReference": reference.json, "KeyMaterial": material])
            ).0
        }
        let onetime = try await fixture.approved()
        #expect(fixture.news.count == 1)
        #expect(try await ask(onetime, .object(["Nonce": "x"])) == .badRequest)
        #expect(try await ask("unknown", material.json) == .badRequest)
        #expect(try await ask(onetime, material.json) == .ok)
        #expect(try await ask(onetime, material.json) == .badRequest)
        let periodic = try await fixture.approved {
            $0.replace("purposeCode", "104")
            $0.replace("fetchType", "PERIODIC")
        }
        #expect(try await ask(periodic, material.json) == .ok)
        #expect(try await ask(periodic, material.json) == .ok)
        await fixture.face.pause(periodic)
        #expect(try await ask(periodic, material.json) == .badRequest)
        await fixture.face.resume(periodic)
        #expect(try await ask(periodic, material.json) == .ok)
        await fixture.face.revoke(periodic)
        #expect(try await ask(periodic, material.json) == .badRequest)
        #expect(fixture.news.last?["status"] == "REVOKED")
    }

    @Test("faults come one after the other, and what is lost was carried out")
    func faults() async throws {
        let fixture = try Fixture()
        _ = try await fixture.approved()
        let news = try #require(fixture.news.last)
        let body: JSONValue = .object(["id": news["id"] ?? .null, "secret": news["secret"] ?? .null])
        fixture.face.fail(.fetch, with: .page(.badGateway))
        fixture.face.fail(.fetch, with: .tooManyRequests(5))
        fixture.face.fail(.fetch, with: .error(.unauthorized, "UNAUTHENTICATED"))
        fixture.face.fail(.fetch, with: .lostAnswer(.gatewayTimeout))
        for status: HTTPStatus in [.badGateway, .tooManyRequests, .unauthorized, .gatewayTimeout, .gone] {
            #expect(try await fixture.send("/module/fi/fetch", body).0 == status)
        }
        #expect(fixture.face.calls.suffix(5) == [.fetch, .fetch, .fetch, .fetch, .fetch])
        #expect(try await fixture.send("/elsewhere", nil).0 == .notFound)
    }
}
