import AACore
public import AAModels

/// A version of ReBIT's API as an AA speaks it. All that an FIU does differently from version to version stands here.
///
/// | | ``v1_1_2`` | ``v2_0_0`` | ``v2_1_0`` |
/// |---|---|---|---|
/// | outcome of a request | GET /Consent/handle/{handle} | POST /Consent/handle | POST /Consent/handle |
/// | artefact | GET /Consent/{id} | POST /Consent/fetch | POST /Consent/fetch |
/// | data | GET /FI/fetch/{session} | POST /FI/fetch | POST /FI/fetch |
/// | `DataConsumer.type`, `Customer.Identifiers` | unknown | there | there |
/// | FI types it has no word for | GSTR1_3B, insurance by branch | insurance by branch | none |
/// | words of an outcome | READY, FAILED, PENDING | and APPROVED, REJECTED, EXPIRED | the same |
///
/// What 2.0.0 reads by POST it still reads by GET, which it calls deprecated: ``v2_0_0ByGET``. Words of every version are
/// understood in answers to any.
///
/// Sources: ReBIT AA API 1.1.2 and 2.0.0; 2.1.0 as Sahamati publishes it for its Router.
public struct ReBITVersion: Sendable, Hashable {
    /// How an AA is asked for the outcome of a request, an artefact or a session's data.
    public enum Reading: Sendable, Hashable {
        /// By a GET with the id at the end of the path; the path is what we sign. No `txnid` goes out, so none can be compared
        /// with what comes back.
        case get
        /// By a POST with the id in its body.
        case post
    }

    /// What our bodies say (`ver`).
    public let name: APIVersion
    /// How an AA is asked for what has an id.
    public let reading: Reading
    /// What the bodies of answers may say; a refusal may say any version, as of an AA that does not speak this one.
    let answers: Set<APIVersion>
    /// Whether a consent's parties have a type and its customer identifiers beside the address.
    let hasPartyTypes: Bool
    /// The FI types that other versions have a word for and this one has not.
    let missingFITypes: Set<FIType>

    /// The generation of 2019, out of use since 2024.
    public static let v1_1_2 = ReBITVersion(
        name: .v1_1_2, reading: .get, answers: [.v1_1_2, .v1_1_3, Self.example], hasPartyTypes: false,
        missingFITypes: [.gstr1And3B, .lifeInsurance, .generalInsurance])
    /// The generation of August 2023.
    public static let v2_0_0 = v2(.v2, .post)
    /// 2.0.0, with the calls that it calls deprecated.
    public static let v2_0_0ByGET = v2(.v2, .get)
    /// The version in use through Sahamati's Router.
    public static let v2_1_0 = ReBITVersion(
        name: .v2_1, reading: .post, answers: [.v2, .v2_1], hasPartyTypes: true, missingFITypes: [])

    /// What the examples of 1.1.2, and of the calls that 2.0.0 calls deprecated, say instead of their version.
    private static let example: APIVersion = "1.0"

    private static func v2(_ name: APIVersion, _ reading: Reading) -> ReBITVersion {
        ReBITVersion(
            name: name, reading: reading, answers: reading == .get ? [.v2, .v2_1, example] : [.v2, .v2_1],
            hasPartyTypes: true,
            missingFITypes: [.lifeInsurance, .generalInsurance])
    }

    private init(
        name: APIVersion, reading: Reading, answers: Set<APIVersion>, hasPartyTypes: Bool, missingFITypes: Set<FIType>
    ) {
        self.name = name
        self.reading = reading
        self.answers = answers
        self.hasPartyTypes = hasPartyTypes
        self.missingFITypes = missingFITypes
    }

    /// The version that says `name` in its bodies; `nil` for one that is not spoken here.
    public init?(_ name: APIVersion) {
        switch name {
        case .v1_1_2: self = .v1_1_2
        case .v2: self = .v2_0_0
        case .v2_1: self = .v2_1_0
        default: return nil
        }
    }
}
