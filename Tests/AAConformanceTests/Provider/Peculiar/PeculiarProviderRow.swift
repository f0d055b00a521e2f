import AAConformance
import AAProviders
import Testing

/// A good provider that does one thing otherwise than the package's own, and the behaviours that look at it.
struct PeculiarProviderRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let base: ConformingProvider
    /// Parts of the names of the behaviours that look at it: each names one.
    let behaviours: Set<String>
    let change: @Sendable (inout ProviderStage, ProviderWire) throws -> Void

    init(
        _ name: String, of base: ConformingProvider = .setu, seenBy behaviours: Set<String>,
        change: @escaping @Sendable (inout ProviderStage, ProviderWire) throws -> Void
    ) {
        testDescription = name
        self.base = base
        self.behaviours = behaviours
        self.change = change
    }

    /// A row of calls about consents.
    static func consents(
        _ name: String, of base: ConformingProvider = .setu, seenBy behaviours: Set<String>,
        _ edit: @escaping @Sendable (inout ConsentBreakingProvider, inout ProviderStage, ProviderWire) -> Void
    ) -> PeculiarProviderRow {
        PeculiarProviderRow(name, of: base, seenBy: behaviours) { stage, wire in
            var provider = ConsentBreakingProvider(good: stage.provider)
            edit(&provider, &stage, wire)
            stage.provider = provider
        }
    }

    static let all = requests + sessions
}
