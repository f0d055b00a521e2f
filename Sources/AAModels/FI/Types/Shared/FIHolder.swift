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
    /// `kycCompliance` (1.0.0), `ckycCompliance` (1.x): whether the identity was checked: in the central registry, or
    /// in 1.0.0 at all.
    public var ckycCompliance: Bool?
    /// `ckycRegistered` (2.0.0): whether the holder is in the central registry.
    public var ckycRegistered: CKYCRegistration?
    /// `dematId`: the demat account, of securities and unit linked plans.
    public var dematID: String?
    /// `folioNo` (1.0.0): the folio at the fund house, of mutual funds.
    public var folioNumber: String?
    /// `brokerName` (1.0.0): the broker, of shares and exchange traded funds.
    public var brokerName: String?
    /// `dpId` (1.0.0): the depository participant, of shares.
    public var depositoryParticipantID: String?
    /// `boId` (1.0.0): the beneficial owner at the depository, of shares.
    public var beneficialOwnerID: String?
    /// `pranId`: the permanent retirement account number, of NPS.
    public var pran: String?
    /// `uan`: the universal account number, of EPF.
    public var uan: String?
    /// `rank`: 1 for the first holder, of insurance policies.
    public var rank: Int?
    /// `holdingType`: alone or together, of government securities.
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
