import AACore
import AACrypto
import AAModels
import AAProviders
import AATestSupport

extension CanarySide {
    static let perfios = CanarySide(
        testDescription: "Perfios FIU module", answers: responses(perfiosBodies.map { $0.bytes() }),
        calls: perfiosCalls.map { call in
            { steps, events in try await call(PerfiosFixture(steps, keys: .uatEscrow, observer: events).provider) }
        },
        values: {
            [
                try PerfiosFixture([]).provider,
                try PerfiosJourney(json: .object(PerfiosFixture.journey), at: .root),
                try PerfiosDataNotification(jsonBytes: PerfiosNotificationTests.data()),
                try await PerfiosNotificationTests.news(PerfiosNotificationTests.data()),
                try PerfiosDelivery(
                    json: .object([
                        "moduleReference": "mr",
                        "sessions": .array([.object(["maskedAccNumber": "canary", "encryptedFI": "canary"])]),
                        "uatKeyMaterial": .object(["privateKey": "canary", "nonce": "AAAA"]),
                    ]), at: .root),
                PerfiosFixture.session,
            ]
        })

    static let insights = CanarySide(
        testDescription: "Perfios Insights", answers: responses(insightsBodies.map { Array($0.utf8) }),
        calls: insightsCalls.map { call in
            { steps, events in try await call(InsightsFixture(steps, observer: events)) }
        },
        values: {
            var payload = InsightsFixture.payload
            payload.callbackURL = "https://fiu.example/canary"
            payload.returnURL = "https://fiu.example/canary"
            payload.extra = ["pan": "ABCDE1234F"]
            let fixture = try InsightsFixture([])
            return [
                payload, fixture.insights, fixture.hosted, HostedTests.request,
                InsightsStatement(file: "f", institutionID: "20", password: "canary"),
                InsightsUpload(Array("canary".utf8), name: "canary"), InsightsReport(Array("canary".utf8)),
                try InsightsTransaction(
                    json: .object(["perfiosTransactionId": "T", "url": "https://canary.example/"]), at: .root),
                try InsightsStatus(json: .object(["status": "FAILED", "reason": "canary"]), at: .root),
                try PerfiosCallback(body: Array("txnId=t&reason=canary&accounts=50100012345678&x=canary".utf8)),
                HostedDocumentLink(url: "https://canary.example/", issuedAt: Sample.now),
            ]
        })

    /// A refusal and deliveries in which every text is a marker: an escrow key that is wrong in one way each.
    private static let perfiosBodies: [JSONValue] = {
        let keys: [JSONValue] = [
            .object(["privateKey": "canary", "nonce": "AAAA"]),
            .object(["privateKey": .array(["canary"]), "nonce": "x"]), .object(["privateKey": "canary"]),
        ]
        let account: JSONValue = .object([
            "fipId": "FIP-1", "linkRefNumber": "canary", "maskedAccNumber": "canary", "encryptedFI": "canary",
            "fipKeyMaterial": .object(["DHPublicKey": .object(["KeyValue": "canary"]), "Nonce": "canary"]),
        ])
        let refusal: JSONValue = .object([
            "error": "canary error", "message": "canary 9999999999", "moduleReference": "canary-reference",
            "redirectUrl": "https://canary.example/canary", "sessions": .array(["canary"]),
            "uatKeyMaterial": .object(["privateKey": "canary", "nonce": "canary"]),
        ])
        return [refusal]
            + keys.map {
                .object([
                    "moduleReference": PerfiosFixture.reference.json, "sessions": .array([account]),
                    "uatKeyMaterial": $0,
                ])
            }
    }()

    private static let perfiosCalls: [@Sendable (PerfiosProvider) async throws -> Void] = [
        { _ = try await $0.requestConsent(try PerfiosFixture.detail) },
        { _ = try await $0.refetch("mr", keys: SessionKeyPair()) },
        { provider in
            let delivery = try await provider.fetch(PerfiosFixture.session)
            _ = try provider.accounts(in: delivery, under: PerfiosFixture.agreed)
        },
        { _ = try $0.report(in: try await $0.fetch(PerfiosFixture.session)) },
    ]

    private static let insightsBodies = [
        "<error><code>canary code</code><message>canary 50100012345678</message></error>",
        #"{"error":{"code":"canary-code","message":"canary","details":[{"message":"canary"}]}}"#,
        "<html><div id=\"errorbox\">canary 50100012345678</div></html>", "canary",
        "<transaction><perfiosTransactionId>canary</perfiosTransactionId><url>https://canary.example/</url></transaction>",
        #"{"status":{"Part":"canary"},"fileId":"","redirectUrl":"https://canary.example/canary"}"#,
    ]

    private static let insightsCalls: [@Sendable (InsightsFixture) async throws -> Void] = [
        { fixture in
            var payload = InsightsFixture.payload
            payload.txnID = "canary-txn"
            payload.callbackURL = "https://canary.example/canary"
            payload.extra = ["mobile": "9876543210"]
            _ = try await fixture.insights.startTransaction(payload)
        },
        { try await $0.insights.cancel("t") },
        { _ = try await $0.insights.upload(InsightsUpload(Array("canary".utf8), name: "canary"), to: "t") },
        {
            try await $0.insights.process(
                InsightsStatement(file: "f", institutionID: "20", password: "canary"), of: "t")
        },
        { try await $0.insights.startReport(of: "t") },
        { _ = try await $0.insights.report(of: "t", types: [.json]) },
        { _ = try await $0.insights.status(of: "t") },
        { _ = try await InsightsJourney(over: $0.insights).collect("t", looks: 2) },
        { _ = try await InsightsJourney(over: $0.insights).rawReport(of: "t") },
        { _ = try await $0.hosted.start(HostedTests.request, as: "canary-transaction-1") },
        { _ = try await $0.hosted.report("canary-transaction-1") },
    ]
}
