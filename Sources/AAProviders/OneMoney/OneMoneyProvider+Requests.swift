public import AACore
public import AAModels
import AATransport

extension OneMoneyProvider {
    /// As `requestConsent`, for v4, which makes a consent for each FIP: a ticket for each. Where they share one address, each
    /// ticket has it.
    ///
    /// Once the consents are requested their handles are not lost: where no address can be had, or the one that came leads to a
    /// host that is no AA's, a ticket has none, and ``webAddress(of:redirectURL:fips:pan:)`` asks for one.
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
        let requested = withoutForeignAddresses(answer.body.data, answer.failure)
        var shared = requested.url
        if configuration.version == .v2, shared == nil, let redirectURL = body.redirectURL {
            // An error would be read as advice to send the request again, which makes a second consent.
            shared = try? await webAddress(
                of: requested.entries.map(\.handle), redirectURL: redirectURL, fips: body.fips, pan: body.pan)
        }
        return requested.entries.map { entry in
            ConsentTicket(
                handle: entry.handle, customer: body.customer, redirect: entry.url ?? shared,
                terms: request.detail.terms)
        }
    }

    /// POST /v3/requestconsent with several templates: FinPro takes the AA where it can and asks for PDFs of statements where not.
    /// What becomes of it is told by a notification, under the transaction's id. An address of a host that is no AA's is left out.
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
        return withoutForeignAddresses(answer.body.data, answer.failure)
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

    private func withoutForeignAddresses(
        _ requested: OneMoneyRequestedConsents, _ failure: ExchangeFailure
    ) -> OneMoneyRequestedConsents {
        requested.keepingAddresses { url in
            (try? failure.check(redirect: url, under: configuration.customerDomains, of: "OneMoney")) != nil
        }
    }

    private func body(
        of request: ConsentRequest, productIDs: [String]
    ) throws(ProviderError) -> OneMoneyConsentRequest {
        try request.require(only: ConsentRequest.Member.ofOneMoney, at: id)
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
