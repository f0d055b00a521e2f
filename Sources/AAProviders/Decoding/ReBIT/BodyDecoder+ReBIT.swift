import AACore
import AAModels
import AATransport

extension BodyDecoder {
    /// Bodies of ReBIT's API between an FIU and an AA, in each of its versions.
    public static let rebit = BodyDecoder(
        provider: "rebit", forms: rebitNews + rebitConsents + rebitData
    ) { json, status in
        let code = json?.object?["errorCode"]?.string.map { ErrorCode(rawValue: $0) }
        let meaning = ReBITRefusal(code ?? "", status)
        return DecodedBody.Failure(
            code: meaning.code, providerCode: code, reason: meaning.reason,
            retry: meaning.retry ?? meaning.code.usualRetry, mayHaveBeenCarriedOut: status.isServerError)
    }

    private static let rebitNews: [BodyForm] = [
        .message(
            .webhook, nil, marks: ["Notifier", "ConsentStatusNotification"], as: ConsentStatusNotification.self
        ) { body, decoded in
            decoded.status = body.status.rawValue
            decoded.name("consentId", body.consentID)
            decoded.name("consentHandle", body.consentHandle)
            decoded.tell(body.content, failure: nil)
        },
        .message(
            .webhook, nil, marks: ["Notifier", "FIStatusNotification"], as: FIStatusNotification.self
        ) { body, decoded in
            decoded.status = body.sessionStatus.rawValue
            decoded.name("sessionId", body.sessionID)
            decoded.tell(body.content, failure: nil)
            decoded.accounts = body.responses.flatMap { response in
                response.accounts.map {
                    DecodedBody.Account(fip: response.fip, link: $0.link, status: $0.status)
                }
            }
        },
        BodyForm(
            .webhook, nil, marks: ["Notifier", "AccountLinkStatusNotification"],
            members: ["ver", "timestamp", "txnid"], ids: [("txnid", "txnid")]),
        .message(.response, nil, marks: ["response"], as: NotificationResponse.self),
        BodyForm(
            .response, .heartbeat, marks: ["Status"], as: HeartbeatResponse.self
        ) { body, decoded in decoded.status = body.status.rawValue },
        .message(.error, nil, marks: ["errorCode"], as: ErrorResponse.self),
        BodyForm(
            .error, nil, marks: ["errorCode"], members: ["ver", "timestamp", "txnid", "errorMsg"],
            ids: [("txnid", "txnid")]),
    ]

    private static let rebitConsents: [BodyForm] = [
        .message(.request, .requestConsent, marks: ["ConsentDetail"], as: ConsentsRequest.self),
        // What an AA publishes as a sample need not be what it would take.
        BodyForm(.request, .requestConsent, marks: ["ConsentDetail"], members: ["ver", "timestamp", "txnid"]),
        .message(
            .response, .requestConsent, marks: ["Customer", "ConsentHandle"], as: ConsentsResponse.self
        ) { body, decoded in decoded.name("consentHandle", body.consentHandle) },
        .message(
            .response, .outcome, marks: ["ConsentHandle", "ConsentStatus"], as: ConsentHandleResponse.self
        ) { body, decoded in
            decoded.status = body.status.rawValue
            decoded.name("consentHandle", body.consentHandle)
            decoded.name("consentId", body.consentID)
        },
        .message(
            .request, .outcome, marks: ["ConsentHandle"], as: ConsentHandleRequest.self
        ) { body, decoded in decoded.name("consentHandle", body.consentHandle) },
        BodyForm(
            .response, .consent, marks: ["consentId", "signedConsent"], as: ConsentArtefact.self
        ) { body, decoded in
            decoded.status = body.status.rawValue
            decoded.name("consentId", body.consentID)
            decoded.name("txnid", body.messageID)
        },
        .message(
            .request, .consent, marks: ["consentId"], as: ConsentFetchRequest.self
        ) { body, decoded in decoded.name("consentId", body.consentID) },
    ]

    private static let rebitData: [BodyForm] = [
        .message(
            .request, .startSession, marks: ["FIDataRange", "KeyMaterial"], as: FIRequest.self
        ) { body, decoded in decoded.name("consentId", body.consentID) },
        BodyForm(
            .request, .startSession, marks: ["FIDataRange", "KeyMaterial"],
            members: ["ver", "timestamp", "txnid", "Consent"], ids: [("consentId", "Consent.id")]),
        .message(
            .response, .startSession, marks: ["consentId", "sessionId"], as: FIResponse.self
        ) { body, decoded in
            decoded.name("sessionId", body.sessionID)
            decoded.name("consentId", body.consentID)
        },
        .message(
            .request, .fetch, marks: ["sessionId"], as: FIFetchRequest.self
        ) { body, decoded in decoded.name("sessionId", body.sessionID) },
        .message(
            .response, .fetch, marks: ["FI"], as: FIFetchResponse.self
        ) { body, decoded in
            decoded.accounts = body.deliveries.flatMap { delivery in
                delivery.accounts.map {
                    DecodedBody.Account(
                        fip: delivery.fip, link: $0.link, maskedAccountNumber: $0.maskedAccountNumber, hasData: true)
                }
            }
        },
    ]
}

extension BodyForm {
    /// A form of a message with ReBIT's header.
    fileprivate static func message<Body: HeadedMessage>(
        _ kind: DecodedBody.Kind, _ operation: ProviderOperation?, marks: [String], as type: Body.Type,
        _ fill: @escaping @Sendable (Body, inout DecodedBody) -> Void = { _, _ in }
    ) -> BodyForm {
        BodyForm(kind, operation, marks: marks, as: type) { body, decoded in
            fill(body, &decoded)
            decoded.name("txnid", body.header.messageID)
        }
    }
}
