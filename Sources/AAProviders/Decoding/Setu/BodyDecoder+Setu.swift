import AACore
import AAModels

extension BodyDecoder {
    /// Bodies of Setu's gateway, v2 and v1.
    public static let setu = BodyDecoder(
        "setu", dialect: SetuDialect(), forms: setuRest + setuConsents + setuSessions)

    private static let setuConsents: [BodyForm] = [
        BodyForm(
            .response, .consent, marks: ["id", "status"], as: SetuConsent.self,
            besides: ["redirectUrl", "context", "Context", "PAN", "enableAdditionalPhoneNumber", "Detail.DataConsumer"]
        ) { consent, decoded in
            decoded.status = consent.status.rawValue
            decoded.name("consentId", consent.id)
            decoded.name("traceId", consent.traceID)
            decoded.accounts = consent.accounts.map(DecodedBody.Account.init)
        },
        BodyForm(
            .response, .mergeConsents, marks: ["consentCollectionId"], as: SetuConsentCollection.self,
            besides: ["txnid", "traceId"]
        ) { collection, decoded in decoded.name("consentCollectionId", collection.id) },
        BodyForm(
            .response, .revoke, marks: ["status", "traceId"], as: SetuRevocation.self, besides: ["traceId"]
        ) { revocation, decoded in decoded.status = revocation.status.rawValue },
        BodyForm(
            .response, .lastFetch, marks: ["lastFetchedAt"], as: SetuLastFetch.self, besides: ["traceId"]
        ) { _, _ in },
        BodyForm(
            .request, .requestConsent, marks: ["vua", "dataRange"],
            members: [
                "consentDuration", "consentDateRange", "consentMode", "fetchType", "consentTypes", "fiTypes", "purpose",
                "frequency", "dataLife", "dataFilter", "redirectUrl", "context", "additionalParams",
                "enableAdditionalPhoneNumber", "PAN",
            ]),
        BodyForm(.request, .requestConsent, marks: ["Detail"], members: ["redirectUrl", "context"]),
        BodyForm(.request, .mergeConsents, marks: ["mandatoryConsents"], members: ["optionalConsents"]),
    ]

    private static let setuSessions: [BodyForm] = [
        BodyForm(
            .response, .fetch, marks: ["id", "consentId", "status"], as: SetuSession.self
        ) { session, decoded in
            decoded.status = session.status.rawValue
            decoded.name("sessionId", session.id)
            decoded.name("consentId", session.consentID)
            decoded.name("traceId", session.traceID)
            decoded.accounts = session.fips.flatMap(\.decoded)
        },
        BodyForm(
            .response, .sessions, marks: ["dataSessions"], as: SetuSessionList.self, besides: ["traceId"]
        ) { list, decoded in
            decoded.name("consentId", list.consentID)
            for entry in list.sessions {
                decoded.name("sessionId", entry.id)
                decoded.events.append(DecodedBody.Event(about: "session", status: entry.status.rawValue))
            }
        },
        BodyForm(
            .response, .refresh, marks: ["message", "status"], as: SetuRefresh.self, besides: ["message"]
        ) { refresh, decoded in
            decoded.status = refresh.status.rawValue
            decoded.name("traceId", refresh.traceID)
        },
        BodyForm(
            .request, .startSession, marks: ["consentId", "dataRange"], members: ["DataRange", "format"],
            ids: [("consentId", "consentId")]),
        BodyForm(
            .request, .startSession, marks: ["consentId", "DataRange"], members: ["format"],
            ids: [("consentId", "consentId")]),
        BodyForm(.request, .refresh, marks: ["dataRange"]),
    ]

    private static let setuRest: [BodyForm] = [
        BodyForm(
            .webhook, nil, marks: ["type", "consentId"], as: SetuWebhook.self,
            besides: ["success", "dataSessionId", "data.format", "format"]
        ) { webhook, decoded in
            decoded.status = webhook.status
            decoded.name("notificationId", webhook.id)
            decoded.name("consentId", webhook.consentID)
            decoded.name("sessionId", webhook.sessionID)
            let failure = webhook.error.map { ErrorCode(rawValue: $0.code.rawValue) }
            decoded.tell(webhook.content, failure: failure)
            decoded.accounts = webhook.accounts.map(DecodedBody.Account.init) + webhook.fips.flatMap(\.decoded)
        },
        BodyForm(
            .response, .fips, marks: ["data.fipId"], as: SetuFIPList.self, besides: ["traceId"]
        ) { list, decoded in for fip in list.fips { decoded.name("fipId", fip.id) } },
        BodyForm(
            .response, .availability, marks: ["accounts.aa"], as: SetuAvailability.self, besides: ["traceId"]
        ) { _, _ in },
        BodyForm(.request, .availability, marks: ["mobileNumber"]),
        BodyForm(.request, .login, marks: ["clientID", "secret"], members: ["grant_type"]),
        BodyForm(.response, .login, marks: ["access_token"], members: ["refresh_token"]),
        BodyForm(
            .error, nil, marks: ["errorCode"], members: ["errorMsg", "traceId", "ver", "timestamp", "txnid"],
            ids: [("traceId", "traceId"), ("txnid", "txnid")]),
    ]
}

extension SetuDataFIP {
    fileprivate var decoded: [DecodedBody.Account] {
        accounts.map {
            DecodedBody.Account(
                fip: fip, link: $0.link, maskedAccountNumber: $0.maskedAccountNumber, status: $0.fiStatus,
                hasData: $0.data != nil)
        }
    }
}
