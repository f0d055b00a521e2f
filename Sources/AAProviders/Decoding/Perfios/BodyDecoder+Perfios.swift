import AACore
import AAModels

extension BodyDecoder {
    /// Bodies of Perfios' FIU module.
    public static let perfios = BodyDecoder(
        "perfios", dialect: PerfiosModuleDialect(), forms: perfiosNews + perfiosCalls)

    private static let perfiosNews: [BodyForm] = [
        BodyForm(
            .webhook, nil, marks: ["moduleReference", "id", "secret"], as: PerfiosDataNotification.self
        ) { body, decoded in
            decoded.nameJourney(body.moduleReference, body.consentHandle)
            decoded.name("sessionId", body.id)
            decoded.tell(PerfiosNotification.data(body).content, failure: nil)
        },
        BodyForm(
            .response, .requestConsent, marks: ["moduleReference", "redirectUrl"], as: PerfiosJourney.self
        ) { body, decoded in
            decoded.status = body.status
            decoded.nameJourney(body.moduleReference, body.consentHandle)
        },
        BodyForm(
            .webhook, nil, marks: ["moduleReference", "status"], as: PerfiosConsentNotification.self
        ) { body, decoded in
            decoded.status = body.status.rawValue
            decoded.nameJourney(body.moduleReference, body.consentHandle)
            decoded.name("consentId", body.consentID)
            decoded.tell(PerfiosNotification.consent(body).content, failure: nil)
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

extension DecodedBody {
    fileprivate mutating func nameJourney(_ reference: ConsentHandle, _ handle: ConsentHandle?) {
        name("moduleReference", reference)
        name("consentHandle", handle)
    }
}
