public import AACore
import AAModels
import AATransport

/// What FinPro offers beyond the protocol of all providers.
extension OneMoneyProvider {
    /// POST /getallfidata: all that FinPro holds of a subject, as often as one likes until the data's life is over.
    ///
    /// - Parameters:
    ///   - subject: Whose data.
    ///   - from: From when on transactions are of interest.
    ///   - to: Until when.
    public func data(
        of subject: OneMoneySubject, from: Timestamp? = nil, to: Timestamp? = nil
    ) async throws(ProviderError) -> [OneMoneyAccountData] {
        try await ask { endpoints.data(subject, from: from, to: to) }
    }

    /// POST /getalllatestfidata: what came under a PERIODIC consent since this call was last made. It is given out once: keep it
    /// before anything is made of it, and never repeat the call blindly (``isIdempotent(_:)``).
    public func latestData(of consent: ConsentID) async throws(ProviderError) -> [OneMoneyAccountData] {
        try await ask { endpoints.latestData(consent) }
    }

    /// POST /getfidata: one account of a consent.
    ///
    /// - Throws: ``ProviderError/Code/mismatchedAnswer`` if the answer holds another account.
    public func data(
        of consent: ConsentID, account link: LinkReference
    ) async throws(ProviderError) -> OneMoneyAccountData {
        let answer = try await exchange.send(.document, expecting: OneMoneyAnswer<OneMoneyAccounts>.self) {
            endpoints.data(consent, link)
        }
        guard answer.body.data.accounts.count == 1, answer.body.data.accounts[0].link == link else {
            throw answer.failure.mismatch("the answer is not the one account that was asked for")
        }
        return answer.body.data.accounts[0]
    }

    /// The data in another form, such as a PDF, or ReBIT's XML.
    ///
    /// - Parameters:
    ///   - kind: In which form.
    ///   - subject: Whose.
    ///   - account: Of one account alone, where the form is one of an account.
    public func document(
        _ kind: OneMoneyDocumentKind, of subject: OneMoneySubject, account: LinkReference? = nil
    ) async throws(ProviderError) -> OneMoneyDocument {
        let (response, failure) = try await exchange.send(.document) { endpoints.document(kind, subject, account) }
        // A refusal comes in JSON, whatever was asked for.
        if let json = try? JSONDocument(response.body).root, exchange.dialect.isRefusal(json) {
            throw exchange.refusal(response, json, failure)
        }
        return OneMoneyDocument(bytes: response.body, contentType: response.headers["Content-Type"])
    }

    private func ask<Body: JSONConvertible>(
        _ request: () -> HTTPRequest
    ) async throws(ProviderError) -> Body {
        try await exchange.send(.document, expecting: OneMoneyAnswer<Body>.self) { request() }.body.data
    }
}

/// One account, which comes as an object or as a list of one.
private struct OneMoneyAccounts: JSONConvertible {
    let accounts: [OneMoneyAccountData]

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        accounts =
            try json.array == nil
            ? [OneMoneyAccountData(json: json, at: path)] : [OneMoneyAccountData](json: json, at: path)
    }

    var json: JSONValue { accounts.json }
}
