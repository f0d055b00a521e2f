import AACore
import AACrypto
import AAModels

/// Valid values, from which each test changes one thing.
enum Sample {
    static let now = Timestamp.unixEpoch.adding(.seconds(1_780_000_000))
    static let aggregator: EntityID = "AA-1"
    static let user: EntityID = "FIU-1"
    static let customer: CustomerAddress = "canary-customer@aa"
    static let handle: ConsentHandle = "39e108fe-9243-41e8-b9f2-0256d88baae8"
    static let consentID: ConsentID = "654024c8-29c8-41e8-8868-0289437bf331"
    static let sessionID: SessionID = "caa2f259-2dc2-4075-87aa-6d81018b6183"

    static var terms: ConsentTerms {
        ConsentTerms(
            consentStart: now, consentExpiry: now.adding(.seconds(86_400)), consentMode: .store, fetchType: .onetime,
            consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
            dataConsumer: ConsentParty(id: user, kind: .user), purpose: .aggregatedStatement,
            dataRange: FIDataRange(from: now.adding(.seconds(-86_400 * 30)), to: now),
            dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month))
    }

    static var detail: ConsentDetail { ConsentDetail(terms: terms, customer: ConsentCustomer(address: customer)) }

    static let accounts = [
        SignedConsent.Account(
            fiType: .deposit, fip: "FIP-1", accountType: "SAVINGS", link: "link-1", maskedAccountNumber: "XXXX0001"),
        SignedConsent.Account(
            fiType: .deposit, fip: "FIP-2", accountType: "SAVINGS", link: "link-2", maskedAccountNumber: "XXXX0002"),
    ]

    static var signedConsent: SignedConsent {
        SignedConsent(
            terms: terms, dataProvider: ConsentParty(id: aggregator, kind: .accountAggregator), customer: customer,
            accounts: accounts)
    }

    static var agreed: AgreedConsent {
        AgreedConsent(id: consentID, content: signedConsent, digitalSignature: "c2lnbmF0dXJl")
    }

    static func delivery(_ account: SignedConsent.Account) -> FIDelivery {
        FIDelivery(
            fip: account.fip,
            accounts: [
                EncryptedAccount(
                    link: account.link, maskedAccountNumber: account.maskedAccountNumber, encryptedFI: "AAAA")
            ],
            keyMaterial: KeyMaterial(
                curve: "Curve25519", expiry: now.adding(.seconds(3_600)), keyValue: "key",
                nonce: [UInt8](repeating: 1, count: 32)))
    }
}
