import AACore
import AAModels

extension MessageFixture {
    static let header = MessageHeader(timestamp: time, messageID: "4a4adbbe-29ae-41e8-a8d7-0289437bf331")
    static let time = Timestamp.unixEpoch.adding(.seconds(1_700_000_000))
    static let head =
        #""ver":"2.0.0","timestamp":"2023-11-14T22:13:20.000Z","txnid":"4a4adbbe-29ae-41e8-a8d7-0289437bf331""#

    /// POST /Consent, /Consent/handle and /Consent/fetch with their answers.
    static let consents = [
        MessageFixture(
            ConsentsRequest(
                header: header,
                detail: ConsentDetail(
                    terms: .valid,
                    customer: ConsentCustomer(
                        address: "9999999999@aa", identifiers: [ConsentCustomer.Identifier(.mobile, "9999999999")]))),
            optional: Set(ConsentTerms.optionalMembers.map { "ConsentDetail.\($0)" }).union([
                "ConsentDetail.Customer.id", "ConsentDetail.Customer.Identifiers",
            ]),
            personal: ["ConsentDetail.Customer.id", "ConsentDetail.Customer.Identifiers[0].value"],
            wire: """
                {\(head),"ConsentDetail":{\(ConsentTerms.validHead),
                "Customer":{"id":"9999999999@aa","Identifiers":[{"type":"MOBILE","value":"9999999999"}]},
                \(ConsentTerms.validTail)}}
                """),
        MessageFixture(
            ConsentsResponse(header: header, customer: "9999999999@aa", consentHandle: "handle-1"),
            personal: ["Customer.id"],
            wire: #"{\#(head),"Customer":{"id":"9999999999@aa"},"ConsentHandle":"handle-1"}"#),
        MessageFixture(
            ConsentHandleRequest(header: header, consentHandle: "handle-1"),
            wire: #"{\#(head),"ConsentHandle":"handle-1"}"#),
        MessageFixture(
            ConsentHandleResponse(
                header: header, consentHandle: "handle-1", status: .approved, consentID: "consent-1"),
            optional: ["ConsentStatus.id"],
            wire: #"{\#(head),"ConsentHandle":"handle-1","ConsentStatus":{"id":"consent-1","status":"APPROVED"}}"#),
        MessageFixture(
            ConsentFetchRequest(header: header, consentID: "consent-1"),
            wire: #"{\#(head),"consentId":"consent-1"}"#),
        MessageFixture(
            ConsentArtefact(
                messageID: header.messageID, timestamp: time, consentID: "consent-1", status: .active,
                createTimestamp: time, signedConsent: "header.payload.signature",
                use: ConsentUse(logURI: "https://aa.example/log", count: 3, lastUse: time)),
            optional: ["timestamp"], personal: ["signedConsent"],
            wire: """
                {"ver":"2.0.0","txnid":"4a4adbbe-29ae-41e8-a8d7-0289437bf331","timestamp":"2023-11-14T22:13:20.000Z",
                "consentId":"consent-1","status":"ACTIVE","createTimestamp":"2023-11-14T22:13:20.000Z",
                "signedConsent":"header.payload.signature","ConsentUse":{"logUri":"https://aa.example/log","count":3,
                "lastUseDateTime":"2023-11-14T22:13:20.000Z"}}
                """),
    ]

    /// The payload of `signedConsent`.
    static let signedConsent = MessageFixture(
        SignedConsent(
            terms: .valid, dataProvider: ConsentParty(id: "aa-1", kind: .accountAggregator),
            customer: "9999999999@aa",
            accounts: [
                SignedConsent.Account(
                    fiType: .deposit, fip: "fip-1", accountType: "SAVINGS", link: "link-1",
                    maskedAccountNumber: "XXXXXX4020")
            ]),
        optional: Set(ConsentTerms.optionalMembers).union(["DataProvider.type"]),
        personal: ["Customer.id", "Accounts[0].maskedAccNumber"],
        wire: """
            {\(ConsentTerms.validHead),"DataProvider":{"id":"aa-1","type":"AA"},"Customer":{"id":"9999999999@aa"},
            "Accounts":[{"fiType":"DEPOSIT","fipId":"fip-1","accType":"SAVINGS","linkRefNumber":"link-1",
            "maskedAccNumber":"XXXXXX4020"}],\(ConsentTerms.validTail)}
            """)
}
