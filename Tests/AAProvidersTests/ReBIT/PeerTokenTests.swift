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

    static func token(_ key: SigningKey? = issuer, _ edit: (inout JSONObject) -> Void = { _ in }) -> String? {
        let now = Int(Sample.now.millisecondsSince1970 / 1_000)
        var claims: JSONObject = [
            "exp": (now + 60).json, "iat": now.json, "iss": "https://tokens.example", "azp": "AA-1", "typ": "Bearer",
        ]
        edit(&claims)
        return try? key?.signCompact(JSONValue.object(claims).bytes())
    }

    /// A key, and how a notification with it is answered.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let apiKey: String?
        let status: HTTPStatus
        let code: ErrorCode
    }

    static let rows: [Row] =
        [
            Row(testDescription: "none (1042_1)", apiKey: nil, status: .unauthorized, code: .unauthorized),
            Row(testDescription: "empty (1042_2)", apiKey: "", status: .unauthorized, code: .unauthorized),
            Row(testDescription: "0 (1042_3)", apiKey: "0", status: .unauthorized, code: .unauthorized),
            Row(
                testDescription: "another AA's (1043_1)", apiKey: token { $0.set("azp", "AA-2") }, status: .badRequest,
                code: .invalidRequest),
            Row(
                testDescription: "nobody's", apiKey: token { $0.set("azp", nil) }, status: .badRequest,
                code: .invalidRequest),
            Row(
                testDescription: "over",
                apiKey: token { $0.set("exp", Int(Sample.now.millisecondsSince1970 / 1_000).json) },
                status: .unauthorized, code: .unauthorized),
            Row(
                testDescription: "without end", apiKey: token { $0.set("exp", nil) }, status: .unauthorized,
                code: .unauthorized),
            Row(
                testDescription: "with an end that is text", apiKey: token { $0.set("exp", "1780000060") },
                status: .unauthorized, code: .unauthorized),
            Row(
                testDescription: "with two ends", apiKey: token { $0.append("exp", 1_790_000_000) },
                status: .unauthorized, code: .unauthorized),
            Row(
                testDescription: "of another issuer by its claim",
                apiKey: token { $0.set("iss", "https://other.example") },
                status: .unauthorized, code: .unauthorized),
            Row(
                testDescription: "signed by the AA itself", apiKey: token(Keys.aggregator), status: .unauthorized,
                code: .unauthorized),
            Row(
                testDescription: "signed under the issuer's name", apiKey: token(Keys.issuerImpostor),
                status: .unauthorized, code: .unauthorized),
        ]
        + (0..<3).flatMap { part in
            [
                Row(
                    testDescription: "part \(part) without a character (1042_4.1)",
                    apiKey: token().map { changed($0, part) { String($0.dropLast()) } }, status: .unauthorized,
                    code: .unauthorized),
                Row(
                    testDescription: "part \(part) with one more (1042_4.2)",
                    apiKey: token().map { changed($0, part) { $0 + "A" } }, status: .unauthorized, code: .unauthorized),
            ]
        }

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
        let (response, taken) = try await answer(row.apiKey)
        #expect(response.status == row.status)
        let error = try ErrorResponse(jsonBytes: response.body)
        #expect(error.code == row.code)
        #expect(row.apiKey.map { $0.isEmpty || $0 == "0" || !"\(error.json)".contains($0) } ?? true)
        try NotificationReceiverTests.expectSigned(response)
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

    @Test("an answer is in the version of the notification, a refusal too", arguments: [APIVersion.v1_1_2, .v2, .v2_1])
    func version(version: APIVersion) async throws {
        let taken = try await answer(Self.token(), version: version).0
        #expect(try NotificationResponse(jsonBytes: taken.body).header.version == version)
        let refused = try await answer("0", version: version).0
        #expect(try ErrorResponse(jsonBytes: refused.body).header.version == version)
    }
}
