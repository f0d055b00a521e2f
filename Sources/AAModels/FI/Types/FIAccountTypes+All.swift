// Generated from Schemas/FI/*.json; run Scripts/schemas.

extension FIAccountTypes {
    /// The accounts of all FI types.
    static let all: [any FIAccountRecord.Type] = [
        AIFAccount.self, BondsAccount.self, CertificateOfDepositAccount.self, CISAccount.self,
        CommercialPaperAccount.self, CreditCardAccount.self, DebenturesAccount.self, DepositAccount.self,
        EPFAccount.self, EquitiesAccount.self, ETFAccount.self, GeneralInsuranceAccount.self,
        GovernmentSecuritiesAccount.self, GSTReturnsAccount.self, IDRAccount.self, InsurancePoliciesAccount.self,
        InvITAccount.self, LifeInsuranceAccount.self, MutualFundsAccount.self, NPSAccount.self, PPFAccount.self,
        RecurringDepositAccount.self, REITAccount.self, SIPAccount.self, TermDepositAccount.self, ULIPAccount.self,
    ]
}
