import AACore
import AAModels
import Testing

@Suite("Parts of a consent")
struct ConsentPartsTests {
    @Test("the signature that a data request repeats is the third segment of the signed consent")
    func digitalSignature() {
        let artefact = ConsentArtefact(
            messageID: "m", consentID: "c", status: .active, createTimestamp: .unixEpoch,
            signedConsent: "header.payload.signature",
            use: ConsentUse(logURI: "https://aa.example", count: 0, lastUse: .unixEpoch))
        #expect(artefact.digitalSignature == "signature")
    }

    @Test(
        "what is no compact JWS has no signature",
        arguments: ["secret", "a.secret", "a.b.c.secret", "", "..", "a.b."])
    func noDigitalSignature(text: String) {
        let artefact = ConsentArtefact(
            messageID: "m", consentID: "c", status: .active, createTimestamp: .unixEpoch, signedConsent: text,
            use: ConsentUse(logURI: "https://aa.example", count: 0, lastUse: .unixEpoch))
        #expect(artefact.digitalSignature.isEmpty)
    }

    private func range(_ from: Int, _ to: Int) -> FIDataRange {
        FIDataRange(from: ConsentTerms.day(from), to: ConsentTerms.day(to))
    }

    @Test(
        "a range contains what lies wholly inside",
        arguments: [
            (0, 10, true), (1, 9, true), (0, 9, true), (1, 10, true), (-1, 5, false), (5, 11, false), (-1, 11, false),
            (11, 12, false), (-2, -1, false),
        ])
    func contains(from: Int, to: Int, isInside: Bool) {
        #expect(range(0, 10).contains(range(from, to)) == isInside)
    }

    @Test("a customer may be named by identifiers alone")
    func identifiersAlone() throws {
        let text = #"{"Identifiers":[{"type":"EMAIL","value":"a@b.example"},{"type":"MOBILE","value":919867123456}]}"#
        let customer = try ConsentCustomer(jsonBytes: Array(text.utf8))
        #expect(customer.address == nil)
        #expect(customer.identifiers == [.init(.email, "a@b.example"), .init(.mobile, "919867123456")])
    }
}
