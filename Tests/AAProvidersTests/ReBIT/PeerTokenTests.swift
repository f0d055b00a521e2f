import AACore
import AACrypto
import AAModels
import AAProviders
import AATransport
import Testing

@Suite("The API key of a notification is a token of the network, made for its sender")
struct PeerTokenTests {
    /// The token service.
    static let issuer = Keys.issuer

    static func claims(_ edit: (inout JSONObject) -> Void = { _ in }) -> [UInt8] {
        let now = Int(Sample.now.millisecondsSince1970 / 1_000)
        var claims: JSONObject = [
            "exp": (now + 60).json, "iat": now.json, "iss": "https://tokens.example", "azp": "AA-1", "typ": "Bearer",
        ]
        edit(&claims)
        return JSONValue.object(claims).bytes()
    }

    static func token(
        _ key: SigningKey? = issuer, _ edit: (inout JSONObject) -> Void = { _ in }
    ) throws -> String {
        try #require(key).signCompact(claims(edit))
    }

    /// A token whose header names an algorithm that is none of a public key's.
    static func forged(_ algorithm: JSONValue, _ sign: ([UInt8]) throws -> [UInt8]) throws -> String {
        let header = JSONValue.object(["alg": algorithm, "kid": "issuer-key"]).bytes()
        let input = [header, claims()].map { Base64.encode($0, as: .url) }.joined(separator: ".")
        return try "\(input).\(Base64.encode(sign(Array(input.utf8)), as: .url))"
    }

    /// A key, and how a notification with it is answered.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let reason: String
        let status: HTTPStatus
        let code: ErrorCode
        let apiKey: @Sendable () throws -> String?

