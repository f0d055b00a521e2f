import AACore
import AAModels

extension BodyDecoder {
    /// Bodies of MoneyOne's FinPro, v2 to v4.
    public static let oneMoney = BodyDecoder(
        "onemoney", dialect: OneMoneyDialect(), forms: oneMoneyAnswers + oneMoneyData + oneMoneyRequests + oneMoneyRest)

    private static let frame = ["status", "ver", "timestamp", "response"]

    private static let oneMoneyAnswers: [BodyForm] =
        [["data.consent_handle"], ["data.transaction_id"], ["data.consent_handle", "data.webRedirectionUrl"]].map {
            BodyForm(
                .response, .requestConsent, marks: $0, as: OneMoneyAnswer<OneMoneyRequestedConsents>.self,
                besides: frame + ["data.status"]
            ) { answer, decoded in
                for entry in answer.data.entries { decoded.name("consentHandle", entry.handle) }
                decoded.name("transactionId", answer.data.transactionID)
            }
        } + [
            BodyForm(
                .response, .requestConsent, marks: ["data.webRedirectionUrl"],
                as: OneMoneyAnswer<OneMoneyWebAddress>.self, besides: frame
            ) { _, _ in },
            BodyForm(
                .response, .redirection, marks: ["data.srcref"], as: OneMoneyAnswer<OneMoneyReturn>.self,
                besides: frame
            ) { answer, decoded in
                decoded.status = answer.data.ending?.rawValue
                for handle in answer.data.handles { decoded.name("consentHandle", handle) }
            },
            BodyForm(
                .response, .consents, marks: ["data.consentHandle", "data.status"],
                as: OneMoneyAnswer<[OneMoneyConsent]>.self, besides: frame
            ) { answer, decoded in
                for consent in answer.data {
                    decoded.name("consentHandle", consent.handle)
                    decoded.name("consentId", consent.id)
                    decoded.events.append(DecodedBody.Event(about: "consent", status: consent.status.rawValue))
                    decoded.accounts += consent.accounts.map(\.account).map(DecodedBody.Account.init)
                }
            },
            BodyForm(
                .response, .revoke, marks: ["status", "message"], as: OneMoneyRevocation.self,
                besides: ["ver", "message"]
            ) { revocation, decoded in decoded.status = revocation.status },
        ]

    private static let oneMoneyData: [BodyForm] = [
        BodyForm(
            .response, .startSession, marks: ["data.sessionId"], as: OneMoneyAnswer<OneMoneyBegunSession>.self,
            besides: frame
        ) { answer, decoded in
            decoded.name("sessionId", answer.data.id)
            decoded.name("consentId", answer.data.consentID)
        },
        BodyForm(
            .response, .fetch, marks: ["data.eventStatus", "data.consentHandle"],
            as: OneMoneyAnswer<OneMoneyEvent>.self, besides: frame
        ) { answer, decoded in answer.data.tell(&decoded) },
        BodyForm(
            .response, .fetch, marks: ["data.linkReferenceNumber"], as: OneMoneyAnswer<[OneMoneyAccountData]>.self,
            besides: frame
        ) { answer, decoded in
            decoded.accounts = answer.data.map {
                DecodedBody.Account(
                    link: $0.link, fiType: $0.fiType, maskedAccountNumber: $0.maskedAccountNumber, hasData: $0.hasData)
            }
        },
    ]

    private static let party = ["partyIdentifierType", "partyIdentifierValue", "accountID"]
    private static let way = ["vua", "transactionID", "redirectUrl", "fipID", "pan"]

    private static let oneMoneyRequests: [BodyForm] = [
        BodyForm(.request, .requestConsent, marks: party + ["productID", "vua"], members: way),
        BodyForm(.request, .requestConsent, marks: party + ["productIDList"], members: way),
        BodyForm(
            .request, .requestConsent, marks: ["consentHandle", "redirectUrl"], members: ["fipID", "pan", "userid"],
            ids: [("consentHandle", "consentHandle")]),
        BodyForm(.request, .redirection, marks: ["webRedirectionURL"]),
        BodyForm(.request, .consents, marks: party + ["productID"]),
        BodyForm(.request, .consents, marks: ["mobileNumber", "productID"], members: ["status", "pageNumber"]),
        BodyForm(.request, .consents, marks: ["consentHandle"]),
        BodyForm(
            .request, .startSession, marks: ["consentId", "fiDataRangeFrom"], members: ["fiDataRangeTo"],
            ids: [("consentId", "consentId")]),
        BodyForm(.request, .fetch, marks: ["sessionId"], ids: [("sessionId", "sessionId")]),
        BodyForm(.request, .sessions, marks: ["consentId"], ids: [("consentId", "consentId")]),
        // Whether it lists, revokes or fetches, only the path says.
        BodyForm(
            .request, .fetch, marks: ["consentID"],
            members: ["linkReferenceNumber", "transactionsStartDate", "transactionsEndDate"],
            ids: [("consentId", "consentID")]),
    ]

    private static let oneMoneyRest: [BodyForm] = [
        BodyForm(.webhook, nil, marks: ["eventStatus", "consentHandle"], as: OneMoneyEvent.self) { event, decoded in
            event.tell(&decoded)
        },
        BodyForm(.error, nil, marks: ["errorCode"], members: frame + ["errorMsg"]),
    ]
}

extension OneMoneyEvent {
    fileprivate func tell(_ decoded: inout DecodedBody) {
        decoded.status = status.rawValue
        decoded.name("consentHandle", handle)
        decoded.name("consentId", consentID)
        decoded.name("sessionId", sessionID)
        decoded.name("transactionId", transactionID)
        decoded.tell(content, failure: failure?.code)
        let pushed = Set(data.map(\.link))
        decoded.accounts = accounts.map {
            DecodedBody.Account(
                fip: $0.fip, link: $0.link, maskedAccountNumber: $0.maskedAccountNumber, status: $0.status,
                hasData: pushed.contains($0.link))
        }
    }
}
