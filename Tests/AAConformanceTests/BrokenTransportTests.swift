import AAConformance
import Testing

/// The kit has to find what is wrong.
@Suite("A transport that does not behave is found out", .timeLimit(.minutes(10)))
struct BrokenTransportTests {
    private static let behaviours = TransportBehaviour.all + TransportBehaviour.streaming

    @Test("by the behaviour that speaks of it", arguments: BrokenTransportRow.all)
    func isFound(row: BrokenTransportRow) async throws {
        let finders = Self.behaviours.filter { $0.name.contains(row.finder) }
        #expect(finders.count == 1)
        let finder = try #require(finders.first)
        await withKnownIssue {
            try await TransportConformance(largeBodyBytes: 8 << 20, makeTransport: row.make).check(finder)
        }
    }
}
