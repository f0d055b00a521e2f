import AAConformance
import AACore
import AAModels
import AAProviders
import AATransport

extension PeculiarProviderRow {
    /// Providers whose requests and refusals are of another kind.
    static let requests: [PeculiarProviderRow] = [
        consents(
            "answers a revocation with its status alone",
            seenBy: [
                "a page in HTML that passes", "an answer that is not what", "JSON that breaks off",
                "an answer without a byte",
            ]
        ) { provider, stage, _ in
            stage.callsWithoutBody = [.revoke]
            provider.revoking = { good, id throws(ProviderError) in
                do throws(ProviderError) { try await good.revoke(id) } catch {
                    guard error.code == .malformedAnswer else { throw error }
                }
            }
        },
        consents(
            "asks for leave before each request for consent",
            seenBy: BrokenProviderRow.whatEachCallMeets.union(["what has an effect is not sent"])
        ) { provider, stage, wire in
            let line = wire.transport(to: LeavingTransport())
            let isLogin = stage.isPreliminary
            stage.isPreliminary = { $0.url.path == "/leave" || isLogin($0, $1) }
            provider.asking = { good, request throws(ProviderError) in
                do {
                    let answer = try await line.send(HTTPRequest(url: try HTTPURL("https://fiu-sandbox.setu.co/leave")))
                    guard answer.status == .ok, answer.body.isEmpty else { throw CancellationError() }
                } catch {
                    throw ProviderError(.transportFailed, .requestConsent, good.id, "there is no leave")
                }
                return try await good.requestConsent(request)
            }
        },
        PeculiarProviderRow(
            "leaves it to the code to say what to do about a lost answer",
            seenBy: ["a connection that is refused", "an answer that is lost"]
        ) { stage, _ in
            stage.provider = MisreportingProvider(good: stage.provider) { error in
                guard error.code == .transportFailed else { return error }
                return ProviderError(
                    error.code, error.operation, error.provider, error.reason,
                    mayHaveBeenCarriedOut: error.mayHaveBeenCarriedOut)
            }
        },
        consents(
            "learns the customer's AA when the consent is given", seenBy: ["a consent that is read back is active"]
        ) { provider, _, _ in
            let address = Memory<CustomerAddress?>(nil)
            provider.asking = { good, request throws(ProviderError) in
                let ticket = try await good.requestConsent(request)
                address.current = ticket.customer
                let number = CustomerAddress(String(ticket.customer.rawValue.prefix { $0 != "@" }))
                return ConsentTicket(
                    handle: ticket.handle, customer: number, redirect: ticket.redirect, terms: ticket.terms)
            }
            provider.reading = { good, id, ticket throws(ProviderError) in
                let customer = address.current ?? ticket.customer
                return try await good.consent(id, for: ConsentTicket(handle: ticket.handle, customer: customer))
            }
        },
        consents("does not know somebody else's number", seenBy: ["not read for another customer"]) { provider, _, _ in
            provider.reading = { good, id, ticket throws(ProviderError) in
                // A trunk prefix is the same customer's.
                let digits = ticket.customer.rawValue
                let customer = CustomerAddress(digits.hasPrefix("0") ? String(digits.dropFirst()) : digits)
                do throws(ProviderError) {
                    return try await good.consent(id, for: ConsentTicket(handle: ticket.handle, customer: customer))
                } catch {
                    throw error.code == .mismatchedAnswer ? error.with(code: .customerNotFound) : error
                }
            }
        },
        PeculiarProviderRow("has a secret that stands in any text", seenBy: ["no error holds", "nothing is sent but"]) {
            stage, _ in stage.secrets.append("1")
        },
    ]
}

/// What gives leave to all.
private struct LeavingTransport: HTTPTransport {
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse { HTTPResponse() }
}
