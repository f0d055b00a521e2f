public import AACore
public import AAModels
import AATransport

extension OneMoneyProvider {
    /// As `requestConsent`, for v4, which makes a consent for each FIP: a ticket for each. Where they share one address, each
    /// ticket has it.
    public func requestConsents(_ request: ConsentRequest) async throws(ProviderError) -> [ConsentTicket] {
        guard let productID = request.productID ?? configuration.productID else {
            throw ProviderError(
                .invalidRequest, .requestConsent, id,
                "not sent: a request names its consent template (productID), or the configuration does")
        }
        let body = try self.body(of: request, productIDs: [productID])
        let answer = try await exchange.send(
            .requestConsent, expecting: OneMoneyAnswer<OneMoneyRequestedConsents>.self
        ) { endpoints.requestConsent(body) }
        let entries = answer.body.data.entries
        var shared = answer.body.data.url
        if configuration.version == .v2, shared == nil, let redirectURL = body.redirectURL {
            do {
                shared = try await webAddress(
                    of: entries.map(\.handle), redirectURL: redirectURL, fips: body.fips, pan: body.pan)
            } catch { throw error.afterRequest }
        }
        var tickets: [ConsentTicket] = []
        for entry in entries {
            let url = entry.url ?? shared
            try answer.failure.check(redirect: url, under: configuration.customerDomains, of: "OneMoney")
            tickets.append(
                ConsentTicket(
                    handle: entry.handle, customer: body.customer, redirect: url, terms: request.detail.terms))
        }
        return tickets
    }

    /// POST /v3/requestconsent with several templates: FinPro takes the AA where it can and asks for PDFs of statements where not.
    /// What becomes of it is told by a notification, under the transaction's id.
    ///
    /// - Parameters:
    ///   - request: Whom to ask; its own `productID` is not read.
    ///   - productIDs: The templates.
    public func orchestrate(
        _ request: ConsentRequest, productIDs: [String]
    ) async throws(ProviderError) -> OneMoneyRequestedConsents {
        let body = try self.body(of: request, productIDs: productIDs)
        let answer = try await exchange.send(
            .requestConsent, expecting: OneMoneyAnswer<OneMoneyRequestedConsents>.self
        ) { endpoints.orchestrate(body) }
        for url in [answer.body.data.url] + answer.body.data.entries.map(\.url) {
            try answer.failure.check(redirect: url, under: configuration.customerDomains, of: "OneMoney")
        }
        return answer.body.data
    }

    /// POST /webRedirection/getEncryptedUrl: where the customer decides on one request, or on several of the same customer.
    ///
    /// - Parameters:
    ///   - handles: The requests.
    ///   - redirectURL: Where the customer returns to; its host must be registered with MoneyOne.
    ///   - fips: The FIPs whose accounts are looked for; empty for all.
    ///   - pan: The customer's PAN, by which some FIPs find more accounts.
    public func webAddress(
        of handles: [ConsentHandle], redirectURL: String, fips: [EntityID] = [], pan: String? = nil
    ) async throws(ProviderError) -> String {
        let answer = try await exchange.send(.requestConsent, expecting: OneMoneyAnswer<OneMoneyWebAddress>.self) {
            endpoints.encryptedURL(handles, redirectURL: redirectURL, fips: fips, pan: pan)
        }
        let url = answer.body.data.url
        try answer.failure.check(redirect: url, under: configuration.customerDomains, of: "OneMoney")
        return url
    }

    private func body(
        of request: ConsentRequest, productIDs: [String]
    ) throws(ProviderError) -> OneMoneyConsentRequest {
        try request.require(
            only: [.fips, .redirectURL, .pan, .reference, .productID, .providerOptions], at: id)
        func refuse(_ reason: String) -> ProviderError {
            ProviderError(.invalidRequest, .requestConsent, id, "not sent: \(reason)")
        }
        guard request.providerOptions.members.allSatisfy({ $0.name == "transactionID" && $0.value.string != nil })
        else { throw refuse("an option is none of FinPro's, which is transactionID, a text") }
        guard let party = request.party else {
            throw refuse("neither a mobile number of ten digits nor an e-mail address nor a PAN says who is asked")
        }
        let address = request.detail.customer.address
        let mobile = party.kind == .mobile ? party.value : nil
        guard let customer = address ?? mobile.map({ CustomerAddress("\($0)@\(configuration.aggregatorHandle)") })
        else { throw refuse("the customer has no address at an AA, and no mobile number to make one of") }
        let pan = request.pan
        guard pan.map({ OneMoneyParty.isPAN($0) }) != false else {
            throw refuse("PAN is five capital letters, four digits and a capital letter")
        }
        return OneMoneyConsentRequest(
            party: party, customer: customer, productIDs: productIDs,
            accountID: request.reference ?? random.uuid(), fips: request.fips,
            redirectURL: request.redirectURL ?? configuration.redirectURL, pan: pan,
            transactionID: request.providerOptions["transactionID"]?.string)
    }
}

extension ProviderError {
    /// This failure of a second call, as the first one was carried out.
    fileprivate var afterRequest: ProviderError {
        ProviderError(
            code, operation, provider,
            "the consent was requested, and the address for the customer is missing: \(reason)",
            messageID: messageID, status: status, providerCode: providerCode, traceID: traceID,
            mayHaveBeenCarriedOut: true, retry: retry, cause: cause)
    }
}
