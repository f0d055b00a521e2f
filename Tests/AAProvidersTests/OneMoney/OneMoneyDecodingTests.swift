import AACore
import AAProviders
import AATestSupport
import Testing

@Suite("What is made of a recorded body of OneMoney's")
struct OneMoneyDecodingTests {
    static let operations: [(String, ProviderOperation)] = [
        ("requestconsent.v2.request", .requestConsent), ("requestconsent.orchestration.request", .requestConsent),
        ("requestconsent.v2.response.200", .requestConsent), ("getEncryptedUrl.request", .requestConsent),
        ("getEncryptedUrl.response.200.composed", .requestConsent), ("decryptUrl.request", .redirection),
        ("decryptUrl.response.200.approved", .redirection), ("getconsentslist.v3.request.by-party", .consents),
        ("getconsentslist.v2.response.200.composed", .consents), ("revokeconsent.response.200", .revoke),
        ("fi-request.request", .startSession), ("fi-request.response.200", .startSession),
        ("getallfidata.response.200.deposit.composed", .fetch),
    ]

    @Test("its call is found by its shape", .enabled(if: ConformanceData.isPresent), arguments: operations)
    func operation(name: String, operation: ProviderOperation) throws {
        let decoded = try BodyDecoder.oneMoney.decode(
            ConformanceData.bytes(of: "providers/onemoney/\(name).json"))
        #expect(decoded.operation == operation)
    }

    @Test("what it holds is told, without the customer, and what is not known is named by its path")
    func contents() throws {
        let event = """
            {"eventType":"DATA","eventStatus":"SESSION_FAILED","consentHandle":"h-1","consentId":"c-1","sessionId":"s-1",\
            "vua":"9876543210@onemoney","eventMessage":"9876543210","novel":1,"linkRefNumbers":[{"linkRefNumber":"l-1",\
            "fiStatus":"TIMEOUT","fipId":"fip-1"},{"linkRefNumber":"l-2","fiStatus":"READY","fipId":"fip-1","more":1}]}
            """
        let decoded = try BodyDecoder.oneMoney.decode(Array(event.utf8))
        #expect(
            String(decoding: decoded.json.bytes(), as: UTF8.self) == """
                {"provider":"onemoney","kind":"webhook","status":"SESSION_FAILED",\
                "ids":{"consentHandle":"h-1","consentId":"c-1","sessionId":"s-1"},\
                "accounts":[{"fipId":"fip-1","linkRefNumber":"l-1","status":"TIMEOUT","hasData":false},\
                {"fipId":"fip-1","linkRefNumber":"l-2","status":"READY","hasData":false}],\
                "events":[{"about":"session","status":"COMPLETED","failure":"SESSION_FAILED"}],\
                "unknown":["novel","linkRefNumbers[1].more"]}
                """)
    }

    @Test("a v3 answer with a handle and an address is one of a request, and a refusal is what it means")
    func others() throws {
        let answer = #"{"status":"success","data":{"consent_handle":"h-1","webRedirectionUrl":"https://x.example"}}"#
        let decoded = try BodyDecoder.oneMoney.decode(Array(answer.utf8))
        #expect(decoded.operation == .requestConsent)
        #expect(decoded.ids.map(\.value) == ["h-1"])
        let refusal = #"{"status":"failure","errorCode":"InvalidRequest","errorMsg":"FP0058"}"#
        #expect(try BodyDecoder.oneMoney.decode(Array(refusal.utf8)).failure?.code == .consentNotUsable)
    }
}
