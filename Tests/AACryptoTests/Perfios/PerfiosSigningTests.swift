import AACore
import AATestSupport
import Testing

@testable import AACrypto

@Suite("Perfios request signing")
struct PerfiosSigningTests {
    private func request(
        query: [PerfiosRequest.Parameter] = [("types", "json")], escape: PerfiosRequest.Escape = .bareDigits,
        path: String = "/a b/c", body: String = "{}"
    ) throws -> PerfiosRequest {
        try PerfiosRequest(
            method: "POST", host: "demo.example", path: path, query: query, body: Array(body.utf8),
            date: Timestamp("2026-09-28T15:45:00.999+05:30"), escape: escape)
    }

    @Test("the date is UTC, to the second")
    func date() throws { #expect(try request().dateText == "20260928T101500Z") }

    @Test("parameters are sorted by name, values of one name joined by commas, other bytes written as bare digits")
    func query() throws {
        let query = [("b", "2"), ("a", "x,y"), ("cancel", ""), ("a", "é /~"), ("B", "1")]
        let lines = try request(query: query).canonicalText().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[1] == "/a20b/c")
        #expect(lines[2] == "B=1&a=x2cy2cc3a920/~&b=2&cancel=")
        let percent = try request(query: query, escape: .percent).canonicalText().split(separator: "\n")
        #expect(percent[1] == "/a%20b/c")
        #expect(percent[2] == "B=1&a=x%2cy%2c%c3%a9%20/~&b=2&cancel=")
    }

    @Test("a signature holds for its request alone")
    func verify() throws {
        let key = try SignedMessage.key.get()
        let headers = try key.sign(request())
        try key.verificationKey.verifyPerfios(headers.signature, of: request())
        #expect(try key.sign(request()).signature != headers.signature)
        for other in try [
            request(query: []), request(escape: .percent), request(path: "/a b/d"), request(body: "{ }"),
        ] {
            expectFailure(.invalidSignature) { try key.verificationKey.verifyPerfios(headers.signature, of: other) }
        }
        for text in ["", "zz", "00", headers.signature + "00", String(repeating: "0", count: 512)] {
            expectFailure(.invalidSignature) { try key.verificationKey.verifyPerfios(text, of: request()) }
        }
    }

    @Test("a key that is not RSA is refused, on either side")
    func otherKey() throws {
        let key = try SigningKey.generate(keyID: "ed", algorithm: .edDSA)
        expectFailure(.invalidKey) { try key.sign(request()) }
        expectFailure(.invalidSignature) {
            try key.verificationKey.verifyPerfios(String(repeating: "0", count: 512), of: request())
        }
    }

    @Test(
        "what would move a line of the signed text is refused",
        arguments: [
            ("post", "demo.example", "/"), ("POST\n", "demo.example", "/"), ("", "demo.example", "/"),
            ("POST", "", "/"), ("POST", "a\nb", "/"), ("POST", "a b", "/"), ("POST", "demo.example", "a"),
            ("POST", "demo.example", ""),
        ])
    func refused(method: String, host: String, path: String) {
        expectFailure(.invalidParameter) {
            try PerfiosRequest(method: method, host: host, path: path, date: .unixEpoch)
        }
    }

    static let file = VectorFile("providers/perfios/signing/vectors.json")
    static let vectors = file.cases("vectors", namedBy: "name")

    @Test("the file holds as many vectors as this suite was written for", .enabled(if: ConformanceData.isPresent))
    func count() { #expect(Self.vectors.count == 4) }

    @Test("the published vectors: every text on the way, the headers, the signature", arguments: vectors)
    func vector(vector: Vector) throws {
        let keys = Vector(json: try #require(Self.file.root?.object?["testKey"]), testDescription: "key")
        let date = try vector.text("date").replacing(/(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)Z/) { match in
            "\(match.1)-\(match.2)-\(match.3):\(match.4):\(match.5)Z"
        }
        let query = try #require(vector.json.object?["query"]?.object).members.flatMap { member in
            (member.value.array ?? [member.value]).compactMap(\.string).map { (name: member.name, value: $0) }
        }
        let request = try PerfiosRequest(
            method: vector.text("method"), host: vector.text("host"), path: vector.text("path"), query: query,
            body: vector.base64("bodyBase64"), date: Timestamp(date),
            escape: #require(PerfiosRequest.Escape(rawValue: vector.text("escapePrefix"))))
        #expect(try request.contentDigest() == vector.text("expected", "contentSha256"))
        #expect(try request.canonicalText() == vector.text("expected", "canonicalRequest"))
        #expect(try request.textToSign() == vector.text("expected", "stringToSign"))
        #expect(try request.checksum() == vector.text("expected", "checksum"))

        let verifier = try VerificationKey(pem: keys.text("publicKeySpkiPem"))
        try verifier.verifyPerfios(vector.text("expected", "exampleSignatureHex"), of: request)
        let headers = try SigningKey(pem: keys.text("privateKeyPkcs1Pem"), keyID: "test").sign(request)
        try verifier.verifyPerfios(headers.signature, of: request)
        let fields = Dictionary(uniqueKeysWithValues: headers.fields.map { ($0.name, $0.value) })
        #expect(fields["X-Perfios-Signature"] == headers.signature)
        #expect(fields.count == 6)
        let expected = try #require(vector.json.object?["expected"]?.object?["headers"]?.object)
        for member in expected.members { #expect(fields[member.name] == member.value.string) }
    }
}
