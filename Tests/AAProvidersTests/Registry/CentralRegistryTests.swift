import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("The Central Registry says who is a member and with which key it signs")
struct CentralRegistryTests {
    let clock = ManualClock(at: Sample.now)
    let double = RegistryDouble(RegistryDouble.entity())

    private func registry() throws -> CentralRegistry {
        CentralRegistry(at: try HTTPURL("https://registry.example/cr"), over: double, clock: clock)
    }

    private func key(_ registry: CentralRegistry, _ id: KeyID = "aa-key-1") async throws -> VerificationKey? {
        try await registry.verificationKey(of: Sample.aggregator, keyID: id)
    }

    @Test("a key is asked for once, by role and entity")
    func once() async throws {
        let registry = try registry()
        for _ in 0..<3 { #expect(try await key(registry)?.keyID == "aa-key-1") }
        #expect(double.requests.map(\.url.text) == ["https://registry.example/cr/v2/entityInfo/AA/AA-1"])
        #expect(double.requests.first?.method == .get)
    }

    @Test("what is found verifies what the AA signs")
    func verifies() async throws {
        let provider = try Fixture(keys: registry()).provider
        #expect(try await provider.outcome(of: Sample.handle).outcome == .approved(Sample.consentID))
        let impostor = try Fixture(FakeAggregator(key: Keys.impostor), keys: registry()).provider
        let error = await #expect(throws: ProviderError.self) { try await impostor.outcome(of: Sample.handle) }
        #expect(error?.code == .unverified)
    }

    @Test("names of keys that nobody has make the registry be asked once in a pause, however many they are")
    func forged() async throws {
        let registry = try registry()
        _ = try await key(registry)
        for number in 0..<50 { #expect(try await key(registry, KeyID("forged-\(number)")) == nil) }
        #expect(double.count == 1)
        clock.advance(by: .seconds(300))
        for number in 0..<50 { #expect(try await key(registry, KeyID("forged-\(number)")) == nil) }
        #expect(double.count == 2)
        #expect(try await key(registry) != nil)
        #expect(double.count == 2)
    }

    @Test("a new key of an entity is found when it is first met, and the former one is gone")
    func rotation() async throws {
        let registry = try registry()
        double.set(RegistryDouble.entity("AA-1", Keys.aggregatorFormer))
        #expect(try await key(registry, "aa-key-0") != nil)
        clock.advance(by: .seconds(301))
        double.set(RegistryDouble.entity())
        #expect(try await key(registry) != nil)
        #expect(try await key(registry, "aa-key-0") == nil)
        #expect(double.count == 2)
    }

    @Test("an entry is kept for a day, and serves for a second one while the registry fails")
    func lifetime() async throws {
        let registry = try registry()
        _ = try await key(registry)
        clock.advance(by: .seconds(86_399))
        _ = try await key(registry)
        #expect(double.count == 1)
        clock.advance(by: .seconds(1))
        double.fail()
        #expect(try await key(registry) != nil)
        #expect(try await key(registry) != nil)
        #expect(double.count == 2)
        clock.advance(by: .seconds(86_400))
        await #expect(throws: TransportError.self) { try await key(registry) }
    }

    @Test("a failure is told to all for five seconds, and then the registry is asked again")
    func failure() async throws {
        let registry = try registry()
        double.fail()
        for _ in 0..<5 { await #expect(throws: TransportError.self) { try await key(registry) } }
        #expect(double.count == 1)
        double.set(RegistryDouble.entity())
        clock.advance(by: .seconds(5))
        #expect(try await key(registry) != nil)
        #expect(double.count == 2)
    }

    @Test(
        "a registry that says how long to leave it alone is left alone, but no longer than a pause",
        arguments: [60, 9_999])
    func retryAfter(seconds: Int) async throws {
        let registry = try registry()
        double.set(HTTPResponse(status: .tooManyRequests, headers: ["Retry-After": "\(seconds)"]))
        let error = await #expect(throws: TransportError.self) { try await key(registry) }
        #expect(error?.retry == .after(.seconds(seconds)))
        double.set(RegistryDouble.entity())
        clock.advance(by: .seconds(min(seconds, 300) - 1))
        await #expect(throws: TransportError.self) { try await key(registry) }
        #expect(double.count == 1)
        clock.advance(by: .seconds(1))
        #expect(try await key(registry) != nil)
    }

    @Test("a key that is not known yet is no key of nobody while the registry fails: the failure is told")
    func newKeyInOutage() async throws {
        let registry = try registry()
        double.set(RegistryDouble.entity("AA-1", Keys.aggregatorFormer))
        #expect(try await key(registry, "aa-key-0") != nil)
        clock.advance(by: .seconds(300))
        double.fail()
        for _ in 0..<2 { await #expect(throws: TransportError.self) { try await key(registry) } }
        #expect(try await key(registry, "aa-key-0") != nil)
        #expect(double.count == 2)
        double.set(RegistryDouble.entity())
        clock.advance(by: .seconds(5))
        #expect(try await key(registry) != nil)
    }

    @Test("that a known entity is gone is believed after two days, and a stray 404 changes nothing")
    func gone() async throws {
        let registry = try registry()
        _ = try await key(registry)
        double.set(HTTPResponse(status: .notFound))
        clock.advance(by: .seconds(86_400))
        #expect(try await key(registry) != nil)
        #expect(try await registry.entity("AA-1", as: .accountAggregator)?.id == "AA-1")
        await #expect(throws: TransportError.self) { try await key(registry, "aa-key-2") }
        #expect(double.count == 2)
        clock.advance(by: .seconds(86_400))
        #expect(try await registry.entity("AA-1", as: .accountAggregator) == nil)
        #expect(try await key(registry) == nil)
    }

    @Test("an entity that is not there is asked for no more often than one that is")
    func absent() async throws {
        double.set(HTTPResponse(status: .notFound))
        let registry = try registry()
        for _ in 0..<5 { #expect(try await key(registry) == nil) }
        #expect(try await registry.entity("AA-1", as: .accountAggregator) == nil)
        #expect(double.count == 1)
        double.set(RegistryDouble.entity())
        clock.advance(by: .seconds(300))
        #expect(try await registry.entity("AA-1", as: .accountAggregator)?.id == "AA-1")
    }

    /// An answer, and the error that it is.
    struct Answer: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let response: HTTPResponse
        let code: TransportError.Code
    }

    static let answers = [
        Answer(testDescription: "401", response: HTTPResponse(status: .unauthorized), code: .unauthenticated),
        Answer(testDescription: "503", response: HTTPResponse(status: .serviceUnavailable), code: .invalidResponse),
        Answer(testDescription: "410 of v1", response: HTTPResponse(status: .gone), code: .invalidResponse),
        Answer(testDescription: "no JSON", response: HTTPResponse(status: .ok, body: [1]), code: .invalidResponse),
        Answer(testDescription: "another entity", response: RegistryDouble.entity("AA-2"), code: .invalidResponse),
        Answer(testDescription: "nobody", response: RegistryDouble.json([:]), code: .invalidResponse),
    ]

    @Test("an answer that is not about the entity is an error", arguments: answers)
    func refused(row: Answer) async throws {
        double.set(row.response)
        let registry = try registry()
        let error = await #expect(throws: TransportError.self) {
            try await registry.entity("AA-1", as: .accountAggregator)
        }
        #expect(error?.code == row.code)
    }

    @Test("many that look for a key at once ask once")
    func concurrent() async throws {
        let registry = try registry()
        double.hold()
        try await withThrowingTaskGroup { group in
            for _ in 0..<20 { group.addTask { try await key(registry) } }
            while double.count == 0 { await Task.yield() }
            double.release()
            for try await found in group { #expect(found != nil) }
        }
        #expect(double.count == 1)
    }

    @Test("who is cancelled while it asks leaves the question to the next")
    func cancelled() async throws {
        let registry = try registry()
        double.hold()
        let first = Task { try await key(registry) }
        while double.count == 0 { await Task.yield() }
        let second = Task { try await key(registry) }
        first.cancel()
        double.release()
        await #expect(throws: TransportError.self) { try await first.value }
        #expect(try await second.value != nil)
    }

    @Test(
        "a member in another form is passed over and written back as it came",
        arguments: [
            ("certificate", JSONValue.object(["kty": "oct"])), ("certificate", "-----BEGIN CERTIFICATE-----"),
            ("ips", "10.0.0.1"), ("fitypes", .object(["DEPOSIT": true])),
        ])
    func odd(name: String, value: JSONValue) async throws {
        double.set(RegistryDouble.entity { $0.set(name, value) })
        let entity = try #require(try await registry().entity("AA-1", as: .accountAggregator))
        #expect(entity.name == "An AA")
        #expect(entity.baseURL(for: .v2_0_0) != nil)
        #expect((entity.verificationKey == nil) == (name == "certificate"))
        #expect(entity.json.object?[name] == value)
    }

    @Test("lists, and one entity in a list, are read, and what cannot be read is left out")
    func list() async throws {
        let entry = try JSONDocument.uniqueMembers(RegistryDouble.entity().body)
        let broken = JSONValue.object(["entityinfo": .object(["name": "nobody"])])
        double.set(HTTPResponse(status: .ok, body: JSONValue.array([entry, broken]).bytes()))
        let registry = try registry()
        #expect(try await registry.entities(.accountAggregator).map(\.id) == ["AA-1"])
        #expect(double.requests.map(\.url.path) == ["/cr/v2/entityInfo/AA"])
        #expect(try await key(registry) != nil)
    }

    @Test("the older edition's spellings are read, and written back as they were")
    func older() async throws {
        let info: JSONObject = [
            "id": "AA-1", "name": "An AA", "entityHandle": "@aa", "baseUrl": "https://aa.example",
            "webViewUrl": "https://aa.example/web", "ips": .array(["10.0.0.1"]), "fitypes": .array(["DEPOSIT"]),
            "code": "x",
            "signature": .object(["signValue": "s"]),
        ]
        double.set(RegistryDouble.json(info))
        let entity = try #require(try await registry().entity("AA-1", as: .accountAggregator))
        #expect(entity.handle == "aa")
        #expect(entity.json.object?["entityHandle"] == "@aa")
        #expect(entity.webviewURL == "https://aa.example/web")
        #expect(entity.addresses == ["10.0.0.1"])
        #expect(entity.fiTypes == [.deposit])
        #expect(Set(entity.json.object?.members.map(\.name) ?? []) == Set(info.members.map(\.name)))
    }

    /// A base URL as it is written, and what is found in it.
    struct Base: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let v1, v2: String?

        init(_ text: String, _ v1: String?, _ v2: String?) {
            testDescription = text
            self.v1 = v1
            self.v2 = v2
        }
    }

    static let bases = [
        Base("https://aa.example/api", "https://aa.example/api", "https://aa.example/api"),
        Base("v1:https://a.example, v2:https://b.example", "https://a.example/", "https://b.example/"),
        Base("v2:https://b.example,v1:https://a.example", "https://a.example/", "https://b.example/"),
        Base("v2:https://b.example", nil, "https://b.example/"),
        Base("to be told", nil, nil),
        Base("https://a.example, https://b.example", nil, nil),
    ]

    @Test("a base URL is found for the version that is spoken", arguments: bases)
    func baseURL(row: Base) throws {
        let entity = try RegisteredEntity(
            json: .object(["id": "AA-1", "baseurl": .string(row.testDescription)]), at: .root)
        #expect(entity.baseURL(for: .v1_1_2)?.text == row.v1)
        #expect(entity.baseURL(for: .v2_0_0)?.text == row.v2)
        #expect(entity.baseURL(for: .v2_1_0)?.text == row.v2)
    }
}
