import AACore
import AAModels
import AAProviders
import Testing

@Suite("The in-memory inbox")
struct InMemoryInboxTests {
    static func notification(_ id: MessageID) -> ReceivedNotification {
        let news = ProviderNotification(
            provider: "AA-1", messageID: id, timestamp: Sample.now, authenticity: .verified,
            content: .session("s1", .completed, []))
        return ReceivedNotification(news: news, raw: [1], signature: nil, receivedAt: Sample.now)
    }

    @Test("keeps what came, in order, until it is removed")
    func order() async throws {
        let inbox = InMemoryInbox()
        for id in ["a", "b", "c"] as [MessageID] { await inbox.accept(Self.notification(id)) }
        let waiting = await inbox.waiting()
        #expect(waiting.map(\.notification.news.messageID) == ["a", "b", "c"])
        #expect(waiting.map(\.position) == [1, 2, 3])
        for _ in 0..<2 { await inbox.remove(waiting[1]) }
        #expect(await inbox.waiting().map(\.position) == [1, 3])
        #expect(await inbox.lastPosition() == 3)
    }

    @Test("wakes everyone who waits, at once", .timeLimit(.minutes(10)))
    func wakes() async {
        let inbox = InMemoryInbox()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<5 { group.addTask { await inbox.arrival(after: 0) } }
            group.addTask {
                await Task.yield()
                await inbox.accept(Self.notification("a"))
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
