import AAConformance
import AATestSupport
import Testing

/// The kit has to find what is wrong, and nothing else.
@Suite("A provider that does not behave is found out", .serialized, .timeLimit(.minutes(10)))
struct BrokenProviderTests {
    @Test("by the behaviours that speak of it", arguments: BrokenProviderRow.all)
    func isFound(row: BrokenProviderRow) async {
        let named = Set(row.finders.flatMap { part in ProviderBehaviour.all.map(\.name).filter { $0.contains(part) } })
        #expect(named.count == row.finders.count, "each part names one behaviour")
        let conformance = row.base.conformance { stage, wire in
            stage.patience = .milliseconds(200)
            try row.breaking(&stage, wire)
        }
        var found: Set<String> = []
        // That nothing else finds it is worth its time at full scale alone.
        for behaviour in ProviderBehaviour.all where TestScale.factor >= 1 || named.contains(behaviour.name) {
            if case .broken = await conformance.result(of: behaviour) { found.insert(behaviour.name) }
        }
        #expect(found.isSuperset(of: named), "missed by \(named.subtracting(found).sorted())")
        if !row.isFoundByMore { #expect(found == named, "found by \(found.subtracting(named).sorted()) too") }
    }

    @Test("by each behaviour", arguments: ProviderBehaviour.all)
    func finds(behaviour: ProviderBehaviour) {
        #expect(BrokenProviderRow.all.contains { $0.finders.contains { behaviour.name.contains($0) } })
    }

    @Test("whether the stage itself fails") func stage() async throws {
        struct NoDouble: Error {}
        let conformance = ProviderConformance { _ in throw NoDouble() }
        let behaviour = try #require(ProviderBehaviour.all.first)
        #expect(await conformance.result(of: behaviour).findings.map(\.seen) == ["an error of type NoDouble"])
    }
}
