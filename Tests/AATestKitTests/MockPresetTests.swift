import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AAStore
import AATestKit
import AATransport
import Testing

@Suite("A mock that stands for a provider")
struct MockPresetTests {
    /// What each provider says of itself.
    static func capabilities(of preset: Preset) throws -> ProviderCapabilities {
        let transport = ScriptedTransport([])
        let url = try HTTPURL("https://provider.example")
        switch preset {
        case .rebit:
            return try ReBITProvider(
                ReBITConfiguration(aggregator: "aa", baseURL: url, user: "fiu", apiKey: nil), transport: transport,
                signer: LocalMessageSigner(.generate(keyID: "fiu-key-1")), keys: StaticKeySource([:])
            ).capabilities
        case .setu, .fetchingSetu:
            var configuration = SetuConfiguration(
                baseURL: url, user: "fiu", productInstance: "instance", authentication: .middleware)
            configuration.fetchesByItself = preset == .fetchingSetu
            return SetuProvider(configuration, transport: transport).capabilities
        case .perfios, .perfiosWithEscrow:
            let configuration = PerfiosConfiguration(
                baseURL: url, user: "fiu", clientID: "id", clientSecret: "secret",
                keys: preset == .perfios ? .own : .uatEscrow)
            return PerfiosProvider(configuration, transport: transport).capabilities
        case .oneMoney, .fetchingOneMoney:
            var configuration = OneMoneyConfiguration(
                baseURL: url,
                credentials: OneMoneyCredentials(
                    clientID: "id", clientSecret: "secret", organisationID: "org", appIdentifier: "app"),
                productID: nil)
            configuration.autoFirstFetch = preset == .fetchingOneMoney
            return OneMoneyProvider(configuration, transport: transport).capabilities
        }
    }

    @Test("can do what the provider can", arguments: Preset.allCases)
    func capabilities(preset: Preset) throws {
        #expect(try preset.make(clock: SystemWallClock()).capabilities == Self.capabilities(of: preset))
    }

    @Test("leads a journey to typed documents", arguments: Preset.allCases, [true, false])
    func journey(preset: Preset, decidesAtOnce: Bool) async throws {
        let host = MockJourney(preset)
        // With a standing decision the news is there before the answer to the request.
        if decidesAtOnce { host.mock.decision = .approved }
        let delivery = try await host.journey.run(MockJourney.detail()) { ticket in
            if !decidesAtOnce { await host.mock.approve(ticket.handle) }
        }
        #expect(delivery.isWhole)
        let balance = try #require(delivery.documents.first?.document.deposit?.summary?.currentBalance)
        #expect(try balance == Amount("41000.50"))
        #expect(try await host.documentCount() == 1)
        #expect(host.mock.calls.contains(.startSession) == [.rebit, .setu, .oneMoney].contains(preset))
        #expect(host.mock.calls.contains(.outcome) == false || preset.canBeAsked)
    }

    @Test("refuses what the provider has no call for, and names the way around", arguments: Preset.allCases)
    func unsupported(preset: Preset) async throws {
        let mock = preset.make(clock: ManualClock(at: MockJourney.noon))
        let ticket = try await mock.requestConsent(MockJourney.detail())
        let id = mock.consentID(of: ticket.handle)
        let agreed = AgreedConsent(
            id: id,
            content: SignedConsent(
                terms: MockJourney.terms(), dataProvider: ConsentParty(id: mock.id, kind: .accountAggregator),
                customer: ticket.customer, accounts: []), digitalSignature: nil)
        let able = mock.capabilities
        let calls: [(Bool, () async throws -> Void)] = [
            (able.canPollConsent, { _ = try await mock.outcome(of: ticket.handle) }),
            (able.canPollConsent, { _ = try await mock.consent(id, for: ticket) }),
            (
                able.sessions != .byProvider,
                {
                    _ = try await mock.startSession(
                        under: agreed, range: MockJourney.terms().dataRange, keys: SessionKeyPair())
                }
            ),
            (able.canPollConsent, { _ = try await mock.isUp() }),
            (able.revocation != .none, { try await mock.revoke(id) }),
        ]
        for (isServed, call) in calls {
            do {
                try await call()
                #expect(isServed)
            } catch {
                #expect(!isServed)
                #expect((error as? ProviderError)?.code == .unsupported)
            }
        }
    }

    @Test("has names that no other of the same test has")
    func names() async throws {
        let store = InMemoryStore()
        let clock = ManualClock(at: MockJourney.noon)
        var messages: [MessageID] = []
        for mock in [
            MockProvider.setu(clock: clock), .oneMoney(clock: clock), .perfios(keys: .uatEscrow, clock: clock),
        ] {
            _ = try await ConsentFlow(FlowContext(provider: mock, store: store, clock: clock))
                .request(MockJourney.detail())
            messages += mock.news.compactMap(\.news.messageID)
        }
        #expect(Set(messages).count == messages.count)
    }

    @Test("at an AA, the outcome of a request stays when the consent is over")
    func outcome() async throws {
        let mock = MockProvider.rebit(clock: ManualClock(at: MockJourney.noon))
        let ticket = try await mock.requestConsent(MockJourney.detail())
        await mock.change(ticket.handle, to: .expired)
        let id = mock.consentID(of: ticket.handle)
        #expect(try await mock.outcome(of: ticket.handle).outcome == .approved(id))
        mock.decision = .none
        let late = try await mock.requestConsent(MockJourney.detail())
        await mock.change(late.handle, to: .expired)
        #expect(try await mock.outcome(of: late.handle).outcome == .expired)
    }

    @Test("takes what the provider has a place for, and refuses the rest by name", arguments: Preset.allCases)
    func members(preset: Preset) async throws {
        let mock = preset.make(clock: ManualClock(at: MockJourney.noon))
        let able: [(edit: (inout ConsentRequest) -> Void, by: [Preset])] = [
            ({ $0.redirectURL = "https://fiu.example/back" }, [.setu, .fetchingSetu, .oneMoney, .fetchingOneMoney]),
            ({ $0.tags = ["a"] }, [.setu, .fetchingSetu]), ({ $0.idempotencyKey = "case-17" }, Preset.allCases),
            ({ $0.productID = "P" }, [.oneMoney, .fetchingOneMoney]),
        ]
        for (edit, presets) in able {
            var request = ConsentRequest(MockJourney.detail())
            edit(&request)
            do {
                _ = try await mock.requestConsent(request)
                #expect(presets.contains(preset))
            } catch {
                #expect(!presets.contains(preset))
                #expect(error.code == .unsupported)
            }
        }
    }
}
