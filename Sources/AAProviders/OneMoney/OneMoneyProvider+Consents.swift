import AACore
import AAModels
import AATransport

extension OneMoneyProvider {
    /// POST /v3/getconsentslist, with v2 /v2/getconsentslist, which takes one handle or id at a time.
    ///
    /// - Returns: those that were asked for; FinPro lists those of other templates too.
    public func consents(_ query: OneMoneyConsentQuery) async throws(ProviderError) -> [OneMoneyConsent] {
        try await list(query, for: .consents).0
    }

    /// POST /v1/accounts/getconsentslist: the consents of a mobile number, each account of them once.
    ///
    /// - Parameters:
    ///   - mobile: Whose.
    ///   - productID: Under which template; FinPro's answer holds those of others too, and those are left out.
    ///   - statuses: In which states; empty for all.
    ///   - page: Which page, where there are several.
    public func consents(
        ofMobile mobile: String, productID: String, statuses: [OneMoneyConsentStatus] = [], page: Int? = nil
    ) async throws(ProviderError) -> [OneMoneyConsent] {
        let request = endpoints.accounts(ofMobile: mobile, productID: productID, statuses, page: page)
        return try await list(request, for: .consents) {
            $0["productID"]?.string == productID && OneMoneyConsent.canBe($0, ofMobile: mobile)
        }.0
    }

    /// The one consent of a list that was asked for by its handle or its id.
    func consent(
        of query: OneMoneyConsentQuery, for operation: ProviderOperation
    ) async throws(ProviderError) -> (OneMoneyConsent, ExchangeFailure) {
        let (consents, failure) = try await list(query, for: operation)
        guard let consent = consents.first else {
            throw failure(.unknownReference, "the list of consents does not have it")
        }
        guard consents.count == 1 else { throw failure.mismatch("the list of consents has it more than once") }
        return (consent, failure)
    }

    private func list(
        _ query: OneMoneyConsentQuery, for operation: ProviderOperation
    ) async throws(ProviderError) -> ([OneMoneyConsent], ExchangeFailure) {
        guard let request = endpoints.consents(query) else {
            throw ProviderError(
                .unsupported, operation, id, "not asked: v2 lists one handle or id at a time; ask for each")
        }
        return try await list(request, for: operation, where: query.includes)
    }

    private func list(
        _ request: HTTPRequest, for operation: ProviderOperation, where isAsked: (JSONObject) -> Bool
    ) async throws(ProviderError) -> ([OneMoneyConsent], ExchangeFailure) {
        let answer = try await exchange.send(operation, expecting: OneMoneyAnswer<OneMoneyConsents>.self) { request }
        do { return (try answer.body.data.read(where: isAsked), answer.failure) } catch {
            throw answer.failure.malformed(error.description, cause: error)
        }
    }
}
