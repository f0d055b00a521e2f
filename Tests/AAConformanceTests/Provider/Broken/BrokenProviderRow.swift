import AAConformance
import AAProviders
import Testing

/// A good provider with one broken thing, and which behaviours find it.
struct BrokenProviderRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let base: ConformingProvider
    /// Parts of the names of the behaviours that find it: each names one.
    let finders: Set<String>
    /// Whether what is broken stands before so much else that others find it too.
    let isFoundByMore: Bool
    let breaking: @Sendable (inout ProviderStage, ProviderWire) throws -> Void

    init(
        _ name: String, of base: ConformingProvider = .setu, foundBy finders: Set<String>, andMore: Bool = false,
        breaking: @escaping @Sendable (inout ProviderStage, ProviderWire) throws -> Void
    ) {
        testDescription = name
        self.base = base
        self.finders = finders
        isFoundByMore = andMore
        self.breaking = breaking
    }

    /// A row of errors that say something else.
    static func misreports(
        _ name: String, of base: ConformingProvider = .setu, foundBy finders: Set<String>,
        _ edit: @escaping @Sendable (ProviderError) -> ProviderError
    ) -> BrokenProviderRow {
        BrokenProviderRow(name, of: base, foundBy: finders) { stage, _ in
            stage.provider = MisreportingProvider(good: stage.provider, edit: edit)
        }
    }

    /// A row of calls about consents.
    static func consents(
        _ name: String, of base: ConformingProvider = .setu, foundBy finders: Set<String>, andMore: Bool = false,
        _ edit: @escaping @Sendable (inout ConsentBreakingProvider, ProviderWire) -> Void
    ) -> BrokenProviderRow {
        BrokenProviderRow(name, of: base, foundBy: finders, andMore: andMore) { stage, wire in
            var provider = ConsentBreakingProvider(good: stage.provider)
            edit(&provider, wire)
            stage.provider = provider
        }
    }

    /// A row of calls about data.
    static func data(
        _ name: String, of base: ConformingProvider = .setu, foundBy finders: Set<String>, andMore: Bool = false,
        _ edit: @escaping @Sendable (inout DataBreakingProvider) -> Void
    ) -> BrokenProviderRow {
        BrokenProviderRow(name, of: base, foundBy: finders, andMore: andMore) { stage, _ in
            var provider = DataBreakingProvider(good: stage.provider)
            edit(&provider)
            stage.provider = provider
        }
    }

    static let all = errors + consents + claims + sessions + data
}
