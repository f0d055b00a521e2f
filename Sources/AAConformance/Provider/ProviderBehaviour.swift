/// One thing that a provider has to do.
public struct ProviderBehaviour: Sendable, CustomStringConvertible {
    /// What it does, as a sentence.
    public let name: String
    /// What a provider must be like for the sentence to say something of it.
    let needs: [ProviderNeed]
    let check: @Sendable (ProviderTrial) async throws -> Void

    init(
        _ name: String, needs: [ProviderNeed] = [], check: @escaping @Sendable (ProviderTrial) async throws -> Void
    ) {
        self.name = name
        self.needs = needs
        self.check = check
    }

    /// Every behaviour; those that a provider's capabilities exclude are ``ProviderResult/notApplicable(_:)``.
    public static let all =
        consents + data + revocation + news + honesty + unknownNames + faults + secrecy

    /// Why it says nothing of a provider.
    func obstacle(on stage: ProviderStage) -> String? {
        let obstacles = needs.compactMap { $0.obstacle(on: stage) }
        return obstacles.isEmpty ? nil : obstacles.joined(separator: "; ")
    }

    /// The sentence.
    public var description: String { name }
}
