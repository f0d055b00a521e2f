/// What an edition of the fair use rules says to a consent.
public struct FairUseReport: Sendable, Hashable {
    /// The template or general rule that was applied; `nil` if there is none for the purpose, or none of the name.
    public let template: ConsentTemplate?
    /// What goes beyond; empty if it is fair use.
    public let violations: [FairUseViolation]
    /// The templates and rules of the purpose that would allow the same consent; empty if nothing goes beyond. A template helps
    /// only an FIU that AAs have listed for its use.
    public let alternatives: [ConsentTemplate]

    /// Whether it is fair use.
    public var isAllowed: Bool { violations.isEmpty }
}
