// Generated from Schemas/FI/*.json; run Scripts/schemas.

extension FIDocument {
    /// What a document holds.
    public indirect enum Content: Hashable, Sendable {
        /// Alternative investment funds.
        case aif(AIFAccount)
        /// Bonds.
        case bonds(BondsAccount)
        /// Certificates of deposit.
        case certificateOfDeposit(CertificateOfDepositAccount)
        /// Collective investment schemes.
        case cis(CISAccount)
        /// Commercial papers.
        case commercialPaper(CommercialPaperAccount)
        /// A credit card.
        case creditCard(CreditCardAccount)
        /// Debentures.
        case debentures(DebenturesAccount)
        /// A savings or current account.
        case deposit(DepositAccount)
        /// The employees' provident fund.
        case epf(EPFAccount)
        /// Shares.
        case equities(EquitiesAccount)
        /// Units of exchange traded funds.
        case etf(ETFAccount)
        /// A general insurance policy.
        case generalInsurance(GeneralInsuranceAccount)
        /// Government securities.
        case governmentSecurities(GovernmentSecuritiesAccount)
        /// Returns of goods and services tax.
        case gstReturns(GSTReturnsAccount)
        /// Indian depository receipts.
        case idr(IDRAccount)
        /// An insurance policy of any kind; withdrawn in 2019, still sent.
        case insurancePolicies(InsurancePoliciesAccount)
        /// Infrastructure investment trusts.
        case invit(InvITAccount)
        /// A life insurance policy.
        case lifeInsurance(LifeInsuranceAccount)
        /// Units of mutual funds.
        case mutualFunds(MutualFundsAccount)
        /// The national pension system.
        case nps(NPSAccount)
        /// The public provident fund.
        case ppf(PPFAccount)
        /// A deposit by instalments.
        case recurringDeposit(RecurringDepositAccount)
        /// Real estate investment trusts.
        case reit(REITAccount)
        /// A systematic investment plan.
        case sip(SIPAccount)
        /// A fixed deposit.
        case termDeposit(TermDepositAccount)
        /// A unit linked insurance plan.
        case ulip(ULIPAccount)
        /// The `Account` element of a kind that no table describes.
        case unknown(FIElement)
    }
}

extension FIDocument.Content {
    /// The typed account; `nil` if its kind is not known.
    var record: (any FIAccountRecord)? {
        switch self {
        case .aif(let account): account
        case .bonds(let account): account
        case .certificateOfDeposit(let account): account
        case .cis(let account): account
        case .commercialPaper(let account): account
        case .creditCard(let account): account
        case .debentures(let account): account
        case .deposit(let account): account
        case .epf(let account): account
        case .equities(let account): account
        case .etf(let account): account
        case .generalInsurance(let account): account
        case .governmentSecurities(let account): account
        case .gstReturns(let account): account
        case .idr(let account): account
        case .insurancePolicies(let account): account
        case .invit(let account): account
        case .lifeInsurance(let account): account
        case .mutualFunds(let account): account
        case .nps(let account): account
        case .ppf(let account): account
        case .recurringDeposit(let account): account
        case .reit(let account): account
        case .sip(let account): account
        case .termDeposit(let account): account
        case .ulip(let account): account
        case .unknown: nil
        }
    }
}
