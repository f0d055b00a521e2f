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
        if path.contains("fi-types/") || path.hasSuffix(".plaintext.xml") { return .document }
        let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        let words = name.split(separator: ".").map(String.init)
        if ["webhook", "callback", "notification", "consent-notification"].contains(where: words.contains),
            !words.contains("response")
        {
            return .webhook
        }
        if words.contains("error") || words.contains(where: { $0.count == 3 && $0.hasPrefix("4") }) { return .error }
        return words.last { ["request", "response"].contains($0) } == "request" ? .request : .response
    }

    /// A recorded body, whose decoder it goes through, and what this version knows nothing of in it.
    struct Row: Sendable, CustomTestStringConvertible {
        let path: String
        let decoder: BodyDecoder
        var testDescription: String { path }
    }

    static let rows =
        [
            ("setu", BodyDecoder.setu), ("perfios", .perfios), ("onemoney", .oneMoney), ("saafe", .rebit),
            ("finvu/aa-rebit-1.1", .rebit),
        ]
        .flatMap { folder, decoder in
            recorded(folder).filter { !$0.hasSuffix("vectors.json") }.map { Row(path: $0, decoder: decoder) }
        }

    @Test(
        "each recorded one is what its name says, and holds nothing unknown",
        .enabled(if: ConformanceData.isPresent), arguments: rows)
    func kinds(row: Row) throws {
        let bytes = try ConformanceData.bytes(of: row.path)
        let decoded = try row.decoder.decode(bytes)
        #expect(decoded.kind == Self.kind(of: row.path))
        #expect(decoded.unknown == [])
        #expect(decoded.kind != .request || decoded.operation != nil)
        #expect((decoded.failure != nil) == (decoded.kind == .error))
        #expect(try row.decoder.decode(bytes, as: decoded.kind).kind == decoded.kind)
    }

    static let bodiesOfOthers = ["finvu/fiu-v1", "unaport", "aa-redirect", "onemoney", "setu"].flatMap { recorded($0) }

    @Test(
        "a body of somebody else's is read as what it is, or refused: never half",
        .enabled(if: ConformanceData.isPresent),
        arguments: bodiesOfOthers)
    func ofOthers(path: String) throws {
        let bytes = try ConformanceData.bytes(of: path)
        for decoder in [BodyDecoder.rebit, .perfios] {
            do throws(AACoreError) {
                let decoded = try decoder.decode(bytes)
                #expect(decoded.kind != .document || !decoded.accounts.isEmpty)
            } catch { #expect(!error.reason.isEmpty) }
        }
    }

    /// The bodies of gateways that have no adapter, and the links of the accounts in those that hold documents.
    static let bodiesOfGateways: [(path: String, links: [LinkReference?])] = [
        ("unaport/create-consent.request.json", []), ("unaport/fi-notification.response.json", []),
        ("finvu/fiu-v1/ConsentTemplate.request.json", []), ("finvu/fiu-v1/FIRequest.request.json", []),
        ("finvu/fiu-v1/SubmitConsentRequest.request.json", []), ("finvu/fiu-v1/SubmitConsentRequest.response.json", []),
        ("finvu/fiu-v1/FIFetch.response.deposit.json", ["REF6857423"]),
    ]

    @Test(
        "of a gateway without an adapter the documents are read, and the rest is nothing that we know",
        .enabled(if: ConformanceData.isPresent), arguments: bodiesOfGateways)
    func ofGateways(path: String, links: [LinkReference?]) throws {
        let bytes = try ConformanceData.bytes(of: "providers/\(path)")
        for decoder in BodyDecoder.all {
            do throws(AACoreError) {
                let decoded = try decoder.decode(bytes)
                #expect(!links.isEmpty)
                #expect(decoded.kind == .document)
                #expect(decoded.accounts.map(\.link) == links)
                #expect(decoded.accounts.allSatisfy { $0.fiType == .deposit && $0.hasData })
                #expect(decoded.ids.isEmpty && decoded.events.isEmpty && decoded.failure == nil)
            } catch {
                #expect(links.isEmpty, "\(decoder.provider): \(error)")
                #expect(error.code == .unexpectedValue)
                #expect(error.reason == "nothing of \(decoder.provider) has these members")
            }
        }
    }

    @Test("every body of such a gateway is in the table", .enabled(if: ConformanceData.isPresent))
    func gateways() {
        let recorded = ["finvu/fiu-v1", "unaport"].flatMap { Self.recorded($0) }
        #expect(Set(recorded) == Set(Self.bodiesOfGateways.map { "providers/\($0.path)" }))
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
                "hasData":false}],"events":[],"unknown":["novel","fips[0].accounts[0].?"]}
                """)
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
        "a page of errors is a refusal, and what is no word is not repeated",
        arguments: [
            (#"<html><div id="errorbox">No 9876543210</div></html>"#, nil),
            (#"{"error":"customer 9999999999"}"#, "?"), (#"{"error":"ABCDE1234F"}"#, "?"),
            (#"{"error":"Rahul Sharma"}"#, "?"), (#"{"error":"19900101"}"#, "?"),
            (#"{"error":"EXPIRED"}"#, "EXPIRED"), (#"{"error":{"code":"FP0058","message":"ABCDE1234F"}}"#, "FP0058"),
        ] as [(String, String?)])
    func words(body: String, code: String?) throws {
        let decoded = try BodyDecoder.perfios.decode(Array(body.utf8))
        let error = decoded.json.object?["error"]?.object
        #expect(decoded.kind == .error && error?["providerCode"]?.string == code)
        let printed = String(decoding: decoded.json.bytes(), as: UTF8.self)
        #expect(!printed.contains("9876543210") && !printed.contains("ABCDE1234F") && !printed.contains("9999999999"))
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
