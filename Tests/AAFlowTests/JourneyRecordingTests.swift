import AACore
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATransport
import Testing

@Suite("A recording of a whole journey")
struct JourneyRecordingTests {
    private func journey() async throws -> (SandboxFixture, [String]) {
        let fixture = try SandboxFixture(hearsNotifications: false)
        let detail = fixture.detail
        let delivery = try await fixture.journey.run(detail) { ticket in
            await fixture.sandbox.aggregator.approve(ticket.handle)
        }
        let address = try #require(detail.customer.address)
        let consent = try #require(try await fixture.store.consents(of: address).first?.agreed)
        let accounts = consent.content.accounts
        let session = try #require(delivery.documents.first).record.session
        let raw = try FIFetchResponse(jsonBytes: #require(await fixture.store.delivery(of: session)))
        let ciphertexts = raw.deliveries.flatMap(\.accounts).map { String($0.encryptedFI.prefix(64)) }
        let names = [
            address.rawValue, String(address.rawValue.prefix { $0 != "@" }), session.rawValue, "api-key",
            consent.id.rawValue, try #require(consent.digitalSignature),
        ]
        let personal = names + accounts.map(\.link.rawValue) + accounts.map(\.maskedAccountNumber) + ciphertexts
        return (fixture, personal)
    }

    @Test("holds its calls, and nothing of the customer, the keys or the data")
    func canary() async throws {
        let (fixture, personal) = try await journey()
        let cassette = fixture.recorder.cassette
        let paths = Set(cassette.exchanges.map(\.request.url.path))
        #expect(paths.isSuperset(of: ["/Consent", "/Consent/handle", "/Consent/fetch", "/FI/request", "/FI/fetch"]))
        let text = String(decoding: cassette.json.bytes(), as: UTF8.self)
        #expect(personal.count == 12)
        for value in personal { #expect(!text.contains(value)) }
        #expect(text.utf8.count < 100_000, "the data itself is not there")
        #expect(try Cassette(jsonBytes: cassette.json.bytes()) == cassette)
    }

    @Test("and that of another one show no drift")
    func drift() async throws {
        let (first, second) = (try await journey().0.recorder.cassette, try await journey().0.recorder.cassette)
        let drift = CassetteDrift(from: first, to: second)
        #expect(drift.changes.isEmpty && drift.unmatchedEndpoints.isEmpty)
    }
}
