import AACore
import AAModels
import Testing

@Suite("A request for consent, for any provider")
struct ConsentRequestTests {
    private static let customer = """
        {"id":"9999999999@aa","Identifiers":[{"type":"MOBILE","value":"9999999999"}]}
        """
    private static let detail = "{\(ConsentTerms.validHead),\"Customer\":\(customer),\(ConsentTerms.validTail)}"
    private static let whole = """
        {"consent":\(detail),"templateID":"CT035","fipIDs":["fip-1","fip-2"],"redirectURL":"https://fiu.example/back?s=9999999999",
        "pan":"AAAPA9999A","reference":"case 9999999999","productID":"LN1","idempotencyKey":"k-1","tags":["loans"],
        "providerOptions":{"context":[{"key":"accounttype","value":"9999999999"}]}}
        """

    private static func request(_ text: String) throws -> ConsentRequest {
        try ConsentRequest(jsonBytes: Array(text.utf8))
    }

    @Test("all that it says is read, and written again")
    func roundTrip() throws {
        let request = try Self.request(Self.whole)
        #expect(request.json == (try JSONDocument.uniqueMembers(Array(Self.whole.utf8))))
        #expect(try ConsentRequest(json: request.json, at: .root) == request)
        #expect(request.template == "CT035" && request.fips == ["fip-1", "fip-2"] && request.tags == ["loans"])
        #expect(request.pan == "AAAPA9999A" && request.productID == "LN1" && request.idempotencyKey == "k-1")
    }

    @Test("the detail is ReBIT's, whatever stands beside it")
    func detail() throws {
        let detail = try ConsentDetail(jsonBytes: Array(Self.detail.utf8))
        #expect(try Self.request(Self.whole).detail == detail)
        #expect(try Self.request("{\"consent\":\(Self.detail)}") == ConsentRequest(detail))
        #expect(ConsentRequest(detail).json == .object(["consent": detail.json]))
        #expect(detail.terms == .valid)
    }

    @Test(
        "a member that is not known is refused, wherever it stands",
        arguments: [
            ("\"tags\"", "\"tag\"", "tag"), ("\"templateID\"", "\"template\"", "template"),
            ("\"fetchType\"", "\"colour\":\"red\",\"fetchType\"", "consent.colour"),
            ("\"refUri\"", "\"refURI\"", "consent.Purpose.refURI"),
            ("{\"type\":\"MOBILE\"", "{\"kind\":1,\"type\":\"MOBILE\"", "consent.Customer.Identifiers[0].kind"),
            ("\"unit\":\"DAY\"", "\"unit\":\"DAY\",\"count\":2", "consent.Frequency.count"),
            ("\"tags\"", "\"a name of 9999999999\":null,\"tags\"", "?"),
        ])
    func unknown(known: String, written: String, path: String) throws {
        let text = Self.whole.replacing(known, with: written, maxReplacements: 1)
        #expect(text != Self.whole)
        let error = #expect(throws: AACoreError.self) { try Self.request(text) }
        #expect(error?.code == .unexpectedValue)
        #expect(error?.path == path)
    }

    @Test("options of a provider are an object")
    func options() {
        let text = Self.whole.replacing("{\"context\":[", with: "[").replacing("}]}}", with: "}]}")
        let error = #expect(throws: AACoreError.self) { try Self.request(text) }
        #expect(error?.path == "providerOptions")
    }

    @Test("nothing personal is printed")
    func privacy() throws {
        let request = try Self.request(Self.whole)
        var dumped = ""
        dump(request, to: &dumped)
        for text in ["\(request)", String(reflecting: request), dumped] {
            #expect(!text.contains("9999999999") && !text.contains("AAAPA9999A"))
        }
    }
}
