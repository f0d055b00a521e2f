// Generated from Schemas/FI/MUTUAL_FUNDS.json; run Scripts/schemas.

import AACore

/// The category of a scheme in SEBI's list; v1.x spells two of them otherwise.
public struct SchemeCategory: FIVocabulary {
    /// The text on the wire.
    public let rawValue: String
    /// A value by its text on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `MULTI_CAP_FUND`
    public static let multiCapFund: Self = "MULTI_CAP_FUND"
    /// `LARGE_CAP_FUND`
    public static let largeCapFund: Self = "LARGE_CAP_FUND"
    /// `LARGE_and_MID_CAP_FUND`
    public static let largeAndMidCapFund: Self = "LARGE_and_MID_CAP_FUND"
    /// `MIDCAP_FUND`
    public static let midcapFund: Self = "MIDCAP_FUND"
    /// `SMALL_CAP_FUND`
    public static let smallCapFund: Self = "SMALL_CAP_FUND"
    /// `DIVIDEND_YIELD_FUND`
    public static let dividendYieldFund: Self = "DIVIDEND_YIELD_FUND"
    /// `VALUE_FUND`
    public static let valueFund: Self = "VALUE_FUND"
    /// `CONTRA_FUND`
    public static let contraFund: Self = "CONTRA_FUND"
    /// `FOCUSED_FUND`
    public static let focusedFund: Self = "FOCUSED_FUND"
    /// `SECTORAL_OR_THEMATIC`
    public static let sectoralOrThematic: Self = "SECTORAL_OR_THEMATIC"
    /// `ELSS`
    public static let elss: Self = "ELSS"
    /// `OVERNIGHT_FUND`
    public static let overnightFund: Self = "OVERNIGHT_FUND"
    /// `LIQUID_FUND`
    public static let liquidFund: Self = "LIQUID_FUND"
    /// `ULTRA_SHORT_DURATION_FUND`
    public static let ultraShortDurationFund: Self = "ULTRA_SHORT_DURATION_FUND"
    /// `LOW_DURATION_FUND`
    public static let lowDurationFund: Self = "LOW_DURATION_FUND"
    /// `MONEY_MARKET_FUND`
    public static let moneyMarketFund: Self = "MONEY_MARKET_FUND"
    /// `SHORT_DURATION_FUND`
    public static let shortDurationFund: Self = "SHORT_DURATION_FUND"
    /// `MEDIUM_DURATION_FUND`
    public static let mediumDurationFund: Self = "MEDIUM_DURATION_FUND"
    /// `MEDIUM_TO_LONG_DURATION_FUND`
    public static let mediumToLongDurationFund: Self = "MEDIUM_TO_LONG_DURATION_FUND"
    /// `LONG_DURATION_FUND`
    public static let longDurationFund: Self = "LONG_DURATION_FUND"
    /// `DYNAMIC_BOND`
    public static let dynamicBond: Self = "DYNAMIC_BOND"
    /// `CORPORATE_BOND_FUND`
    public static let corporateBondFund: Self = "CORPORATE_BOND_FUND"
    /// `CREDIT_RISK_FUND`
    public static let creditRiskFund: Self = "CREDIT_RISK_FUND"
    /// `BANKING_AND_PSU_FUND`
    public static let bankingAndPsuFund: Self = "BANKING_AND_PSU_FUND"
    /// `GILT_FUND`
    public static let giltFund: Self = "GILT_FUND"
    /// `GILT_FUND_WITH_10_YEAR_CONSTANT_DURATION`
    public static let giltFundWith10YearConstantDuration: Self = "GILT_FUND_WITH_10_YEAR_CONSTANT_DURATION"
    /// `FLOATER_FUND`
    public static let floaterFund: Self = "FLOATER_FUND"
    /// `CONSERVATIVE_HYBRID_FUND`
    public static let conservativeHybridFund: Self = "CONSERVATIVE_HYBRID_FUND"
    /// `BALANCED_HYBRID_FUND`
    public static let balancedHybridFund: Self = "BALANCED_HYBRID_FUND"
    /// `AGGRESSIVE_HYBRID_FUND`
    public static let aggressiveHybridFund: Self = "AGGRESSIVE_HYBRID_FUND"
    /// `DYNAMIC_ASSET_ALLOCATION_OR_BALANCED_ADVANTAGE`
    public static let dynamicAssetAllocationOrBalancedAdvantage: Self = "DYNAMIC_ASSET_ALLOCATION_OR_BALANCED_ADVANTAGE"
    /// `MULTI_ASSET_ALLOCATION`
    public static let multiAssetAllocation: Self = "MULTI_ASSET_ALLOCATION"
    /// `ARBITRAGE_FUND`
    public static let arbitrageFund: Self = "ARBITRAGE_FUND"
    /// `EQUITY_SAVINGS`
    public static let equitySavings: Self = "EQUITY_SAVINGS"
    /// `RETIREMENT_FUND`
    public static let retirementFund: Self = "RETIREMENT_FUND"
    /// `CHILDREN'S_FUND`
    public static let childrensFund: Self = "CHILDREN'S_FUND"
    /// `INDEX_FUNDS_OR_ETFS`
    public static let indexFundsOrEtfs: Self = "INDEX_FUNDS_OR_ETFS"
    /// `FOFS_OVERSEAS_OR_DOMESTIC`
    public static let fofsOverseasOrDomestic: Self = "FOFS_OVERSEAS_OR_DOMESTIC"

    /// The words of the schemas.
    public static let known: Set<Self> = [
        .multiCapFund, .largeCapFund, .largeAndMidCapFund, .midcapFund, .smallCapFund, .dividendYieldFund, .valueFund,
        .contraFund, .focusedFund, .sectoralOrThematic, .elss, .overnightFund, .liquidFund, .ultraShortDurationFund,
        .lowDurationFund, .moneyMarketFund, .shortDurationFund, .mediumDurationFund, .mediumToLongDurationFund,
        .longDurationFund, .dynamicBond, .corporateBondFund, .creditRiskFund, .bankingAndPsuFund, .giltFund,
        .giltFundWith10YearConstantDuration, .floaterFund, .conservativeHybridFund, .balancedHybridFund,
        .aggressiveHybridFund, .dynamicAssetAllocationOrBalancedAdvantage, .multiAssetAllocation, .arbitrageFund,
        .equitySavings, .retirementFund, .childrensFund, .indexFundsOrEtfs, .fofsOverseasOrDomestic,
    ]
    /// Spellings that are not the schema's.
    public static let misspellings: [String: Self] = [
        "MEDIUM_TO _LONG_DURATION_FUND": .mediumToLongDurationFund, "CHILDREN’S_FUND": .childrensFund,
    ]
}

extension SchemeCategory: FIValue {}
