public import AACore
public import AAModels

/// An invented account of any FI type but DEPOSIT, of which each ``SandboxCustomer`` has a ``SandboxAccount``.
public struct SandboxFIAccount: Sendable {
    /// The FIP that holds it.
    public let fip: EntityID
    /// What kind it is.
    public let fiType: FIType
    /// The generation of the schema in which its FIP writes.
    public let generation: FIGeneration
    /// The account's name at the AA once linked.
    public let linkReference: LinkReference
    /// What people know it by, masked.
    public let maskedAccountNumber: String
    private let generator: FIGenerator
    private let story: DocumentStory
    private static let rowCount = 24

    /// `nil` if no table describes the type.
    init?(
        _ fiType: FIType, fip: EntityID, generation: FIGeneration, holder: SandboxCustomer, until: CalendarDate,
        seed: UInt64
    ) {
        generator = FIGenerator(seed: seed)
        guard let story = generator.story(fiType, rows: Self.rowCount, until: until, holder: holder),
            let link = story.account["linkedAccRef"]
        else { return nil }
        (self.fip, self.fiType, self.generation, self.story) = (fip, story.fiType, generation, story)
        linkReference = LinkReference(link)
        maskedAccountNumber = story.account["maskedIdentifier"] ?? ""
    }

    /// The account with what was booked from one day to another, both included.
    ///
    /// The profile and the summary are as on the last day, whatever the range.
    public func content(
        from: CalendarDate, to: CalendarDate, parts: [ConsentType] = [.profile, .summary, .transactions]
    ) -> FIDocument.Content? {
        var story = story
        story.period = (from, to)
        guard var tree = generator.tree(of: story, in: generation) else { return nil }
        let names: [ConsentType: String] = [.profile: "Profile", .summary: "Summary", .transactions: "Transactions"]
        let left = Set(names.filter { !parts.contains($0.key) }.values)
        tree.children.removeAll { left.contains($0.name) }
        return FIGenerator.account(tree)
    }
}
