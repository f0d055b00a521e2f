import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import AATransport

extension CanarySide {
    /// Receivers: what stands in an answer elsewhere is what a sender brings here, to the right address and to a wrong one.
    static let notifications = CanarySide(
        testDescription: "notifications", answers: responses(notificationBodies),
        calls: [nil, "canary-wrong"].flatMap { wrong in
            receivers.map { receiver -> Call in
                { @Sendable steps, events in
                    guard case .respond(let body) = steps.first else { return }
                    let url = try HTTPURL("https://fiu.example/x/\(wrong ?? SetuNotificationTests.token)?canary=canary")
                    let request = HTTPRequest(
                        method: .post, url: url,
                        headers: [
                            "x-jws-signature": "canary..canary", "aa_api_key": "canary", "X-Signature": "canary",
                        ],
                        body: body.body)
                    let answer = await (try receiver(events)).respond(to: request)
                    let headers = answer.headers.map { "\($0.name): \($0.value)\n" }.joined()
                    events.note("\(answer.status)\n" + headers + String(decoding: answer.body, as: UTF8.self) + "\n")
                }
            }
        },
        values: {
            let door = NotificationDoor(pathToken: SetuNotificationTests.token)
            return [
                door, try OneMoneyNotificationTests.signature(),
                SetuNotificationReceiver(inbox: InMemoryInbox(), door: door),
                NotifiedFailure(code: "UserCancelled", message: "canary"),
                try await SetuNotificationTests.news(SetuNotificationTests.body { $0.append("vua", "canary@aa") }),
            ]
        })

    private static let notificationBodies: [[UInt8]] =
        [
            Array("canary".utf8), Array(#"{"canary":"canary""#.utf8), SetuNotificationTests.body(),
            SetuNotificationTests.body { $0.set("data", .object(["status": "canary", "vua": "9876543210@canary"])) },
            SetuNotificationTests.body {
                $0.set("error", .object(["code": "canary", "message": "canary 9876543210"]))
            },
            PerfiosNotificationTests.data { $0.set("secret", .object(["canary": "canary"])) },
            PerfiosNotificationTests.data(), PerfiosNotificationTests.consent { $0.set("status", "canary") },
        ]
        + [
            OneMoneyNotificationTests.event("CONSENT", "canary"), OneMoneyNotificationTests.event("canary", "canary"),
            OneMoneyNotificationTests.event("DATA", "DATA_READY", ["vua": "canary@aa", "linkRefNumbers": "canary"]),
        ].map { JSONValue.object($0).bytes() }

    private static let receivers: [@Sendable (PrintedEvents) throws -> any HTTPHandler] = [
        { SetuNotificationReceiver(inbox: InMemoryInbox(), door: door, clock: clock, observer: $0) },
        { SetuNotificationReceiver(inbox: FullInbox(), door: door, clock: clock, observer: $0) },
        { PerfiosNotificationReceiver(inbox: InMemoryInbox(), door: door, clock: clock, observer: $0) },
        {
            PerfiosNotificationReceiver(
                inbox: InMemoryInbox(), door: door, keys: StaticKeySource([:]), clock: clock, observer: $0)
        },
        {
            var configuration = try OneMoneyFixture.configuration()
            configuration.webhookSignature = try OneMoneyNotificationTests.signature()
            return OneMoneyNotificationReceiver(
                configuration, inbox: InMemoryInbox(), door: door, clock: clock, observer: $0)
        },
        {
            OneMoneyNotificationReceiver(
                try OneMoneyFixture.configuration(), inbox: InMemoryInbox(), door: door, clock: clock, observer: $0)
        },
        { PerfiosCallbackReceiver(inbox: InMemoryInbox(), door: door, clock: clock, observer: $0) },
    ]

    private static let door = NotificationDoor(pathToken: SetuNotificationTests.token)
    private static var clock: ManualClock { ManualClock(at: Sample.now) }
}
