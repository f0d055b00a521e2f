import AACore
import AAModels
import AAProviders
import AATestKit
import AATransport
import Testing

@Suite("Who may bring notifications")
struct NotificationDoorTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let peer: String?
        let forwarded: [String]
        let isLetIn: Bool
        var testDescription: String { "\(peer ?? "nobody") for \(forwarded)" }

        init(_ peer: String?, _ forwarded: [String] = [], _ isLetIn: Bool) {
            self.peer = peer
            self.forwarded = forwarded
            self.isLetIn = isLetIn
        }
    }

    static let rows = [
        Row("192.0.2.7", true), Row("192.0.3.7", false), Row(nil, false), Row("::ffff:192.0.2.7", true),
        Row("2001:db8::9", true), Row("2001:db9::9", false),
        // A proxy of ours says for whom it speaks; nobody else is believed.
        Row("10.0.0.1", ["192.0.2.7"], true), Row("10.0.0.1", ["198.51.100.1"], false), Row("10.0.0.1", false),
        Row("198.51.100.1", ["192.0.2.7"], false),
        // What stands to the left of what our proxies added is what a sender wrote.
        Row("10.0.0.1", ["192.0.2.7, 198.51.100.1"], false), Row("10.0.0.1", ["198.51.100.1, 192.0.2.7"], true),
        Row("10.0.0.1", ["192.0.2.7", "10.0.0.2"], true), Row("10.0.0.1", ["192.0.2.7,10.0.0.2 "], true),
        Row("10.0.0.1", ["192.0.2.7, unknown"], false),
    ]

    @Test("the sender's network decides, behind proxies of ours too", arguments: rows)
    func source(row: Row) async throws {
        let networks = ["192.0.2.0/24", "2001:db8::/32"].compactMap { PeerNetwork($0) }
        let door = NotificationDoor(sources: networks, trustedProxies: [try #require(PeerNetwork("10.0.0.0/8"))])
        var request = try SetuNotificationTests.request(SetuNotificationTests.body())
        request.peer = row.peer.flatMap { PeerAddress($0) }
        for value in row.forwarded { request.headers.append("X-Forwarded-For", value) }
        let response = await SetuNotificationTests.receiver(InMemoryInbox(), door: door).respond(to: request)
        #expect(response.status == (row.isLetIn ? .ok : .forbidden))
    }

    @Test(
        "who may not come gets no signature of ours, not for a heartbeat either",
        arguments: ["Heartbeat", "FI/Notification"])
    func unsigned(path: String) async throws {
        let receiver = ReBITNotificationReceiver(
            aggregator: Sample.aggregator, keys: StaticKeySource([:]),
            signer: LocalMessageSigner(try #require(Keys.user)), inbox: InMemoryInbox(),
            door: NotificationDoor(sources: []))
        var request = HTTPRequest(
            method: path == "Heartbeat" ? .get : .post, url: try HTTPURL("https://fiu.example/\(path)"))
        request.peer = .loopback
        let response = await receiver.respond(to: request)
        #expect(response.status == .forbidden)
        #expect(response.headers["x-jws-signature"] == nil && response.body.isEmpty)
    }

    @Test("no networks at all let anyone in, an empty list of them nobody", arguments: [nil, []] as [[PeerNetwork]?])
    func noSources(networks: [PeerNetwork]?) async throws {
        var request = try SetuNotificationTests.request(SetuNotificationTests.body())
        request.peer = .loopback
        let door = NotificationDoor(sources: networks)
        let response = await SetuNotificationTests.receiver(InMemoryInbox(), door: door).respond(to: request)
        #expect(response.status == (networks == nil ? .ok : .forbidden))
    }

    @Test("a new token is long enough, never the same, and opens the door; one that could be guessed does not")
    func token() async throws {
        let token = NotificationDoor.newPathToken()
        #expect(token != NotificationDoor.newPathToken())
        #expect(token.count >= NotificationDoor.shortestToken)
        for (token, status) in [(token, HTTPStatus.ok), ("secret", .notFound), ("", .notFound)] {
            let receiver = SetuNotificationTests.receiver(InMemoryInbox(), door: NotificationDoor(pathToken: token))
            let request = try SetuNotificationTests.request(SetuNotificationTests.body(), path: "/setu/\(token)")
            #expect(await receiver.respond(to: request).status == status)
        }
        var text = ""
        dump(NotificationDoor(pathToken: token), to: &text)
        #expect(!text.contains(token))
    }
}

extension NotificationDoorTests.Row {
    fileprivate init(_ peer: String?, _ isLetIn: Bool) { self.init(peer, [], isLetIn) }
}
