import AAProviders

/// A call that is made while the wire is broken.
struct FaultedCall: Sendable {
    let operation: ProviderOperation
    /// Whether a second one would do, or lose, something.
    let hasEffect: Bool
    /// What it is made with that no error may show.
    var secrets: [String] = []
    let perform: @Sendable () async throws(ProviderError) -> Void
}
