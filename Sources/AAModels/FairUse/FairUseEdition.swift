public import AACore

/// The fair use rules as they hold from one day on.
///
/// The rules are an industry body's and are revised often, so they are data with a date: ``inForce(on:)`` picks those of a day,
/// which the caller gives. An AA may be late or early with an edition, and may know which templates an FIU is listed for; this
/// cannot.
public struct FairUseEdition: Sendable, Hashable {
    /// The edition's number.
    public let version: String
    /// The first day.
    public let effectiveFrom: CalendarDate
    /// The general rules of the purposes, and the templates.
    public let templates: [ConsentTemplate]
    /// How much data one request may ask for.
    public let requestLimits: [FairUseRequestLimit]

    /// Makes an edition, for rules that are newer than this library.
    public init(
        version: String, effectiveFrom: CalendarDate, templates: [ConsentTemplate],
        requestLimits: [FairUseRequestLimit]
    ) {
        self.version = version
        self.effectiveFrom = effectiveFrom
        self.templates = templates
        self.requestLimits = requestLimits
    }

    /// The editions that this library carries, the oldest first.
    public static let published: [FairUseEdition] = [.v1_2]

    /// The edition of a day; `nil` before the first that is carried: what held then is not known here.
    public static func inForce(on day: CalendarDate) -> FairUseEdition? {
        published.last { $0.effectiveFrom <= day }
    }
}
