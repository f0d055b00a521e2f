import AACore
import AAModels
import AATransport

/// The requests of the FIU module's API, as values; each is a POST.
struct PerfiosEndpoints: Sendable {
    let configuration: PerfiosConfiguration

    func requestConsent(_ request: PerfiosConsentRequest) -> HTTPRequest {
        var sent = post(configuration.paths.requestConsent, request.json)
        sent.headers["X-Idempotency-Key"] = request.idempotencyKey
        return sent
    }

    func fetch(_ session: SessionID, secret: String) -> HTTPRequest {
        post(configuration.paths.fetch, .object(["id": session.json, "secret": .string(secret)]))
    }

    func refetch(_ reference: ConsentID, _ material: KeyMaterial) -> HTTPRequest {
        // The members that public code sends, and no others: ReBIT has more.
        var sent = JSONObject()
        sent.append("cryptoAlg", ifPresent: material.cryptoAlgorithm?.json)
        sent.append("curve", ifPresent: material.curve?.json)
        sent.append("Nonce", material.nonce.json)
        var key = JSONObject()
        key.append("expiry", ifPresent: material.expiry?.json)
        key.append("KeyValue", material.keyValue.json)
        sent.append("DHPublicKey", .object(key))
        return post(
            configuration.paths.refetch, .object(["moduleReference": reference.json, "KeyMaterial": .object(sent)]))
    }

    private func post(_ path: String, _ body: JSONValue) -> HTTPRequest {
        HTTPRequest(
            method: .post, url: configuration.baseURL.appending(path: path),
            headers: [
                "Content-Type": "application/json", "X-Client-Id": configuration.clientID,
                "X-Client-Secret": configuration.clientSecret,
            ], body: body.bytes())
    }
}
