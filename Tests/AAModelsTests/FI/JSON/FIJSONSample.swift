import AAModels
import Testing

/// A published document in JSON, and what it holds.
struct FIJSONSample: Sendable, CustomTestStringConvertible {
    let file: String
    let dialect: FIDialect
    let fiType: FIType
    let accounts: Int
    /// Those of all accounts together.
    let holders: Int
    let rows: Int
    /// What is odd about how a deposit was written: the kinds, each once.
    var kinds: Set<FIDiagnostic.Kind> = []
    var testDescription: String { file }

    init(
        _ file: String, _ dialect: FIDialect, _ fiType: FIType, accounts: Int = 1, holders: Int = 1, rows: Int = 1,
        _ kinds: Set<FIDiagnostic.Kind> = []
    ) {
        (self.file, self.dialect, self.fiType, self.accounts) = (file, dialect, fiType, accounts)
        (self.holders, self.rows, self.kinds) = (holders, rows, kinds)
    }

    static let samples: [Self] = [
        Self("cd/cd-v1.x-setu.json", .setu, .certificateOfDeposit),
        Self("cis/cis-v1.x-setu.json", .setu, .cis),
        Self("cp/cp-v1.x-setu.json", .setu, .commercialPaper),
        Self("credit_card/credit_card-v1.x-setu-docsv1.json", .setu, .creditCard),
        Self("debentures/debentures-v1.x-setu.json", .setu, .debentures),
        Self("deposit/autofetch-fi-data-ready-setu.json", .setu, .deposit, rows: 2, [.dateForm]),
        Self(
            "deposit/deposit-v1-moneyone-idbi-595.json", .moneyOne, .deposit, rows: 2,
            [.nameVariant, .assumedZone, .unknownAttribute, .unknownValue, .mixedGenerations]),
        Self("deposit/deposit-v1.1-finvu-fiu-fetch.json", .finvu, .deposit, rows: 2, [.dateForm, .timestampForm]),
        Self("deposit/deposit-v1.1-setu.json", .setu, .deposit, [.dateForm, .valueVariant]),
        Self(
            "deposit/deposit-v1.2-fields-labelled-2.0.0-sammati.json", .json, .deposit, rows: 6,
            [.timestampForm, .valueVariant, .unknownAttribute, .versionMismatch]),
        Self("deposit/deposit-v1.2-setu-insights-array.json", .setu, .deposit),
        Self("deposit/deposit-v1.x-setu-docsv1.json", .setu, .deposit, [.dateForm, .valueVariant]),
        Self("deposit/deposit-v2.0.0-finvu-hdfc.json", .finvu, .deposit, rows: 2, [.dateForm, .unknownValue]),
        Self("deposit/session-completed-setu-v1-payload.json", .setu, .deposit, rows: 0, [.blanksTrimmed]),
        Self("epf/epf-fi-mcp-uan.json", .json, .epf, accounts: 2, holders: 0, rows: 0),
        Self("epf/epf-v1.x-setu.json", .setu, .epf),
        Self("etf/etf-fi-mcp-protobuf.json", .json, .etf, holders: 0, rows: 0),
        Self("gstr1_3b/gstr1_3b-camelcase-setu-derived.json", .setu, .gstr1And3B, holders: 0, rows: 3),
        Self("insurance_policies/insurance_policies-v1.x-setu.json", .setu, .insurancePolicies),
        Self("invit/invit-v1.x-setu.json", .setu, .invit),
        Self("mutual_funds/mutual_funds-v1.x-setu-docsv1.json", .setu, .mutualFunds),
        Self("mutual_funds/mutual_funds-v1.x-setu.json", .setu, .mutualFunds),
        Self("nps/nps-v1.x-setu.json", .setu, .nps, rows: 4),
        Self("recurring_deposit/recurring_deposit-fi-mcp-protobuf.json", .json, .recurringDeposit, holders: 0, rows: 0),
        Self("recurring_deposit/recurring_deposit-v1.1-setu.json", .setu, .recurringDeposit),
        Self("reit/reit-fi-mcp-protobuf.json", .json, .reit, holders: 0, rows: 0),
        Self("term_deposit/term_deposit-base64-rahasya-wrapper.json", .xml, .termDeposit, rows: 0),
        Self("term_deposit/term_deposit-v1.1-setu.json", .setu, .termDeposit),
    ].map { $0.inFolder("fi-schemas/samples") }

    static let bodies: [Self] = [
        Self("finvu/fiu-v1/FIFetch.response.deposit.json", .finvu, .deposit, rows: 2, [.dateForm, .timestampForm]),
        Self("onemoney/getallfidata.response.200.deposit.composed.json", .moneyOne, .deposit, [.unknownAttribute]),
        Self(
            "perfios/fiu-module/fi-fetch.response.200.weierstrass-one-account.plaintext.xml", .xml, .deposit, rows: 2),
        Self("setu/fi-types/cd.json", .setu, .certificateOfDeposit),
        Self("setu/fi-types/cis.json", .setu, .cis),
        Self("setu/fi-types/cp.json", .setu, .commercialPaper),
        Self("setu/fi-types/debentures.json", .setu, .debentures),
        Self("setu/fi-types/deposit.json", .setu, .deposit, [.dateForm, .valueVariant]),
        Self("setu/fi-types/epf.json", .setu, .epf),
        Self("setu/fi-types/insurance_policies.json", .setu, .insurancePolicies),
        Self("setu/fi-types/invit.json", .setu, .invit),
        Self("setu/fi-types/mutual_funds.json", .setu, .mutualFunds),
        Self("setu/fi-types/nps.json", .setu, .nps, rows: 4),
        Self("setu/fi-types/recurring_deposit.json", .setu, .recurringDeposit),
        Self("setu/fi-types/term_deposit.json", .setu, .termDeposit),
        Self("setu/v1/get-session.response.200.completed.json", .setu, .deposit, rows: 0, [.blanksTrimmed]),
        Self(
            "setu/v2/get-session.response.200.completed.live-shape-recurring-deposit.json", .setu, .recurringDeposit,
            rows: 2),
        Self("setu/v2/webhook.FI_DATA_READY.json", .setu, .deposit, rows: 2, [.dateForm]),
    ].map { $0.inFolder("providers") }

    private func inFolder(_ folder: String) -> Self {
        Self(
            "\(folder)/\(file)", dialect, fiType, accounts: accounts, holders: holders, rows: rows, kinds)
    }
}
