import AACore
import AATestSupport
import AATransport
import Testing

@Suite("Nothing secret or personal is in a cassette")
struct RecordingCanaryTests {
    /// In each form that a value may have, so that a rule for one form cannot hide a hole for another.
    static let markers = [
        "CANARY7f3a", "CANARY", "9812345670", "+919812345670", "9812345670@canary", "canary@mail.example", "ABCPE1234F",
        "29ABCPE1234F1Z5",
        "6f1c2f0e-7a1b-4c0e-9a57-2f1f4d0b8c11", "https://fiu.example/CANARY?CANARY",
        "eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjF9.CANARY",
        "Ananya Canary Bhatt", "<Account name='CANARY'/>", "XXXXXXXX4321", "{\"name\":\"CANARY\"}", "041234567890123",
        "Q0FOQVJZ", "P@ssw0rd", "abc@Key12", "paid 500 @rahul", "A1B2C3", "a8Kd2mQ9zXp4", "ananya.canary",
        "XXXXXXXX123", "1990-05-14",
        "1990-05-14T08:30:00+05:30",
    ]

    private static let members = [
        "vua", "id", "value", "mobileNumber", "PAN", "pan", "name", "dob", "email", "address", "maskedAccNumber",
        "linkRefNumber",
        "accRefNumber", "narration", "reference", "access_token", "refresh_token", "secret", "clientSecret",
        "client_secret", "password",
        "OTP", "otp", "token", "Nonce", "KeyValue", "privateKey", "encryptedFI", "data", "signedConsent",
        "digitalSignature", "errorMsg",
        "message", "description", "redirectUrl", "consentId", "ConsentHandle", "sessionId", "txnid", "userid", "srcref",
        "jws", "code", "state", "bornOn",
    ]

    /// Whether a marker is there, or what stands in it behind an `@`.
    private func leaks(_ marker: String, in cassette: Cassette) -> Bool {
        let texts = [
            String(decoding: cassette.json.bytes(), as: UTF8.self),
            String(decoding: cassette.json.bytes(.indented), as: UTF8.self), "\(cassette)",
        ]
        return [marker, marker.split(separator: "@").last.map(String.init) ?? marker].contains { part in
            texts.contains { $0.contains(part) }
        }
    }

    @Test("in no member of a body, at no depth", arguments: markers)
    func members(marker: String) async throws {
        var object = JSONObject()
        for name in Self.members { object.append(name, .string(marker)) }
        object.append(marker, "a map by account")
        let tree = JSONValue.object(["list": .array([.object(object), .string(marker)]), "status": "ACTIVE"])
        let url = try HTTPURL("https://aa.example/Consent")
        let request = HTTPRequest(method: .post, url: url, body: tree.bytes())
        let cassette = try await Recording.cassette([(request, HTTPResponse(body: tree.bytes()))])
        // A member's name is a word of an interface, unless it cannot be.
        let isName = ["CANARY", "Q0FOQVJZ"].contains(marker)
        #expect(leaks(marker, in: cassette) == isName)
        #expect(String(decoding: cassette.json.bytes(), as: UTF8.self).contains("\"status\":\"ACTIVE\""))
    }

    @Test("in no secret header, query item or segment of a path", arguments: markers)
    func head(marker: String) async throws {
        var headers = HTTPHeaders()
        for name in [
            "Authorization", "Cookie", "Set-Cookie", "client_api_key", "aa_api_key", "fip_api_key", "client_id",
            "client_secret",
            "x-client-secret", "x-jws-signature", "x-request-meta", "Location", "X-Perfios-Signature",
            "X-Idempotency-Key", "x-new-header",
        ] { headers.append(name, marker) }
        headers.append("authorization", "Bearer \(marker)")
        headers.append("content-type", "application/json; note=\(marker)")
        var url = try HTTPURL("https://aa.example/v2").appending(segment: "1" + marker)
        for name in ["ecres", "fi", "token", "vua", "id", "code", "status", "dob"] {
            url = url.appending(queryItem: name, value: marker)
        }
        url = try HTTPURL("\(url.text)&\(HTTPURL.encoded(marker))")
        let cassette = try await Recording.cassette([
            (HTTPRequest(url: url, headers: headers), HTTPResponse(headers: headers))
        ])
        #expect(!leaks(marker, in: cassette))
        #expect(!leaks(HTTPURL.encoded(marker), in: cassette))
    }

