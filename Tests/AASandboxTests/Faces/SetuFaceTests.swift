import AACore
import AAModels
import AASandbox
import AATestKit
import AATransport
import Testing

@Suite("The double of Setu's gateway refuses as Setu does")
struct SetuFaceTests {
    static let noon = EcosystemFixture.noon

    /// A face, and who calls it by hand.
    struct Fixture {
        let face: SetuFace
        let clock = ManualClock(at: noon)
        let callbacks = CallbackRecorder()
        let customer: SandboxCustomer

        init() throws {
            customer = CustomerGenerator(seed: 3).customer(
                number: 0, until: noon.date(in: .india), fips: Sandbox.fipIDs)
            var settings = SetuFaceSettings(
                clientID: "client", clientSecret: "secret", productInstance: "instance",
                callback: try HTTPURL("https://fiu.example/x"))
            settings.tags = ["known"]
            face = SetuFace(
                settings, customers: [customer], network: InProcessTransport(callbacks, clock: clock), clock: clock)
        }

        func send(
            _ method: HTTPMethod, _ path: String, _ body: JSONValue? = nil, headers: HTTPHeaders = Self.headers
        ) async throws -> (HTTPStatus, JSONObject) {
            let request = HTTPRequest(
                method: method, url: try HTTPURL("https://fiu-sandbox.setu.co\(path)"), headers: headers,
                body: body?.bytes() ?? [])
            let response = try await face.transport.send(request)
            return (response.status, (try? JSONDocument(response.body).root.object) ?? JSONObject())
        }

        static let headers: HTTPHeaders = [
            "x-client-id": "client", "x-client-secret": "secret", "x-product-instance-id": "instance",
        ]

        func request(_ edit: (inout JSONObject) -> Void = { _ in }) -> JSONValue {
            var object: JSONObject = [
                "vua": .string("\(customer.mobile)@finvu"),
                "dataRange": range(days: -30, 0), "consentDuration": .object(["unit": "MONTH", "value": "4"]),
                "consentMode": "VIEW", "dataLife": .object(["unit": "MONTH", "value": 0]), "fetchType": "ONETIME",
                "consentTypes": .array(["TRANSACTIONS"]), "fiTypes": .array(["DEPOSIT"]),
                "frequency": .object(["unit": "DAY", "value": 1]),
                "purpose": .object([
                    "code": "102", "text": "t", "refUri": "https://api.rebit.org.in/aa/purpose/102.xml",
                    "category": .object(["type": "c"]),
                ]),
            ]
            edit(&object)
            return .object(object)
        }

        func range(days from: Int, _ to: Int) -> JSONValue {
            FIDataRange(
                from: noon.adding(.seconds(from * 86_400)), to: noon.adding(.seconds(to * 86_400))
            ).json
        }

        /// A consent that the customer has given.
        func given() async throws -> String {
            let (status, body) = try await send(.post, "/v2/consents", request())
            try #require(status == .created)
            let id = try #require(body["id"]?.string)
            await face.approve(ConsentHandle(id))
            return id
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let status: HTTPStatus
        let edit: @Sendable (inout JSONObject) -> Void

        init(
            _ message: String, _ status: HTTPStatus = .badRequest,
            _ edit: @escaping @Sendable (inout JSONObject) -> Void
        ) {
            testDescription = message
            self.status = status
            self.edit = edit
        }
    }

    static let rows = [
        Row("Data life value must be 0 for consent mode VIEW") {
            $0.replace("dataLife", .object(["unit": "MONTH", "value": 1]))
        },
        Row("Account Aggregator cams not supported") { $0.replace("vua", "5999999999@cams") },
        Row("These tags are not part of your FIU config") {
            $0.replace("additionalParams", .object(["tags": .array(["known", "other"])]))
        },
        Row("Frequency must be less than or equal to 0 per HOUR") {
            $0.replace("frequency", .object(["unit": "HOUR", "value": 1]))
        },
        Row("Invalid request body") { $0.replace("dataRange", nil) },
        Row("Invalid request body") { $0.replace("vua", nil) },
    ]

    @Test("a request for consent that is valid but for one thing", arguments: rows)
    func refused(row: Row) async throws {
        let fixture = try Fixture()
        let (status, body) = try await fixture.send(.post, "/v2/consents", fixture.request(row.edit))
        #expect(status == row.status)
        #expect(body["errorMsg"]?.string == row.testDescription)
        #expect(body["traceId"]?.string?.isEmpty == false)
    }

