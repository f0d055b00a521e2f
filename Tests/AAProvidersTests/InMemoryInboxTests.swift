import AACore
import AAModels
import AAProviders
import Testing

@Suite("The in-memory inbox")
struct InMemoryInboxTests {
    static func notification(
        _ id: MessageID, _ content: ProviderNotification.Content = .session(SessionNews("s1", .completed))
    ) -> ReceivedNotification {
        let news = ProviderNotification(
            provider: "AA-1", messageID: id, timestamp: Sample.now, authenticity: .verified,
            content: content)
        return ReceivedNotification(news: news, raw: [1], signature: nil, receivedAt: Sample.now)
    }

    @Test("keeps what came, in order, until it is removed")
    func order() async throws {
        let inbox = InMemoryInbox()
        for id in ["a", "b", "c"] as [MessageID] { try await inbox.accept(Self.notification(id)) }
        let waiting = await inbox.waiting()
        #expect(waiting.map(\.notification.news.messageID) == ["a", "b", "c"])
        #expect(waiting.map(\.position) == [1, 2, 3])
        for _ in 0..<2 { await inbox.remove(waiting[1]) }
        #expect(await inbox.waiting().map(\.position) == [1, 3])
        #expect(await inbox.lastPosition() == 3)
    }

    @Test("takes as many bytes as may wait, and more once some are removed")
    func full() async throws {
        let inbox = InMemoryInbox(maximumBytes: 2 * (1_024 + 1))
        for id in ["a", "b"] as [MessageID] { try await inbox.accept(Self.notification(id)) }
        await #expect(throws: InMemoryInbox.Full.self) { try await inbox.accept(Self.notification("c")) }
        let first = try #require(await inbox.waiting().first)
        for _ in 0..<2 { await inbox.remove(first) }
        try await inbox.accept(Self.notification("d"))
        await #expect(throws: InMemoryInbox.Full.self) { try await inbox.accept(Self.notification("e")) }
        #expect(await inbox.waiting().map(\.notification.news.messageID) == ["b", "d"])
    }

    @Test("keeps half of its room from data that no flow takes")
    func data() async throws {
        let inbox = InMemoryInbox(maximumBytes: 4 * (1_024 + 1))
        let data = ProviderNotification.Content.data("c1", .active, [])
        for id in ["a", "b"] as [MessageID] { try await inbox.accept(Self.notification(id, data)) }
        await #expect(throws: InMemoryInbox.Full.self) { try await inbox.accept(Self.notification("c", data)) }
        for id in ["d", "e"] as [MessageID] { try await inbox.accept(Self.notification(id)) }
        await #expect(throws: InMemoryInbox.Full.self) { try await inbox.accept(Self.notification("f")) }
        await inbox.remove(try #require(await inbox.waiting().first))
        try await inbox.accept(Self.notification("g", data))
    }

    @Test("wakes everyone who waits, at once", .timeLimit(.minutes(10)))
    func wakes() async {
        let inbox = InMemoryInbox()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<5 { group.addTask { await inbox.arrival(after: 0) } }
            group.addTask {
                await Task.yield()
                try? await inbox.accept(Self.notification("a"))
            }
        }
        await inbox.arrival(after: 0)
    }

    @Test("lets a cancelled task go", .timeLimit(.minutes(10)))
    func cancelled() async {
        let inbox = InMemoryInbox()
        let task = Task { await inbox.arrival(after: 0) }
        task.cancel()
        await task.value
        #expect(await inbox.waiting().isEmpty)
    }
}
