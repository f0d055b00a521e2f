import AACore
import AAModels
import AAProviders
import AATestSupport
import AATransport
import Testing

@Suite("What is made of a recorded body")
struct BodyDecoderTests {
    /// Every recorded body; its name says what it is.
    static func recorded(_ folder: String) -> [String] {
        ConformanceData.files(below: "providers/\(folder)", suffixes: [".json", ".xml"])
    }

    static func kind(of path: String) -> DecodedBody.Kind {
        let words = path.split { "./".contains($0) }
        if path.contains("fi-types/") || path.hasSuffix(".plaintext.xml") { return .document }
        if words.contains("request") { return .request }
        if words.contains("webhook") || words.contains("callback") { return .webhook }
        return words.contains("error") || words.contains { $0.count == 3 && $0.hasPrefix("4") } ? .error : .response
    }

    static let bodies = recorded("setu") + recorded("perfios/fiu-module")

    @Test(
        "each recorded one is what its name says, and holds nothing unknown",
        .enabled(if: ConformanceData.isPresent), arguments: bodies)
    func known(path: String) throws {
        let decoder = try #require(BodyDecoder.all.first { path.hasPrefix("providers/\($0.provider)/") })
        let decoded = try decoder.decode(ConformanceData.bytes(of: path))
        #expect(decoded.kind == Self.kind(of: path))
        #expect(decoded.unknown == [])
        #expect((decoded.operation == nil) == [.webhook, .error, .document].contains(decoded.kind))
        #expect((decoded.failure != nil) == (decoded.kind == .error))
        #expect(try decoder.decode(ConformanceData.bytes(of: path), as: decoded.kind).kind == decoded.kind)
    }

    static let session =
        #"{"id":"s-1","consentId":"c-1","status":"PARTIAL","novel":1,"fips":[{"fipID":"fip-1","accounts":[{"linkRefNumber":"l-1","maskedAccNumber":"XX01","FIstatus":"DENIED","9876543210":{}}]}]}"#

    @Test("what it holds is told, and what is not known is named by its path")
    func contents() throws {
        let decoded = try BodyDecoder.setu.decode(Array(Self.session.utf8))
        #expect(
            String(decoding: decoded.json.bytes(), as: UTF8.self) == """
                {"provider":"setu","kind":"response","operation":"fetch","status":"PARTIAL",\
                "ids":{"sessionId":"s-1","consentId":"c-1"},\
                "accounts":[{"fipId":"fip-1","linkRefNumber":"l-1","maskedAccNumber":"XX01","status":"DENIED",\
                "hasData":false}],"events":[],"unknown":["novel","fips[0].accounts[0].9876543210"]}
                """)
    }

    @Test("the secret of a session and UAT's key are not told", .enabled(if: ConformanceData.isPresent))
    func secrets() throws {
        for path in Self.recorded("perfios/fiu-module") {
            let decoded = try BodyDecoder.perfios.decode(ConformanceData.bytes(of: path))
            let text = String(decoding: decoded.json.bytes(), as: UTF8.self)
            for secret in ["s_0123456789abcdef", "PRIVATE KEY", "9999999999", "web-redirect"] {
                #expect(!text.contains(secret), "\(path)")
            }
        }
    }

    @Test("a refusal is what it means, by the status it came with too")
    func refusal() throws {
        let body = Array(#"{"errorCode":"InvalidRequest","errorMsg":"Consent already used","traceId":"t-1"}"#.utf8)
        let refused = try BodyDecoder.setu.decode(body)
        #expect(refused.failure?.code == .consentExhausted)
        #expect(refused.failure?.providerCode == .invalidRequest)
        #expect(refused.failure?.retry == .withNewRequest)
        #expect(refused.failure?.mayHaveBeenCarriedOut == false)
        #expect(try BodyDecoder.setu.decode(body, status: .badGateway).failure?.mayHaveBeenCarriedOut == true)
        let page = try BodyDecoder.setu.decode(Array("<html><body>502</body></html>".utf8), status: .badGateway)
        #expect(page.failure?.code == .unavailable)
    }

    @Test(
        "what is none of a provider's, or not of the kind that was said, is an error",
        arguments: [
            (#"{"a":1}"#, nil, "unexpectedValue"), ("[]", nil, "unexpectedValue"), ("{", nil, "malformedJSON"),
            ("", nil, "malformedJSON"), ("<html>", .response, "malformedJSON"),
            (session, .webhook, "unexpectedValue"), (#"{"id":1,"status":"ACTIVE"}"#, .response, "unexpectedValue"),
        ] as [(String, DecodedBody.Kind?, String)])
    func foreign(text: String, kind: DecodedBody.Kind?, code: String) throws {
        let error = #expect(throws: AACoreError.self) { try BodyDecoder.setu.decode(Array(text.utf8), as: kind) }
        #expect(error?.code.description == code)
    }
}
