import AACore
import AAModels
import AAProviders
import AATransport
import Testing

extension CanarySide {
    static let oneMoney = CanarySide(
        testDescription: "OneMoney", answers: responses(oneMoneyBodies.map { $0.bytes() }),
        calls: oneMoneyCalls.flatMap { call in
            [OneMoneyVersion.v2, .v3].map { version -> Call in
                { @Sendable steps, events in
                    try await call(OneMoneyFixture(steps, observer: events) { $0.version = version }.provider)
                }
            }
        },
        values: {
            var configuration = try OneMoneyFixture.configuration()
            configuration.redirectURL = "https://fiu.example/canary"
            configuration.webhookSignature = try OneMoneyNotificationTests.signature()
            var item = OneMoneyFixture.item("ACTIVE")
            item.set("vua", "9876543210@aa")
            let more: JSONObject = [
                "vua": "canary@aa", "accountID": "canary",
                "data": .array([.object(["linkReferenceNumber": "l", "Summary": .object(["a": "canary"])])]),
                "linkRefNumbers": .array([.object(["linkRefNumber": "l", "maskedAccountNumber": "canary"])]),
            ]
            let event = JSONValue.object(OneMoneyNotificationTests.event("DATA_EXT", "DATA_PUSH", more))
            let requested: JSONObject = [
                "consent_handle": "h", "webRedirectionUrl": "https://web.onemoney.in/canary",
            ]
            let answer: JSONObject = [
                "status": "S", "userid": "canary@aa", "email": "canary@mail.example", "pan": "ABCDE1234F",
                "sessionid": "canary", "redirect": "canary",
            ]
            return [
                configuration, try OneMoneyConsent(json: .object(item), at: .root),
                try OneMoneyEvent(json: event, at: .root),
                try OneMoneyRequestedConsents(json: .object(requested), at: .root),
                try OneMoneyReturn(json: .object(answer), at: .root), try OneMoneyFixture([]).provider,
                OneMoneyParty(.mobile, "9876543210"),
                OneMoneyConsentQuery.party(
                    OneMoneyParty(.pan, "ABCDE1234F"), productID: "p", accountID: "canary"),
                OneMoneySubject.account("canary"),
            ]
        })

    /// Answers in which every text is a marker, so that whatever an error took from one would show.
    private static let oneMoneyBodies: [JSONValue] = {
        let object: JSONObject = [
            "consent_handle": "canary-handle", "webRedirectionUrl": "https://canary.example/canary",
            "consentID": "canary-id", "consentHandle": "canary-handle", "consentId": "canary-id",
            "sessionId": "canary-session", "vua": "canary@aa", "eventStatus": "canary", "srcref": "canary",
            "linkReferenceNumber": "canary", "Summary": .object(["canary": "canary"]),
            "accounts": .array(["canary"]), "linkRefNumbers": .array([.object(["linkRefNumber": "canary"])]),
        ]
        var item = object
        item.set("status", "canary-status")
        item.set("accounts", .array([]))
        return [
            .object(["status": "failure", "errorCode": "canary code", "errorMsg": "canary 9876543210 FP0024"]),
            OneMoneyFixture.answer(.object(object)), OneMoneyFixture.answer(.array([.object(object)])),
            OneMoneyFixture.answer(.array([.object(item)])), OneMoneyFixture.answer("canary"), "canary",
        ]
    }()

    private static let oneMoneyCalls: [@Sendable (OneMoneyProvider) async throws -> Void] = [
        { provider in
            var request = OneMoneyFixture.request
            request.redirectURL = "https://fiu.example/canary"
            request.pan = "ABCDE1234F"
            _ = try await provider.requestConsent(request)
        },
        { _ = try await $0.orchestrate(OneMoneyFixture.request, productIDs: ["a"]) },
        { _ = try await $0.webAddress(of: ["a"], redirectURL: "https://fiu.example/canary") },
        { _ = try await $0.outcome(of: "handle") },
        { _ = try await $0.consent("consent", for: OneMoneyFixture.ticket) },
        { _ = try await $0.consents(ofMobile: "9876543210", productID: "TEST") },
        { _ = try await $0.startSession(under: OneMoneyFixture.agreed, range: Sample.terms.dataRange, keys: nil) },
        { _ = try await $0.fetch(OneMoneyFixture.session) }, { _ = try await $0.status(of: "consent") },
        { _ = try await $0.data(of: .account("canary-case")) }, { _ = try await $0.latestData(of: "consent") },
        { _ = try await $0.data(of: "consent", account: "link-1") },
        { _ = try await $0.document(.pdf, of: .consent("consent")) }, { try await $0.revoke("consent") },
        { _ = try await $0.isUp() },
        { provider in
            let url = try HTTPURL("https://fiu.example/?ecres=canary&resdate=100720230858407&fi=canary")
            _ = try await provider.answer(in: try #require(OneMoneyRedirection(url)), to: ["handle"])
        },
    ]
}
