import AACore
import AAModels

extension BodyDecoder {
    /// Bodies of Perfios: of the FIU module, of Insights in JSON and XML, and of the hosted journey.
    public static let perfios = BodyDecoder(
        provider: "perfios", forms: perfiosNews + perfiosCalls + perfiosReports,
        // A page of errors may be well-formed too.
        otherForm: { InsightsErrorPage($0) == nil ? InsightsBody.json($0) : nil }
    ) { json, status in
        // Insights' errors are objects, or pages in HTML.
        let isModule = json?.object?["error"]?.string != nil
        let dialect: any GatewayDialect = isModule ? PerfiosModuleDialect() : InsightsDialect()
        return DecodedBody.Failure(dialect.refusal(json, status), status)
    }

    private static let perfiosNews: [BodyForm] = [
        BodyForm(
            .webhook, nil, marks: ["moduleReference", "id", "secret"], as: PerfiosDataNotification.self
        ) { body, decoded in
            decoded.nameJourney(body.moduleReference, body.consentHandle)
            decoded.name("sessionId", body.id)
            decoded.tell(PerfiosNotification.data(body).content, failure: nil)
        },
        BodyForm(
            .response, .requestConsent, marks: ["moduleReference", "status", "redirectUrl"], as: PerfiosJourney.self
        ) { body, decoded in
            decoded.status = body.status
            decoded.nameJourney(body.moduleReference, body.consentHandle)
        },
        .lifecycle(marks: ["moduleReference", "status", "timestamp"]),
        .lifecycle(marks: ["moduleReference", "status", "consentHandle"]),
        BodyForm(
            .response, .refresh, marks: ["moduleReference", "status"], as: PerfiosJourney.self
        ) { body, decoded in
            decoded.status = body.status
            decoded.nameJourney(body.moduleReference, body.consentHandle)
        },
        BodyForm(
            .error, nil, marks: ["error"], members: ["message"]),
    ]

    private static let perfiosCalls: [BodyForm] = [
        BodyForm(.request, .requestConsent, marks: ["customer.mobileNumber", "consent.purposeCode"]),
        BodyForm(.request, .fetch, marks: ["id", "secret"], ids: [("sessionId", "id")]),
        BodyForm(
            .request, .refresh, marks: ["moduleReference", "KeyMaterial"], ids: [("moduleReference", "moduleReference")]
        ),
        BodyForm(
            .response, .fetch, marks: ["moduleReference", "sessions"], as: PerfiosDelivery.self
        ) { body, decoded in
            decoded.nameJourney(body.moduleReference, body.consentHandle)
            decoded.accounts = body.accounts.map {
                DecodedBody.Account(
                    fip: $0.fip, link: $0.link, maskedAccountNumber: $0.maskedAccountNumber, status: $0.fiStatus,
                    hasData: $0.encryptedFI != nil)
            }
        },
    ]
}

extension BodyDecoder {
    private static let perfiosReports: [BodyForm] = [
        BodyForm(.request, .startTransaction, marks: ["payload.txnId"], ids: [("txnId", "payload.txnId")]),
        BodyForm(
            .response, .startTransaction, marks: ["transaction.perfiosTransactionId"],
            ids: [("perfiosTransactionId", "transaction.perfiosTransactionId")]),
        BodyForm(
            .request, .processStatement, marks: ["payload.fileId", "payload.institutionId"],
            ids: [("fileId", "payload.fileId")]),
        BodyForm(.response, .uploadFile, marks: ["file.fileId"], ids: [("fileId", "file.fileId")]),
        BodyForm(.response, .transactionStatus, marks: ["Status.Part"]),
        BodyForm(
            .webhook, nil, marks: ["perfiosTransactionId", "status"],
            members: ["clientTransactionId", "txnId", "errorCode", "reason"], status: "status",
            ids: [("perfiosTransactionId", "perfiosTransactionId")]),
        BodyForm(
            .webhook, nil, marks: ["clientTransactionId", "applicationStatus"], members: ["rejectionMessage"],
            status: "applicationStatus", ids: [("clientTransactionId", "clientTransactionId")]),
        BodyForm(
            .request, .startTransaction, marks: ["metaData.productType", "additionalInformation"],
            ids: [("perfiosRequestId", "metaData.perfiosRequestId")]),
    ]
}

extension BodyForm {
    fileprivate static func lifecycle(marks: [String]) -> BodyForm {
        BodyForm(.webhook, nil, marks: marks, as: PerfiosConsentNotification.self) { body, decoded in
            decoded.status = body.status.rawValue
            decoded.nameJourney(body.moduleReference, body.consentHandle)
            decoded.name("consentId", body.consentID)
            decoded.tell(PerfiosNotification.consent(body).content, failure: nil)
        }
    }
}

extension DecodedBody {
    fileprivate mutating func nameJourney(_ reference: ConsentHandle, _ handle: ConsentHandle?) {
        name("moduleReference", reference)
        name("consentHandle", handle)
    }
}
