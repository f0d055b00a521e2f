public import AACrypto
import AAModels
import AATransport

/// A code that a provider makes over each notification with a secret that both have: which header carries it, and the secret.
public struct WebhookSignature: Sendable {
    /// The header's name.
    public let header: String
    /// Knows the secret.
    public let authenticator: WebhookAuthenticator

    /// Says where the code is and how it is made.
    public init(header: String, authenticator: WebhookAuthenticator) {
        self.header = header
        self.authenticator = authenticator
    }

    /// The code that a notification came with, which must be the one of its body.
    func code(in request: HTTPRequest) throws(Refusal) -> String {
        let code = request.headers[header] ?? ""
        do { try authenticator.verify(body: request.body, signature: code) } catch {
            throw Refusal(401, .signatureDoesNotMatch, "the code in the header is not the one of this body")
        }
        return code
    }
}
