import AAConformance
import Testing

/// The kit finds nothing wrong that is not.
@Suite("A provider that does it in another way conforms", .serialized, .timeLimit(.minutes(10)))
struct PeculiarProviderTests {
    @Test("by the behaviours that look at it", arguments: PeculiarProviderRow.all)
    func conforms(row: PeculiarProviderRow) async {
        let seers = ProviderBehaviour.all.filter { behaviour in
            row.behaviours.contains { behaviour.name.contains($0) }
        }
        #expect(seers.count == row.behaviours.count, "each part names one behaviour")
        for behaviour in seers {
            let result = await row.base.conformance(row.change).result(of: behaviour)
            #expect(result == .met, "\(behaviour): \(result)")
        }
    }
}
