import AACore
import AAModels
import AATransport

/// The requests of FinPro's API, as values: all are POSTs, each with its own spelling of the same names. Source: MoneyOne's API
/// reference.
struct OneMoneyEndpoints: Sendable {
    let configuration: OneMoneyConfiguration

    func requestConsent(_ request: OneMoneyConsentRequest) -> HTTPRequest {
        switch configuration.version {
        case .v2: post("v2/requestconsent", request.v2)
        case .v3: post("v3/requestconsent", request.v3)
        case .v4: post("v4/requestconsent", request.v3)
        }
    }

    /// The path is that of a request for consent: `productIDList` makes it an orchestration.
    func orchestrate(_ request: OneMoneyConsentRequest) -> HTTPRequest {
        post("v3/requestconsent", request.orchestration)
    }

    func encryptedURL(
        _ handles: [ConsentHandle], redirectURL: String, fips: [EntityID], pan: String?
    ) -> HTTPRequest {
        var body: JSONObject = ["consentHandle": handles.count == 1 ? handles[0].json : handles.json]
        body.append("redirectUrl", redirectURL.json)
        body.append("fipID", ifPresent: fips.isEmpty ? nil : fips.json)
        body.append("pan", ifPresent: pan?.json)
        return post("webRedirection/getEncryptedUrl", body)
    }

    func decryptURL(_ redirection: OneMoneyRedirection) -> HTTPRequest {
        post("webRedirection/decryptUrl", ["webRedirectionURL": redirection.json])
    }

    /// `nil` where v2 cannot be asked so.
    func consents(_ query: OneMoneyConsentQuery) -> HTTPRequest? {
        guard configuration.version == .v2 else { return post("v3/getconsentslist", query.body) }
        return query.bodyOfOne.map { post("v2/getconsentslist", $0) }
    }

    func accounts(
        ofMobile number: String, productID: String, _ statuses: [OneMoneyConsentStatus], page: Int?
    ) -> HTTPRequest {
        var body: JSONObject = ["mobileNumber": .string(number), "productID": .string(productID)]
        body.append("status", ifPresent: statuses.isEmpty ? nil : statuses.json)
        body.append("pageNumber", ifPresent: page?.json)
        return post("v1/accounts/getconsentslist", body)
    }

    func revoke(_ consent: ConsentID) -> HTTPRequest { post("revokeconsent", ["consentID": consent.json]) }

    func beginSession(_ consent: ConsentID, _ range: FIDataRange) -> HTTPRequest {
        post(
            "fi/request",
            ["consentId": consent.json, "fiDataRangeFrom": range.from.json, "fiDataRangeTo": range.to.json])
    }

    func status(of session: SessionID) -> HTTPRequest {
        post("consent/firequest/status", ["sessionId": session.json])
    }

    func status(of consent: ConsentID) -> HTTPRequest {
        post("consent/firequest/status", ["consentId": consent.json])
    }

    func data(_ subject: OneMoneySubject, from: Timestamp?, to: Timestamp?) -> HTTPRequest {
        var body = JSONObject([JSONObject.Member(subject.name, subject.id.json)])
        body.append("transactionsStartDate", ifPresent: from?.json)
        body.append("transactionsEndDate", ifPresent: to?.json)
        return post("getallfidata", body)
    }

    func latestData(_ consent: ConsentID) -> HTTPRequest {
        post("getalllatestfidata", ["consentID": consent.json])
    }

    func data(_ consent: ConsentID, _ link: LinkReference) -> HTTPRequest {
        post("getfidata", ["consentID": consent.json, "linkReferenceNumber": link.json])
    }

    func document(_ kind: OneMoneyDocumentKind, _ subject: OneMoneySubject, _ link: LinkReference?) -> HTTPRequest {
        var body = JSONObject([JSONObject.Member(subject.name, subject.id.json)])
        body.append("linkReferenceNumber", ifPresent: link?.json)
        return post(kind.rawValue, body)
    }

    private func post(_ path: String, _ body: JSONObject) -> HTTPRequest {
        let credentials = configuration.credentials
        return HTTPRequest(
            method: .post, url: configuration.baseURL.appending(path: path),
            headers: [
                "client_id": credentials.clientID, "client_secret": credentials.clientSecret,
                "organisationId": credentials.organisationID, "appIdentifier": credentials.appIdentifier,
                "Content-Type": "application/json",
            ], body: JSONValue.object(body).bytes())
    }
}
