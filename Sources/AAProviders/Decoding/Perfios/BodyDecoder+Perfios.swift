import AACore
import AAModels

extension BodyDecoder {
    /// Bodies of Perfios' FIU module.
    public static let perfios = BodyDecoder("perfios", dialect: PerfiosModuleDialect(), forms: perfiosModule)

    private static let perfiosModule: [BodyForm] = [
        BodyForm(
            .response, .requestConsent, marks: ["moduleReference", "status", "redirectUrl"], as: PerfiosJourney.self
        ) { journey, decoded in decoded.show(journey) },
        BodyForm(
            .response, .refresh, marks: ["moduleReference", "status"], as: PerfiosJourney.self
        ) { journey, decoded in decoded.show(journey) },
        BodyForm(
            .response, .fetch, marks: ["moduleReference", "sessions"], as: PerfiosDelivery.self
        ) { delivery, decoded in
            decoded.name("moduleReference", delivery.moduleReference)
            decoded.name("consentHandle", delivery.consentHandle)
            decoded.accounts = delivery.decodedAccounts
        },
        BodyForm(
            .webhook, nil, marks: ["moduleReference", "status", "timestamp"], as: PerfiosConsentNotification.self
        ) { body, decoded in
            decoded.status = body.status.rawValue
            decoded.name("moduleReference", body.moduleReference)
            decoded.name("consentHandle", body.consentHandle)
            decoded.name("consentId", body.consentID)
            decoded.tell(PerfiosNotification.consent(body).content, failure: nil)
        },
        BodyForm(
            .webhook, nil, marks: ["moduleReference", "id", "secret"], as: PerfiosDataNotification.self
        ) { body, decoded in
            decoded.name("moduleReference", body.moduleReference)
            decoded.name("consentHandle", body.consentHandle)
            decoded.name("sessionId", body.id)
            decoded.tell(PerfiosNotification.data(body).content, failure: nil)
        },
        BodyForm(.request, .requestConsent, marks: ["customer", "consent"]),
        BodyForm(.request, .fetch, marks: ["id", "secret"], ids: [("sessionId", "id")]),
        BodyForm(
            .request, .refresh, marks: ["moduleReference", "KeyMaterial"],
            ids: [("moduleReference", "moduleReference")]),
        BodyForm(.error, nil, marks: ["error"], members: ["message"]),
    ]
}

extension DecodedBody {
    fileprivate mutating func show(_ journey: PerfiosJourney) {
        status = journey.status
        name("moduleReference", journey.moduleReference)
        name("consentHandle", journey.consentHandle)
    }
}

extension PerfiosDelivery {
    fileprivate var decodedAccounts: [DecodedBody.Account] {
        accounts.map {
            DecodedBody.Account(
                fip: $0.fip, link: $0.link, maskedAccountNumber: $0.maskedAccountNumber, status: $0.fiStatus,
                hasData: $0.encryptedFI != nil)
        }
    }
}
