import AACore
import AACrypto
import AAModels
import AAProviders
import AATestKit
import Testing

@Suite("What a mock refuses by itself")
struct MockRefusalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let providers: [Counterpart.Kind]
        let call: @Sendable (Counterpart) async throws -> Void

        init(
            _ name: String, at providers: [Counterpart.Kind],
            _ call: @escaping @Sendable (Counterpart) async throws -> Void
        ) {
            testDescription = name
            self.providers = providers
            self.call = call
        }
    }

    static let rows = [
        Row("the data of a session that nobody began", at: Counterpart.Kind.allCases) { side in
            let consent = try await side.given()
            _ = try await side.provider.fetch(DataSession(id: "stranger", consentID: consent.id, secret: "guess"))
        },
        Row("the data of a session without its secret", at: [.perfios]) { side in
            _ = try await side.provider.fetch(DataSession(id: "stranger", consentID: "c"))
        },
        Row("the data of a session under another consent", at: [.setu, .setu1, .oneMoney]) { side in
            let consent = try await side.given()
            let session = try await begin(under: consent, at: side)
            _ = try await side.provider.fetch(DataSession(id: session.id, consentID: "stranger"))
        },
        Row("the data of a session after its consent", at: [.setu, .oneMoney]) { side in
            let consent = try await side.given()
            let session = try await begin(under: consent, at: side)
            try await side.provider.revoke(consent.id)
            _ = try await side.provider.fetch(session)
        },
        Row("a session without keys", at: [.rebit]) { side in
            _ = try await begin(under: try await side.given(), at: side, keys: nil)
        },
        Row("a session outside the consent's range", at: [.setu, .setu1, .oneMoney]) { side in
            let consent = try await side.given()
            let end = consent.content.terms.dataRange.to
            _ = try await side.provider.startSession(
                under: consent, range: FIDataRange(from: end, to: end.adding(.seconds(60))), keys: SessionKeyPair())
        },
        Row("a session under an unknown consent", at: [.rebit, .setu, .oneMoney]) { side in
            _ = try await begin(under: side.stranger(), at: side)
        },
        Row("to prepare a session under an unknown consent", at: [.perfios]) { side in
            try await side.provider.prepareSession(under: side.stranger(), keys: SessionKeyPair())
        },
        Row("the sessions of an unknown consent", at: Counterpart.Kind.allCases) { side in
            _ = try await side.provider.sessions(under: "stranger")
        },
        Row("the outcome of an unknown request", at: [.rebit, .setu, .setu1, .oneMoney]) { side in
            _ = try await side.provider.outcome(of: "stranger")
        },
        Row("to revoke an unknown consent", at: [.rebit, .setu, .oneMoney]) { side in
            try await side.provider.revoke("stranger")
        },
        Row("a consent whose ticket has no terms", at: [.rebit, .setu, .oneMoney]) { side in
            let ticket = try await side.provider.requestConsent(side.request)
            await side.approve(ticket)
            guard case .approved(let id) = try await side.provider.outcome(of: ticket.handle).outcome else { return }
            let bare = ConsentTicket(handle: ticket.handle, customer: ticket.customer)
            _ = try await side.provider.consent(id, for: bare)
        },
        Row("a consent that the request did not become", at: [.rebit, .setu, .oneMoney]) { side in
            let ticket = try await side.provider.requestConsent(side.request)
            await side.approve(ticket)
            _ = try await side.provider.consent("stranger", for: ticket)
        },
        Row("a consent of an unknown request", at: [.rebit, .setu, .oneMoney]) { side in
            let ticket = ConsentTicket(handle: "stranger", customer: side.address, terms: MockJourney.terms())
            _ = try await side.provider.consent("stranger", for: ticket)
        },
        Row("a request with a PAN", at: [.setu, .setu1]) { side in
            var request = side.request
            request.pan = "ABCDE1234F"
            _ = try await side.provider.requestConsent(request)
        },
    ]

    private static func begin(
        under consent: AgreedConsent, at side: Counterpart, keys: SessionKeyPair? = try? SessionKeyPair()
    ) async throws -> DataSession {
        try await side.provider.startSession(under: consent, range: consent.content.terms.dataRange, keys: keys)
    }

    @Test("is what the adapter makes of the refusal of the provider's double", arguments: rows)
    func same(row: Row) async throws {
        for kind in row.providers {
            let real = try Counterpart.real(kind)
            let mock = Counterpart.mock(of: kind, at: real.address)
            let (expected, seen) = (try await error(of: row, at: real), try await error(of: row, at: mock))
            #expect(seen?.code == expected?.code, "\(kind)")
            #expect(seen?.operation == expected?.operation, "\(kind)")
            #expect(seen?.status == expected?.status, "\(kind)")
            #expect(seen?.providerCode == expected?.providerCode, "\(kind)")
            #expect(seen?.retry == expected?.retry, "\(kind)")
            #expect(seen?.mayHaveBeenCarriedOut == expected?.mayHaveBeenCarriedOut, "\(kind)")
        }
    }

    @Test("has a ticket that names the customer as the provider does", arguments: Counterpart.Kind.allCases)
    func customer(kind: Counterpart.Kind) async throws {
        let real = try Counterpart.real(kind)
        let mock = Counterpart.mock(of: kind, at: real.address)
        let (expected, seen) = (
            try await real.provider.requestConsent(real.request), try await mock.provider.requestConsent(mock.request)
        )
        #expect(seen.customer == expected.customer)
        #expect((seen.terms == nil) == (expected.terms == nil))
        #expect((seen.redirect == nil) == (expected.redirect == nil))
    }

    /// `nil` where the call is answered.
    private func error(of row: Row, at side: Counterpart) async throws -> ProviderError? {
        do {
            try await row.call(side)
            return nil
        } catch let error as ProviderError { return error }
    }
}
