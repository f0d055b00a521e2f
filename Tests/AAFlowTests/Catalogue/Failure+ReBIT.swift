import AACore
import AAProviders
import AATestKit
import AATransport

extension Failure {
    /// What goes wrong with an AA that is spoken to directly.
    static let rebit: [Failure] = [
        Failure(
            1, "ReBIT, Sahamati's tokens", "the token expires in the middle", .said("a session"),
            calls: ["FI/request", "FI/request"], retried: "the call, once, with a new token and the same signature"
        ) {
            let login = HTTPResponse(body: Array(#"{"accessToken":"api-key","expiresIn":86400}"#.utf8))
            let tokens = TokenServiceSource(
                .iam(try HTTPURL("https://iam.example")), entity: "fiu-1", secret: "secret",
                over: ScriptedTransport([.respond(login), .respond(login)]))
            let face = try ReBITFace(tokens: tokens)
            let agreed = try await face.given().1
            face.wire.fail("FI/request", with: .answer(HTTPResponse(status: .unauthorized)))
            return try await face.started(agreed)
        },
        Failure(
            3, "ReBIT", "a 502 for a new session, which may have been begun",
            .refused(.unavailable, 502, .after(nil), mayHaveBeenCarriedOut: true), calls: ["FI/request"],
            retried: "nothing: an AA has no list of sessions"
        ) {
            let face = try ReBITFace()
            let agreed = try await face.given().1
            face.wire.fail("FI/request", with: .lost(HTTPResponse(status: .badGateway)))
            return try await face.started(agreed)
        },
        Failure(
            14, "ReBIT", "every notification is lost", .said("2 documents"), calls: ["Consent", "FI/request"],
            retried: "nothing: a journey asks now and then"
        ) { try await ReBITFace(hearsNotifications: false).approved() },
        Failure(
            26, "ReBIT", "a page in HTML, which nobody signed",
            .refused(.unverified, 200, mayHaveBeenCarriedOut: true), calls: ["FI/request"],
            retried: "nothing: no word of it is read"
        ) {
            let face = try ReBITFace()
            let agreed = try await face.given().1
            face.wire.fail("FI/request", with: .answer(HTTPResponse(body: Array("<html/>".utf8))))
            return try await face.started(agreed)
        },
    ]
}