    @Test("who is not known, or names another product instance, is refused")
    func credentials() async throws {
        let fixture = try Fixture()
        #expect(try await fixture.send(.get, "/v2/fips", headers: [:]).0 == .unauthorized)
        var headers = Fixture.headers
        headers["x-product-instance-id"] = "other"
        let (status, body) = try await fixture.send(.get, "/v2/fips", headers: headers)
        #expect(status == .notFound)
        #expect(body["errorMsg"]?.string?.hasPrefix("Config not found for provided product instance") == true)
        let login: JSONValue = .object(["clientID": "client", "secret": "no", "grant_type": "client_credentials"])
        #expect(try await fixture.send(.post, "/v1/users/login", login, headers: ["client": "bridge"]).0 == .badRequest)
    }

    @Test("a token is good for half an hour, and not for v1")
    func token() async throws {
        let fixture = try Fixture()
        let login: JSONValue = .object(["clientID": "client", "secret": "secret", "grant_type": "client_credentials"])
        let (_, body) = try await fixture.send(.post, "/v1/users/login", login, headers: ["client": "bridge"])
        let token = try #require(body["access_token"]?.string)
        let headers: HTTPHeaders = ["Authorization": "Bearer \(token)", "x-product-instance-id": "instance"]
        #expect(try await fixture.send(.get, "/v2/fips", headers: headers).0 == .ok)
        #expect(try await fixture.send(.get, "/consents/x", headers: headers).0 == .unauthorized)
        fixture.clock.advance(by: .seconds(1_800))
        #expect(try await fixture.send(.get, "/v2/fips", headers: headers).0 == .unauthorized)
    }

    @Test("a session stays inside the consent, and a consent for one fetch is good for one")
    func sessions() async throws {
        let fixture = try Fixture()
        let id = try await fixture.given()
        func session(_ range: JSONValue) -> JSONValue {
            .object(["consentId": .string(id), "dataRange": range, "format": "json"])
        }
        let outside = try await fixture.send(.post, "/v2/sessions", session(fixture.range(days: -30, 1)))
        #expect(outside.0 == .badRequest)
        let (status, body) = try await fixture.send(.post, "/v2/sessions", session(fixture.range(days: -30, 0)))
        #expect(status == .created)
        #expect(body["status"] == "PENDING")
        #expect(body["fips"] == .null)
        let again = try await fixture.send(.post, "/v2/sessions", session(fixture.range(days: -30, 0)))
        #expect(again.1["errorMsg"] == "Consent already used")
        let read = try await fixture.send(.get, "/v2/sessions/\(try #require(body["id"]?.string))")
        #expect(read.1["status"] == "COMPLETED")
        #expect(read.1["fips"]?.array?.count == 2)
    }

    @Test("notifications follow the answer they are about, each once")
    func notifications() async throws {
        let fixture = try Fixture()
        let id = try await fixture.given()
        _ = try await fixture.send(
            .post, "/v2/sessions",
            .object(["consentId": .string(id), "dataRange": fixture.range(days: -30, 0), "format": "xml"]))
        await fixture.face.deliverNotifications()
        let types = fixture.callbacks.bodies.map { try? JSONDocument($0).root.object?["type"]?.string }
        #expect(types == ["CONSENT_STATUS_UPDATE", "SESSION_STATUS_UPDATE"])
    }

    @Test("a consent ends with its time, and nothing can be done with it then")
    func expired() async throws {
        let fixture = try Fixture()
        let id = try await fixture.given()
        fixture.clock.advance(by: .seconds(121 * 86_400))
        let (_, body) = try await fixture.send(.get, "/v2/consents/\(id)")
        #expect(body["status"] == "EXPIRED")
        #expect(body["detail"]?.object?.members.count == 3, "only when asked as expanded there is more")
        let (status, refusal) = try await fixture.send(.post, "/v2/consents/\(id)/revoke")
        #expect(status == .badRequest)
        #expect(refusal["errorMsg"] == .string("Consent '\(id)' has expired"))
        #expect(await !fixture.face.revoke(ConsentHandle(id)))
    }
}
