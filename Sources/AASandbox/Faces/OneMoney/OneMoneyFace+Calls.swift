import AACore
import AAModels
import AATransport
import Synchronization

extension OneMoneyFace {
    func serve(_ call: OneMoneyCall, _ body: JSONObject) throws(OneMoneyFaceError) -> HTTPResponse {
        switch call {
        case .requestConsentV2, .requestConsentV3, .requestConsentV4: return success(try requestConsent(call, body))
        case .encryptURL: return success(.object(["webRedirectionUrl": .string(try encryptURL(body))]))
        case .decryptURL: return success(try decryptURL(body))
        case .listV2, .listV3, .listAccounts: return success(try list(call, body))
        case .revoke:
            try revoke(body)
            return HTTPResponse(
                json: .object(["ver": "1.21.0", "status": "success", "message": "Consent revoked successfully"]))
        case .requestData:
            return HTTPResponse(
                json: .object([
                    "ver": "1.21.0", "timestamp": clock.now().json, "response": "ok", "data": try requestData(body),
                ]))
        case .status: return try status(body)
        case .data: return success(.array(try data(of: body).map { .object($0) }))
        case .latestData: return success(.array(try latestData(of: body).map { .object($0) }))
        case .accountData:
            let link = body["linkReferenceNumber"]
            guard let link, let account = try data(of: body).first(where: { $0["linkReferenceNumber"] == link })
            else { throw .payload }
            return success(.object(account))
        case .pdf:
            _ = try data(of: body)
            return HTTPResponse(headers: ["Content-Type": "application/pdf"], body: Array("%PDF-1.4\n%%EOF\n".utf8))
        }
    }

    /// The accounts of a request for data, each without any part of its document.
    func emptyData(_ request: HTTPRequest) throws -> [JSONValue] {
        let body = try JSONDocument(request.body).root.object ?? JSONObject()
        return try data(of: body).map { account in
            .object(JSONObject(account.members.filter { $0.value.object == nil }))
        }
    }

    /// The consent that a body names, in whichever way.
    func consent(in body: JSONObject) throws(OneMoneyFaceError) -> OneMoneyFaceConsent {
        let consents = ground.state.withLock { Array($0.consents.values) }
        let names = [
            body["consentID"], body["consentId"], body["consentHandle"], body["accountID"], body["transactionId"],
        ]
        guard let name = names.compactMap({ $0?.string }).first else { throw .payload }
        let found = consents.filter { [$0.id, $0.handle, $0.accountID, $0.transactionID].contains(name) }
        guard let consent = found.max(by: { $0.createdAt < $1.createdAt }) else { throw .consentID }
        return consent
    }

    func customer(at address: String) -> SandboxCustomer? {
        let mobile = address.split(separator: "@").first.map(String.init)
        return customers.first { $0.mobile == mobile }
    }

    /// The customer's address as it is shown: `XXXXXXX773@onemoney`.
    func shown(_ address: String) -> String {
        guard behaviour.masksCustomers, let at = address.firstIndex(of: "@") else { return address }
        let number = address[..<at]
        return String(repeating: "X", count: max(0, number.count - 3)) + number.suffix(3) + address[at...]
    }
}
