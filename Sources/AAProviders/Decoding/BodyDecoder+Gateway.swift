import AACore
import AAModels
import AATransport

extension BodyDecoder {
    /// A decoder of a gateway's bodies, whose refusals mean what they mean to its provider.
    init(_ provider: String, dialect: any GatewayDialect, forms: [BodyForm]) {
        self.init(provider: provider, forms: forms) { json, status in
            DecodedBody.Failure(dialect.refusal(json, status), status)
        }
    }
}

extension DecodedBody.Failure {
    init(_ refusal: GatewayRefusal, _ status: HTTPStatus) {
        self.init(
            code: refusal.code, providerCode: refusal.providerCode, reason: refusal.reason,
            retry: refusal.code.usualRetry, mayHaveBeenCarriedOut: refusal.mayHaveBeenCarriedOut(status))
    }
}

extension DecodedBody.Account {
    init(_ account: SignedConsent.Account) {
        self.init(
            fip: account.fip, link: account.link, fiType: account.fiType,
            maskedAccountNumber: account.maskedAccountNumber)
    }
}

extension DecodedBody {
    /// What a notification says, in the words of all providers.
    mutating func tell(_ content: ProviderNotification.Content, failure: ErrorCode?) {
        let (about, status): (String, String) =
            switch content {
            case .consent(_, _, let status): ("consent", status.rawValue)
            case .session(let news): ("session", news.status.rawValue)
            case .data(_, let status, _): ("data", status.rawValue)
            }
        events.append(Event(about: about, status: status, failure: failure))
    }
}
