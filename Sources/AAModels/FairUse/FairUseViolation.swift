/// One thing that goes beyond fair use, in the words an AA refuses it with: HTTP 412, `PreconditionFailed`.
///
/// Source: Sahamati, fair use implementation guidelines for AAs, error codes and messages.
public struct FairUseViolation: Sendable, Hashable {
    /// What is beyond, by the name that stands in the message.
    public enum Attribute: String, Sendable, Hashable, CaseIterable {
        /// `Purpose.code`, or the template that its `refUri` names.
        case purpose = "Purpose"
        /// `fetchType`
        case fetchType = "Fetch Type"
        /// `consentTypes`
        case consentTypes = "Consent Types"
        /// `fiTypes`
        case fiTypes = "FI Types"
        /// `consentExpiry`, counted from `consentStart`.
        case consentExpiry = "Consent Expiry"
        /// `FIDataRange` of a consent.
        case dataRange = "Data Range"
        /// `DataLife`
        case dataLife = "Data Life"
        /// `Frequency`
        case frequency = "Frequency"
        /// `FIDataRange` of one request for data.
        case requestRange = "FI data range"
    }

    /// What is beyond.
    public let attribute: Attribute
    /// What was asked and what is allowed. Repeats numbers, times and words of the specification, nothing else of the request.
    public let reason: String

    init(_ attribute: Attribute, _ reason: String) {
        self.attribute = attribute
        self.reason = reason
    }

    /// The text of an AA's `errorMsg`.
    public var message: String {
        switch attribute {
        case .requestRange: "FI data range is not as per fair use policy."
        default: "Consent parameters are not as per fair use policy – \(attribute.rawValue) is invalid."
        }
    }

    /// Where it stands in a ConsentDetail, or in the body of a request for data.
    public var path: String {
        switch attribute {
        case .purpose: "Purpose"
        case .fetchType: "fetchType"
        case .consentTypes: "consentTypes"
        case .fiTypes: "fiTypes"
        case .consentExpiry: "consentExpiry"
        case .dataRange, .requestRange: "FIDataRange"
        case .dataLife: "DataLife"
        case .frequency: "Frequency"
        }
    }
}

extension FairUseViolation: CustomStringConvertible {
    /// `Frequency: 4 per DAY is asked, at most 1 per DAY or 45 per MONTH is allowed`
    public var description: String { "\(path): \(reason)" }
}
