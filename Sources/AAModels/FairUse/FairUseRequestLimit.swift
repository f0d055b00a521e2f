/// How much data one request under a consent may ask for: the longest range of one POST /FI/request.
///
/// Source: Sahamati, FI-request rules for AAs. They go by the purpose alone, and so may be narrower than a template's range
/// (CT045, CT010) or wider than the general rule's (DEPOSIT under 103).
public struct FairUseRequestLimit: Sendable, Hashable {
    /// The purpose's code.
    public let purposeCode: String
    /// The kinds of accounts; empty for all that no other limit of the purpose names.
    public let fiTypes: [FIType]
    /// From the beginning of the range to its end, at most.
    public let range: ConsentPeriod

    /// Limits a range.
    public init(purposeCode: String, fiTypes: [FIType] = [], range: ConsentPeriod) {
        self.purposeCode = purposeCode
        self.fiTypes = fiTypes
        self.range = range
    }
}
