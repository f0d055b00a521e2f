import AAConformance
import AATransport
import AATransportFoundation
import Testing

@Suite("URLSessionTransport follows no redirect", .timeLimit(.minutes(10)))
struct RedirectTests {
    @Test(
        "a redirect to another origin is the response, and no credential goes there",
        arguments: [301, 302, 303, 307, 308])
    func otherOrigin(status: Int) async throws {
        try await LoopbackServer.serving { _ in
            [.reply()]
        } _: { thief in
            let target = try thief.url("/stolen").text
            try await LoopbackServer.serving { _ in
                [.reply("\(status) Moved", headers: ["Location: \(target)"], body: Array("moved".utf8))]
            } _: { server in
                let response = try await URLSessionTransport().send(
                    HTTPRequest(
                        method: .post, url: try server.url("/Consent"),
                        headers: ["Authorization": "Bearer s", "client_api_key": "s"], body: [1]))
                #expect(response.status.rawValue == status)
                #expect(response.headers["location"] == target)
                #expect(response.body == Array("moved".utf8))
                #expect(server.requests.count == 1)
                #expect(thief.connections == 0)
            }
        }
    }

    @Test("a redirect to the same origin is the response too")
    func sameOrigin() async throws {
        try await LoopbackServer.serving { _ in
            [.reply("302 Found", headers: ["Location: /elsewhere"])]
        } _: { server in
            let response = try await URLSessionTransport().send(HTTPRequest(url: try server.url("/")))
            #expect(response.status == .found)
            #expect(server.requests.map(\.path) == ["/"])
        }
    }
}