    @Test(
        "in no day of birth, whatever its member is called",
        arguments: [
            #"{"dob":"1990-04-01"}"#, #"{"DateOfBirth":"1990-04-01T00:00:00Z"}"#, #"{"dob":{"value":"1990-04-01"}}"#,
            #"{"birth":{"date":"1990-04-01"}}"#, #"{"bornOn":"1990-04-01"}"#, #"{"d_o_b":["1990-04-01"]}"#,
        ])
    func birth(body: String) async throws {
        let url = try HTTPURL("https://aa.example/a?dob=1990-04-01&from=1990-04-01")
        let cassette = try await Recording.cassette([(HTTPRequest(url: url), HTTPResponse(body: Array(body.utf8)))])
        #expect(!leaks("1990", in: cassette))
    }

    @Test(
        "in no number",
        arguments: [
            "9812345670", "41000.57", "98123.45e3", "-981234", "-12345", "983421", "4117", "9876.5", "499.50", "-499",
            "7e9",
        ])
    func numbers(marker: String) async throws {
        let body = #"""
            {"mobile":\#(marker),"value":\#(marker),"balances":[\#(marker)],"a":{"count":\#(marker)},"status":\#(marker)}
            """#
        let cassette = try await Recording.answers([body])
        #expect(!leaks(marker, in: cassette))
        #expect(throws: Never.self) { try Recording.bodies(cassette) }
    }

    @Test("in no segment of a path that has a point, and in no scheme that is none")
    func names() async throws {
        let request = HTTPRequest(
            url: try HTTPURL("https://aa.example/customers/canary.sharma"),
            headers: ["Authorization": "canary.eyJhbGciOiJSUzI1NiJ9.canary x"])
        #expect(!leaks("canary", in: try await Recording.cassette([(request, HTTPResponse())])))
    }

    @Test(
        "in no body that is something else",
        arguments: [
            "<Account name='CANARY'/>", "name=CANARY&pan=CANARY", "CANARY", "{\"name\":\"CANARY\"", "\u{0}CANARY",
        ])
    func others(body: String) async throws {
        let cassette = try await Recording.cassette([
            (
                HTTPRequest(method: .post, url: try HTTPURL("https://aa.example/"), body: Array(body.utf8)),
                HTTPResponse(status: 502, body: Array(body.utf8))
            )
        ])
        #expect(!leaks("CANARY", in: cassette))
    }

    @Test("nor anything of published bodies that says who or how much", .enabled(if: ConformanceData.isPresent))
    func published() async throws {
        var count = 0
        for path in ConformanceData.files(below: "providers", suffixes: [".json"]) where !path.contains("vectors") {
            let bytes = try ConformanceData.bytes(of: path)
            guard let body = try? JSONDocument(bytes).root else { continue }
            let cassette = try await Recording.answers([String(decoding: bytes, as: UTF8.self)])
            let text = String(decoding: cassette.json.bytes(), as: UTF8.self)
            for value in body.texts(of: [
                "vua", "mobileNumber", "maskedAccNumber", "maskedAccountNumber", "linkRefNumber", "name", "pan",
                "narration", "encryptedFI",
                "privateKey", "secret", "client_secret", "access_token", "url", "redirectUrl", "consentHandle",
                "consentId",
            ]) where value.utf8.count > 4 {
                count += 1
                #expect(!text.contains(value), "\(path)")
            }
        }
        #expect(count > 100)
    }
}

extension JSONValue {
    /// The strings under some names, wherever they stand.
    fileprivate func texts(of names: Set<String>) -> [String] {
        switch self {
        case .object(let object):
            object.members.flatMap { member in
                (names.contains(member.name) ? [member.value.string].compactMap(\.self) : [])
                    + member.value.texts(of: names)
            }
        case .array(let elements): elements.flatMap { $0.texts(of: names) }
        default: []
        }
    }
}

extension HTTPURL {
    /// A text as it stands in a query.
    fileprivate static func encoded(_ text: String) -> String {
        let url = try? HTTPURL("https://h/").appending(queryItem: "", value: text)
        return String(url?.query?.dropFirst() ?? "")
    }
}
