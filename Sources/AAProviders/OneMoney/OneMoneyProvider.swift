public import AACore
public import AAModels
public import AATransport

/// MoneyOne's FinPro, the way of FIUs to the AA OneMoney: it does ReBIT's signatures and encryption for us.
///
/// The terms of a consent are a template in MoneyOne's portal (`productID`). The API neither takes them nor shows them: the terms
/// of a request are what the host says that its template has, and the consent that is read back has them too, as nobody shows the
/// AA's artefact. FinPro signs nothing: what it answers over TLS is believed, and must name what was asked for.
public struct OneMoneyProvider: AccountAggregatorProvider {
    let configuration: OneMoneyConfiguration
    let endpoints: OneMoneyEndpoints
    let exchange: GatewayExchange
    let clock: any WallClock
    let random: any RandomSource

    /// Speaks to the address of the configuration.
    ///
    /// - Parameters:
    ///   - configuration: Where FinPro is, who we are to it, and what the template is set to.
    ///   - transport: Reaches it. Its middlewares see the credentials in the headers of each request.
    ///   - clock: Says what time it is.
    ///   - random: Makes a name for the case of a request that has none.
    public init(
        _ configuration: OneMoneyConfiguration, transport: some HTTPTransport,
        clock: some WallClock = SystemWallClock(), random: some RandomSource = SystemRandomSource()
    ) {
        self.configuration = configuration
        self.clock = clock
        self.random = random
        endpoints = OneMoneyEndpoints(configuration: configuration)
        exchange = GatewayExchange(
            provider: configuration.id, dialect: OneMoneyDialect(), transport: transport, clock: clock)
    }

    /// What it is called in records and errors.
    public var id: EntityID { configuration.id }

    /// What FinPro can do, as its template is set.
    public var capabilities: ProviderCapabilities {
        .oneMoney(
            autoFirstFetch: configuration.autoFirstFetch, signsNotifications: configuration.webhookSignature != nil)
    }

    /// POST /v2/requestconsent and /webRedirection/getEncryptedUrl, or /v3/requestconsent, or for one FIP /v4/requestconsent.
    ///
    /// `reference` becomes the `accountID`, and is made anew where the host has none. Of `providerOptions` a `transactionID` is
    /// known, which comes back in notifications.
    public func requestConsent(_ request: ConsentRequest) async throws(ProviderError) -> ConsentTicket {
        guard configuration.version != .v4 || request.fips.count == 1 else {
            throw ProviderError(
                .unsupported, .requestConsent, id,
                "not sent: v4 makes a consent for each FIP; name one FIP, or use requestConsents")
        }
        let tickets = try await requestConsents(request)
        guard tickets.count == 1 else {
            throw ProviderError(
                .mismatchedAnswer, .requestConsent, id, "the answer has not one consent", mayHaveBeenCarriedOut: true)
        }
        return tickets[0]
    }

    /// The state of a request, from the list of consents.
    public func outcome(of handle: ConsentHandle) async throws(ProviderError) -> ConsentReport {
        let (consent, failure) = try await consent(of: .handles([handle]), for: .outcome)
        guard let outcome = consent.status.outcome(consent.id) else {
            throw failure.malformed("the consent is \(consent.status.isKnown ? "given" : "something") and has no id")
        }
        return ConsentReport(outcome, asOf: nil)
    }

    /// The state and the accounts of a consent, from the list of consents.
    ///
    /// The terms are those of the ticket, as the template's are not shown; but the consent ends no later than the list says. The
    /// customer is the ticket's, whom the list may mask.
    ///
    /// - Throws: ``ProviderError/Code/unsupported`` for a ticket without terms.
    public func consent(_ id: ConsentID, for ticket: ConsentTicket) async throws(ProviderError) -> VerifiedConsent {
        guard var terms = ticket.terms else {
            throw ProviderError(
                .unsupported, .consent, self.id,
                "not asked: FinPro does not show the terms of a consent; give the ticket those that were asked for")
        }
        let (consent, failure) = try await consent(of: .handles([ticket.handle]), for: .consent)
        guard consent.id == id else { throw failure.mismatch("consentID is not the one that was asked") }
        guard consent.customer.map({ $0.isAnswer(to: ticket.customer) }) != false else {
            throw failure.mismatch("the customer of the consent is not the one that was asked")
        }
        if let expiry = consent.expiry?.timestamp { terms.consentExpiry = min(terms.consentExpiry, expiry) }
        let content = SignedConsent(
            terms: terms, dataProvider: ConsentParty(id: consent.aggregator ?? self.id, kind: .accountAggregator),
            customer: ticket.customer, accounts: consent.accounts.map(\.account))
        return VerifiedConsent(
            agreed: AgreedConsent(id: id, content: content, digitalSignature: nil),
            status: ConsentStatus(rawValue: consent.status.rawValue), use: nil, asOf: nil, signingInput: nil)
    }

    /// POST /revokeconsent. It is done when the call returns; that it was done before is no error.
    public func revoke(_ consent: ConsentID) async throws(ProviderError) {
        do throws(ProviderError) {
            let answer = try await exchange.send(.revoke, expecting: OneMoneyRevocation.self) {
                endpoints.revoke(consent)
            }
            guard answer.body.status == "success" else {
                throw answer.failure.mismatch("the consent is not said to be revoked")
            }
        } catch {
            // The answer to a first call may have been lost, and FinPro refuses the second one.
            guard error.code == .consentNotUsable,
                let now = try? await self.consent(of: .consents([consent]), for: .revoke).0.status, now == .revoked
            else { throw error }
        }
    }

    /// Whether the list of consents is answered, be it with a refusal: FinPro has no heartbeat.
    public func isUp() async throws(ProviderError) -> Bool {
        do {
            _ = try await consent(of: .handles([.random(from: random)]), for: .heartbeat)
            return true
        } catch {
            switch error.code {
            case .unavailable: return false
            case .transportFailed, .cancelled, .unauthorized, .malformedAnswer: throw error
            default: return true
            }
        }
    }
}
