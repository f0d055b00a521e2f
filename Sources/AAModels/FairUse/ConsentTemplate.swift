/// The most that a consent of one kind may ask for: a fair use template, or the general rule of a purpose.
///
/// The values are upper bounds. A template is for the FIUs that are listed for its use; everybody else keeps to the general rule
/// of the purpose. Source: Sahamati, fair use implementation guidelines for AAs and FIUs.
public struct ConsentTemplate: Sendable, Hashable {
    /// Kinds of accounts with one bound for the data's age (`fiCategory`).
    public struct Category: Sendable, Hashable {
        /// The kinds.
        public let fiTypes: [FIType]
        /// How far before the consent's start its data may reach back.
        public let dataRange: ConsentPeriod

        /// Bounds kinds of accounts.
        public init(_ fiTypes: [FIType], _ dataRange: ConsentPeriod) {
            self.fiTypes = fiTypes
            self.dataRange = dataRange
        }
    }

    /// Its name; `nil` of the general rule of a purpose.
    public let id: ConsentTemplateID?
    /// What it is for, in a few words; `nil` of a general rule.
    public let useCase: String?
    /// The purpose it belongs to.
    public let purpose: Purpose
    /// Whether data may be fetched once or again.
    public let fetchType: FetchType
    /// Which parts of the documents.
    public let consentTypes: [ConsentType]
    /// Which kinds of accounts, and how far back.
    public let categories: [Category]
    /// How long the consent may run.
    public let consentExpiry: ConsentPeriod
    /// How long data may be kept, at most, in each unit that may be used.
    public let dataLife: [ConsentPeriod]
    /// How often it may be fetched, at most, in each unit that may be used; empty if nothing is said.
    public let frequency: [ConsentPeriod]

    /// Sets the bounds.
    public init(
        id: ConsentTemplateID?, useCase: String?, purpose: Purpose, fetchType: FetchType, consentTypes: [ConsentType],
        categories: [Category], consentExpiry: ConsentPeriod, dataLife: [ConsentPeriod], frequency: [ConsentPeriod]
    ) {
        self.id = id
        self.useCase = useCase
        self.purpose = purpose
        self.fetchType = fetchType
        self.consentTypes = consentTypes
        self.categories = categories
        self.consentExpiry = consentExpiry
        self.dataLife = dataLife
        self.frequency = frequency
    }
}

extension ConsentTemplate: CustomStringConvertible {
    /// `CT035 (Loan Monitoring for Collections)`, or `the general rule of purpose 104`
    public var description: String {
        guard let id else { return "the general rule of purpose \(purpose.code)" }
        return useCase.map { "\(id) (\($0))" } ?? "\(id)"
    }
}
