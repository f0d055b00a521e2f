import AACore
import AACrypto
import AAProviders
import AATestKit
import AATestSupport
import AATransport
import Testing

@Suite("Perfios: requests are signed as they are sent")
struct PerfiosSigningMiddlewareTests {
    /// One of the outside vectors.
    struct Vector: Sendable, CustomTestStringConvertible {
        let json: JSONObject
        var testDescription: String { self["name"] }

        subscript(path: String...) -> String {
            path.reduce(JSONValue.object(json)) { $0.object?[$1] ?? .null }.string ?? ""
        }

        var query: [(String, String)] {
            (json["query"]?.object?.members ?? []).map { member in
                (member.name, (member.value.array ?? [member.value]).compactMap(\.string).joined(separator: ","))
            }
        }
    }

    static let file = try? JSONDocument(ConformanceData.bytes(of: "providers/perfios/signing/vectors.json")).root.object
    static let vectors = (file?["vectors"]?.array ?? []).compactMap(\.object).map { Vector(json: $0) }

    private func key(_ name: String) throws -> String {
        try #require(Self.file?["testKey"]?.object?[name]?.string)
    }

    @Test("there are as many vectors as this suite was written for", .enabled(if: ConformanceData.isPresent))
    func count() { #expect(Self.vectors.count == 4) }

    @Test("the published vectors: the headers, and a signature over the published texts", arguments: vectors)
    func vector(vector: Vector) async throws {
        let date = vector["date"].replacing(/(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)Z/) {
            "\($0.1)-\($0.2)-\($0.3):\($0.4):\($0.5)Z"
        }
        let signing = PerfiosSigning(
            try SigningKey(pem: key("privateKeyPkcs1Pem"), keyID: "test"),
            escape: try #require(PerfiosRequest.Escape(rawValue: vector["escapePrefix"])),
            clock: ManualClock(at: try Timestamp(date)))
        var url = try HTTPURL("https://\(vector["host"])\(vector["path"])")
        for (name, value) in vector.query { url = url.appending(queryItem: name, value: value) }
        var request = HTTPRequest(
            method: HTTPMethod(rawValue: vector["method"]), url: url, body: try Base64.decode(vector["bodyBase64"]))
        if vector["name"].hasPrefix("multipart") {
            // Whatever is uploaded, it is not what is signed.
            request.headers["Content-Type"] = "multipart/form-data; boundary=x"
            request.body = Array("--x".utf8)
        }
        let transport = ScriptedTransport([.respond(HTTPResponse())])
        _ = try await HTTPClient(transport: transport, middlewares: [signing]).send(request)

        let sent = try #require(transport.requests.first)
        #expect(sent.body == request.body)
        #expect(sent.url == request.url)
        for member in try #require(vector.json["expected"]?.object?["headers"]?.object).members
        where !["Host", "X-Perfios-Signature"].contains(member.name) {
            #expect(sent.headers[member.name] == member.value.string)
        }
        #expect(sent.headers["Host"] == nil)
        // The text that is signed is the published one: its own signature and ours both hold for what was sent.
        let published = try PerfiosRequest(
            method: vector["method"], host: vector["host"], path: vector["path"], query: vector.query,
            body: Base64.decode(vector["bodyBase64"]), date: Timestamp(date),
            escape: #require(PerfiosRequest.Escape(rawValue: vector["escapePrefix"])))
        let verifier = try VerificationKey(pem: key("publicKeySpkiPem"))
        try verifier.verifyPerfios(vector["expected", "exampleSignatureHex"], of: published)
        try verifier.verifyPerfios(#require(sent.headers["X-Perfios-Signature"]), of: published)
    }

    @Test("an id in a path is signed as it is meant, not as it is escaped, and the port belongs to the host")
    func path() async throws {
        let key = try #require(Keys.user)
        let transport = ScriptedTransport([.respond(HTTPResponse())])
        let clock = ManualClock(at: Sample.now)
        let url = try HTTPURL("https://demo.perfios.com:8443/a%20b/c").appending(queryItem: "types", value: "xlsx,é")
        let client = HTTPClient(transport: transport, middlewares: [PerfiosSigning(key, clock: clock)])
        _ = try await client.send(HTTPRequest(url: url))
        let meant = try PerfiosRequest(
            method: "GET", host: "demo.perfios.com:8443", path: "/a b/c", query: [("types", "xlsx,é")],
            date: Sample.now)
        let signature = try #require(transport.requests.first?.headers["X-Perfios-Signature"])
        try key.verificationKey.verifyPerfios(signature, of: meant)
    }

    @Test("a key that is not RSA stops the request before it is sent")
    func otherKey() async throws {
        let key = try SigningKey.generate(keyID: "ed", algorithm: .edDSA)
        let fixture = try InsightsFixture([], key: key)
        let error = await #expect(throws: ProviderError.self) { try await fixture.insights.startReport(of: "T") }
        #expect(error?.code == .signingFailed)
        #expect(error?.mayHaveBeenCarriedOut == false)
        #expect(fixture.transport.requests.isEmpty)
    }
}
