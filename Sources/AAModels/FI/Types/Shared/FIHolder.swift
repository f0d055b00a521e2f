// Generated from Schemas/FI/Shared.json; run Scripts/schemas.

public import AACore

/// A person who holds an account. Which of the fields there are depends on the FI type: `Holder`.
public struct FIHolder: PersonalRecord {
    /// `name`: the full name.
    public var name: String?
    /// `dob`: the date of birth.
    public var dateOfBirth: CalendarDate?
    /// `mobile`: digits, often with `91` before them.
    public var mobile: String?
    /// `nominee`: whether one is registered.
    public var nominee: NomineeStatus?
    /// `landline`: the number of a landline telephone.
    public var landline: String?
    /// `address`: the postal address.
    public var address: String?
    /// `email`: the mail address.
    public var email: String?
    /// `pan`: the permanent account number.
    public var pan: String?
    /// `kycCompliance` (1.0.0), `ckycCompliance` (1.x): whether the identity was checked.
    public var ckycCompliance: Bool?
    /// `ckycRegistered` (2.0.0): whether the holder is in the central registry.
    public var ckycRegistered: CKYCRegistration?
    /// `dematId`: the demat account of the securities.
    public var dematID: String?
    /// `folioNo`: the folio at the fund house.
    public var folioNumber: String?
    /// `brokerName`: the broker.
    public var brokerName: String?
    /// `dpId`: the depository participant.
    public var depositoryParticipantID: String?
    /// `boId`: the beneficial owner at the depository.
    public var beneficialOwnerID: String?
    /// `pranId`: the permanent retirement account number.
    public var pran: String?
    /// `uan`: the universal account number of the provident fund.
    public var uan: String?
    /// `rank`: 1 for the first holder of a policy.
    public var rank: Int?
    /// `holdingType`: alone or together.
    public var holdingType: HoldingType?
    /// `Cards/Card`: the cards of a credit card account.
    public var cards: [FICard] = []
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nothing known.
    public init() {}
}
