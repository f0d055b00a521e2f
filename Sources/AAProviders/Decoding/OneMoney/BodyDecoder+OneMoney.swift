import AACore
import AAModels

extension BodyDecoder {
    /// Bodies of MoneyOne's FinPro in front of OneMoney.
    public static let oneMoney = BodyDecoder(
        "onemoney", dialect: OneMoneyDialect(), forms: oneMoneyNews + oneMoneyAnswers + oneMoneyRequests)

    private static let oneMoneyNews: [BodyForm] = [
        BodyForm(.webhook, nil, marks: ["eventStatus", "timestamp"], as: OneMoneyEvent.self) { $1.tell($0) },
        BodyForm(.webhook, nil, marks: ["eventStatus"], as: OneMoneyEvent.self) { $1.tell($0) },
        .answer(.sessions, marks: ["data.eventStatus"], as: OneMoneyEvent.self) { $1.tell($0) },
        BodyForm(
            .error, nil, marks: ["errorCode"],
            members: ["status", "ver", "timestamp", "errorMsg", "errorNumber", "data"]),
    ]

    private static let oneMoneyAnswers: [BodyForm] = [
        .answer(
            .requestConsent, marks: ["data.consent_handle"], as: OneMoneyRequestedConsents.self,
            besides: ["data.status"]
        ) { body, decoded in
            for entry in body.entries { decoded.name("consentHandle", entry.handle) }
            decoded.name("transactionId", body.transactionID)
        },
        .answer(.redirection, marks: ["data.srcref"], as: OneMoneyReturn.self) { body, decoded in
            for handle in body.handles { decoded.name("consentHandle", handle) }
            decoded.name("txnid", body.transactionID)
        },
        .answer(.redirection, marks: ["data.webRedirectionUrl"], as: OneMoneyWebAddress.self) { _, _ in },
        .answer(.consents, marks: ["data.consentHandle"], as: [OneMoneyConsent].self) { consents, decoded in
            for consent in consents {
                decoded.name("consentId", consent.id)
                decoded.name("consentHandle", consent.handle)
                decoded.events.append(DecodedBody.Event(about: "consent", status: consent.status.rawValue))
                decoded.accounts += consent.accounts.map {
                    DecodedBody.Account(
                        fip: $0.fip, link: $0.link, fiType: $0.fiType, maskedAccountNumber: $0.maskedAccountNumber)
                }
            }
        },
        .answer(.fetch, marks: ["data.linkReferenceNumber"], as: [OneMoneyAccountData].self) { accounts, decoded in
            decoded.accounts = accounts.map(\.decoded)
        },
        .answer(
            .startSession, marks: ["data.sessionId", "data.consentId"], as: OneMoneyBegunSession.self
        ) { body, decoded in
            decoded.name("consentId", body.consentID)
            decoded.name("sessionId", body.id)
        },
        BodyForm(.response, .revoke, marks: ["status", "message"], members: ["ver", "timestamp"], status: "status"),
    ]

    private static let party = ["partyIdentifierValue", "productID", "productIDList", "accountID"]

    private static let oneMoneyRequests: [BodyForm] = [
        BodyForm(
            .request, .requestConsent, marks: ["partyIdentifierType", "vua"],
            members: party + ["transactionID", "redirectUrl", "fipID", "pan"]),
        BodyForm(.request, .consents, marks: ["partyIdentifierType"], members: party),
        BodyForm(
            .request, .redirection, marks: ["consentHandle", "redirectUrl"], members: ["fipID", "pan", "userid"],
            ids: [("consentHandle", "consentHandle")]),
        BodyForm(.request, .redirection, marks: ["webRedirectionURL"]),
        BodyForm(
            .request, .startSession, marks: ["consentId"], members: ["fiDataRangeFrom", "fiDataRangeTo"],
            ids: [("consentId", "consentId")]),
        BodyForm(
            .request, .fetch, marks: ["consentID"],
            members: ["accountID", "linkReferenceNumber", "transactionsStartDate", "transactionsEndDate"],
            ids: [("consentId", "consentID")]),
    ]
}

extension BodyForm {
    /// A form of what stands under `data` in an answer.
    fileprivate static func answer<Content: JSONConvertible & Sendable>(
        _ operation: ProviderOperation, marks: [String], as type: Content.Type, besides: [String] = [],
        _ fill: @escaping @Sendable (Content, inout DecodedBody) -> Void
    ) -> BodyForm {
        BodyForm(
            .response, operation, marks: marks, as: OneMoneyAnswer<Content>.self,
            besides: besides + ["status", "ver", "timestamp", "response"]
        ) { fill($0.data, &$1) }
    }
}

extension DecodedBody {
    fileprivate mutating func tell(_ event: OneMoneyEvent) {
        status = event.status.rawValue
        name("consentId", event.consentID)
        name("consentHandle", event.handle)
        name("sessionId", event.sessionID)
        name("transactionId", event.transactionID)
        events.append(Event(about: event.type?.rawValue.lowercased() ?? "journey", status: event.status.rawValue))
        accounts =
            event.accounts.map {
                Account(fip: $0.fip, link: $0.link, maskedAccountNumber: $0.maskedAccountNumber, status: $0.status)
            } + event.data.map(\.decoded)
    }
}

extension OneMoneyAccountData {
    fileprivate var decoded: DecodedBody.Account {
        DecodedBody.Account(link: link, fiType: fiType, maskedAccountNumber: maskedAccountNumber, hasData: hasData)
    }
}
