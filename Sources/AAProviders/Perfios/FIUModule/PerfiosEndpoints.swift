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
        var material = material
        // The members that public code sends, and no others.
        material.parameters = nil
        return post(
            configuration.paths.refetch,
            .object(["moduleReference": reference.json, "KeyMaterial": material.json]))
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
