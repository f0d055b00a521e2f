// An AA spoken to directly, with the network's tokens and keys. A sandbox stands in for the AA, and two handlers for the network's token
// service and Central Registry.

// snippet.hide
import AACore
// snippet.show
import AACrypto
// snippet.hide
import AAModels
// snippet.show
import AAProviders
// snippet.hide
import AASandbox
// snippet.show
import AATransport

// snippet.hide
let key = try SigningKey.generate(keyID: "my-fiu-key")
let secret = SystemRandomSource().uuid()
let user = SandboxUser(
    id: "my-fiu", apiKey: "token", key: key.verificationKey, callback: try HTTPURL("https://my-fiu.example"))
let signer = LocalMessageSigner(key)
let sandbox = try Sandbox(
    seed: 1, until: SystemWallClock().now().date(in: .india), customers: 1, user: user
) { _, _ in Answers { _ in HTTPResponse(status: .ok) } }

/// A host that answers each request alike.
struct Answers: HTTPHandler {
    let answer: @Sendable (HTTPRequest) -> HTTPResponse
    func respond(to request: HTTPRequest) async -> HTTPResponse { answer(request) }
}

/// The network: its services, and the AA.
struct Network: HTTPTransport {
    let services: InProcessTransport
    let aggregator: any HTTPTransport
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        request.url.host.hasSuffix("sahamati.org.in")
            ? try await services.send(request) : try await aggregator.send(request)
    }
}

let entry: JSONObject = [
    "id": sandbox.aggregator.id.json, "baseurl": .string("v2:\(sandbox.aggregatorURL.text)"),
    "certificate": sandbox.aggregatorKey.jwk.json,
]
let services = Answers { request in
    let body: JSONObject =
        request.method == .post
        ? ["accessToken": "token", "expiresIn": 86_400] : ["entityinfo": .object(entry)]
    return HTTPResponse(status: .ok, body: JSONValue.object(body).bytes())
}
let network = Network(services: InProcessTransport(services), aggregator: sandbox.transport)
let aggregator = sandbox.aggregator.id
// snippet.show
let tokens = TokenServiceSource(
    .iam(try HTTPURL("https://api.sahamati.org.in/iam/v1")), entity: "my-fiu", secret: secret, over: network)
let registry = CentralRegistry(
    at: try HTTPURL("https://api.sahamati.org.in/cr"),
    over: HTTPClient(transport: network, middlewares: [BearerToken(tokens)]))

if let entity = try await registry.entity(aggregator, as: .accountAggregator),
    let baseURL = entity.baseURL(for: .v2_1_0)
{
    let provider = ReBITProvider(
        ReBITConfiguration(aggregator: entity.id, baseURL: baseURL, user: "my-fiu", apiKey: nil, version: .v2_1_0),
        transport: HTTPClient(transport: network, middlewares: [BearerToken(tokens, in: .header("client_api_key"))]),
        signer: signer, keys: registry)
    print(try await provider.isUp())
}
