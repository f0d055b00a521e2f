public import AACore

/// A person who holds the account: `Holder`.
public struct DepositHolder: PersonalRecord {
    /// `name`
    public var name: String?
    /// `dob`: the date of birth.
    public var dateOfBirth: CalendarDate?
    /// `mobile`: digits, often with `91` before them.
    public var mobile: String?
    /// `nominee`: whether one is registered.
    public var nominee: NomineeStatus?
    /// `landline`
    public var landline: String?
    /// `address`
    public var address: String?
    /// `email`
    public var email: String?
    /// `pan`: the permanent account number.
    public var pan: String?
    /// `ckycCompliance`: whether KYC is completed, v1.x.
    public var ckycCompliance: Bool?
    /// `ckycRegistered`, 2.0.0.
    public var ckycRegistered: CKYCRegistration?
    /// Written texts of fields whose value prints otherwise.
    public var raw: [FIWrittenText] = []
    /// What the schema does not have.
    public var extra = FIExtra()

    /// Nobody.
    public init() {}
}