        init(
            _ name: String, _ reason: String, _ status: HTTPStatus = .unauthorized, _ code: ErrorCode = .unauthorized,
            _ apiKey: @escaping @Sendable () throws -> String?
        ) {
            testDescription = name
            self.reason = reason
            self.status = status
            self.code = code
            self.apiKey = apiKey
        }
    }

    static let rows: [Row] =
        [
            Row("none (1042_1)", "is missing") { nil },
            Row("empty (1042_2)", "is missing") { "" },
            Row("0 (1042_3)", "names no key of its issuer") { "0" },
            Row("another AA's (1043_1)", "is not the sender's", .badRequest, .invalidRequest) {
                try token { $0.set("azp", "AA-2") }
            },
            Row("nobody's", "is not the sender's", .badRequest, .invalidRequest) { try token { $0.set("azp", nil) } },
            Row("over", over) {
                try token { $0.set("exp", Int(Sample.now.millisecondsSince1970 / 1_000).json) }
            },
            Row("without end", over) { try token { $0.set("exp", nil) } },
            Row("with an end that is text", over) { try token { $0.set("exp", "1780000060") } },
            Row("with two ends", "holds no claims") { try token { $0.append("exp", 1_790_000_000) } },
            Row("of another issuer by its claim", "is of another issuer") {
                try token { $0.set("iss", "https://other.example") }
            },
            Row("signed by the AA itself", "names no key of its issuer") { try token(Keys.aggregator) },
            Row("signed under the issuer's name", unsigned) { try token(Keys.issuerImpostor) },
            Row("signed by HS256 with the issuer's public key", unsigned) {
                let secret = Array(try #require(issuer).verificationKey.pem().utf8)
                return try forged("HS256") { try hmac($0, secret) }
            },
            Row("of the algorithm none", unsigned) { try forged("none") { _ in [] } },
        ]
        + (0..<3).flatMap { part in
            [
                Row("part \(part) without a character (1042_4.1)", part == 0 ? "names no key of its issuer" : unsigned)
                {
                    changed(try token(), part) { String($0.dropLast()) }
                },
                Row("part \(part) with one more (1042_4.2)", part == 0 ? "names no key of its issuer" : unsigned) {
                    changed(try token(), part) { $0 + "A" }
                },
            ]
        }

    /// HMAC-SHA256 (RFC 2104) with a secret longer than a block, which is hashed first.
    private static func hmac(_ message: [UInt8], _ secret: [UInt8]) throws -> [UInt8] {
        let key = try SHA256.digest(secret) + [UInt8](repeating: 0, count: 32)
        return try SHA256.digest(key.map { $0 ^ 0x5C } + SHA256.digest(key.map { $0 ^ 0x36 } + message))
    }

    private static let over = "is over, or does not say until when it is good"
    private static let unsigned = "is not signed by its issuer"

    static func changed(_ token: String, _ part: Int, _ change: (String) -> String) -> String {
        var parts = token.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        parts[part] = change(parts[part])
        return parts.joined(separator: ".")
    }

    private func answer(
        _ apiKey: String?, path: String = "/Consent/Notification", version: APIVersion = .v2,
        keys: (any VerificationKeySource)? = nil
    ) async throws -> (HTTPResponse, taken: Int) {
        let inbox = InMemoryInbox()
        let key = try #require(Self.issuer).verificationKey
        let tokens = PeerTokenVerifier(
            issuer: "tokens", keys: keys ?? StaticKeySource(["tokens": [key]]), issuerClaim: "https://tokens.example")
        let request = try NotificationReceiverTests.request(
            NotificationReceiverTests.Row("", .ok, "") {
                $0.path = path
                $0.apiKey = apiKey
                $0.edit = { $0.set("ver", version.json) }
            })
        let response = try await NotificationReceiverTests.receiver(inbox, tokens: tokens).respond(to: request)
        return (response, await inbox.waiting().count)
    }

    @Test("a key that is no token of the sender is refused, signed, and nothing is taken", arguments: rows)
    func refused(row: Row) async throws {
        let apiKey = try row.apiKey()
        let (response, taken) = try await answer(apiKey)
        #expect(response.status == row.status)
        let error = try ErrorResponse(jsonBytes: response.body)
        #expect(error.code == row.code)
        #expect(error.message == "aa_api_key \(row.reason)")
        try NotificationReceiverTests.expectSigned(response)
        #expect(taken == 0)
    }

    @Test("a key of the issuer that is for encryption verifies no token")
    func encryptionKey() async throws {
        let key = try #require(Self.issuer).verificationKey.jwk.json
        var encryption = try #require(key.object)
        encryption.set("use", "enc")
        let double = RegistryDouble(RegistryDouble.json(["keys": .array([.object(encryption)])]))
        let keys = JWKSKeySource(of: "tokens", at: try HTTPURL("https://tokens.example/certs"), over: double)
        let (response, taken) = try await answer(Self.token(), keys: keys)
        #expect(response.status == .unauthorized)
        #expect(try ErrorResponse(jsonBytes: response.body).message == "aa_api_key names no key of its issuer")
        #expect(taken == 0)
    }

    @Test("the sender's own token lets its notifications in", arguments: ["/Consent/Notification", "/FI/Notification"])
    func own(path: String) async throws {
        let (response, taken) = try await answer(Self.token(), path: path)
        #expect(response.status == .ok)
        #expect(taken == 1)
    }

    @Test("when the issuer's keys cannot be had, the AA is told to come again")
    func noKeys() async throws {
        struct Down: VerificationKeySource, Error {
            func verificationKey(of entity: EntityID, keyID: KeyID) async throws -> VerificationKey? { throw self }
        }
        let (response, taken) = try await answer(Self.token(), keys: Down())
        #expect(response.status == .serviceUnavailable)
        #expect(taken == 0)
    }

    @Test(
        "an answer is in the version of the notification, a refusal too",
        arguments: [APIVersion.v1_1_2, .v1_1_3, .v2, .v2_1])
    func version(version: APIVersion) async throws {
        let taken = try await answer(Self.token(), version: version).0
        #expect(try NotificationResponse(jsonBytes: taken.body).header.version == version)
        let refused = try await answer("0", version: version).0
        #expect(try ErrorResponse(jsonBytes: refused.body).header.version == version)
    }
}
