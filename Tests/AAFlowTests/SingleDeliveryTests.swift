import AACore
import AACrypto
import AAFlow
import AAModels
import AAProviders
import AASandbox
import AAStore
import AATestKit
import Synchronization
import Testing

/// Perfios gives a delivery once: what is lost on our side is lost for good.
@Suite("A delivery that is given once")
struct SingleDeliveryTests {
    /// A session that waits to be collected, in a store of the test's.
    struct Collection<Store: ConsentStore & SessionStore & DocumentStore> {
        let fixture: PerfiosJourneyFixture
        let flow: DataFlow<Store>
        let session: DataSession

        init(in store: Store, provider: (any AccountAggregatorProvider) -> any AccountAggregatorProvider = { $0 })
            async throws
        {
            fixture = try PerfiosJourneyFixture()
            let context = FlowContext(provider: provider(fixture.provider), store: store, clock: fixture.clock)
            let consents = ConsentFlow(context)
            flow = DataFlow(context)
            let ticket = try await consents.request(fixture.detail())
            await fixture.face.approve(ticket.handle)
            for waiting in await fixture.inbox.waiting() {
                let news = waiting.notification.news
                if try await !consents.receive(news) { try await flow.receive(news) }
            }
            _ = try await consents.agreed(ticket.handle)
            let record = try #require(try await store.sessions(of: ticket.handle).first)
            session = DataSession(
                id: record.id, consentID: record.consentID, secret: record.secret, collectBefore: record.collectBefore)
        }
    }

    @Test("is taken in and kept though whoever asked for it has gone, for whoever asks next")
    func cancelled() async throws {
        let (began, go) = (AsyncStream<Void>.makeStream(), AsyncStream<Void>.makeStream())
        let store = InMemoryStore()
        let collection = try await Collection(in: store) { provider in
            StagedProvider(provider, clock: StandingClock()) { call throws(ProviderError) in
                guard call.operation == .fetch else { return }
                began.continuation.finish()
                for await _ in go.stream {}
                if Task.isCancelled { throw call.failure(.cancelled) }
            }
        }
        let fetch = Task { try await collection.flow.fetch(collection.session, keys: try SessionKeyPair()) }
        for await _ in began.stream {}
        fetch.cancel()
        let error = await #expect(throws: AAFlowError.self) { try await fetch.value }
        #expect(error?.code == .cancelled)
        let second = Task { try await collection.flow.fetch(collection.session, keys: try SessionKeyPair()) }
        go.continuation.finish()
        #expect(try await second.value?.isWhole == true)
        #expect(try await store.delivery(of: collection.session.id) != nil)
        #expect(collection.fixture.face.calls.filter { $0 == .fetch }.count == 1)
    }

    @Test("is there for all who ask for it at once")
    func together() async throws {
        let collection = try await Collection(in: InMemoryStore())
        let deliveries = try await withThrowingTaskGroup(of: DataDelivery?.self) { group in
            for _ in 1...4 {
                group.addTask { try await collection.flow.fetch(collection.session, keys: try SessionKeyPair()) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(deliveries.allSatisfy { $0?.isWhole == true })
        #expect(collection.fixture.face.calls.filter { $0 == .fetch }.count == 1)
    }

    @Test("that another process was faster to collect is read from the store")
    func elsewhere() async throws {
        let store = InMemoryStore()
        let session = Mutex<DataSession?>(nil)
        let collection = try await Collection(in: store) { provider in
            StagedProvider(provider, clock: StandingClock()) { call throws(ProviderError) in
                guard call.operation == .fetch, let session = session.withLock(\.self) else { return }
                let raw = try await provider.fetch(session)
                try? await store.keepDelivery(raw.bytes, of: session.id)
            }
        }
        session.withLock { $0 = collection.session }
        let delivery = try await collection.flow.fetch(collection.session, keys: try SessionKeyPair())
        #expect(delivery?.isWhole == true)
        #expect(collection.fixture.face.calls.filter { $0 == .fetch }.count == 2)
    }

    @Test("is not begun for who has gone before")
    func cancelledBefore() async throws {
        let collection = try await Collection(in: InMemoryStore())
        let fetch = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await collection.flow.fetch(collection.session, keys: try SessionKeyPair())
        }
        fetch.cancel()
        await #expect(throws: AAFlowError.self) { try await fetch.value }
        #expect(!collection.fixture.face.calls.contains(.fetch))
    }

    @Test("survives a store that is busy twice")
    func busyStore() async throws {
        let busy = AAStoreError(.backendFailure, "busy", retry: .after(.zero))
        let collection = try await Collection(in: StagedStore(failures: [busy, busy]))
        let delivery = try await collection.flow.fetch(collection.session, keys: try SessionKeyPair())
        #expect(delivery?.isWhole == true)
    }

    @Test("is in the error of a store that keeps nothing, and can be kept and read from there")
    func fullStore() async throws {
        let full = AAStoreError(.backendFailure, "disk full")
        let store = StagedStore(failures: [full])
        let collection = try await Collection(in: store)
        let error = await #expect(throws: AAFlowError.self) {
            try await collection.flow.fetch(collection.session, keys: try SessionKeyPair())
        }
        #expect(error?.code == .storeFailed)
        let unkept = try #require(error?.unkept)
        try await store.keepDelivery(unkept.bytes, of: unkept.session)
        let delivery = try await collection.flow.fetch(collection.session, keys: try SessionKeyPair())
        #expect(delivery?.isWhole == true)
        #expect(collection.fixture.face.calls.filter { $0 == .fetch }.count == 1)
    }
}
