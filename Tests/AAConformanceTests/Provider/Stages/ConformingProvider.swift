import AAConformance
import AACore
import AAModels
import AAProviders
import AASandbox
import AATestKit
import Testing

/// A provider of this package, each before its double.
enum ConformingProvider: String, CaseIterable, CustomTestStringConvertible {
    case rebit = "ReBIT 2.0.0"
    case rebit1 = "ReBIT 1.1.2"
    case setu = "Setu v2"
    case setuWithAutoFetch = "Setu v2, auto-fetch"
    case setu1 = "Setu v1"
    case perfios = "Perfios FIU module"
    case perfiosWithEscrow = "Perfios FIU module, UAT's keys"
    case oneMoney = "OneMoney FinPro"
    case oneMoneyWithFirstFetch = "OneMoney FinPro, autoFirstFetch"

    var testDescription: String { rawValue }

    /// The provider on its stage, or what is made of both.
    func conformance(
        _ change: @escaping @Sendable (inout ProviderStage, ProviderWire) throws -> Void = { _, _ in }
    ) -> ProviderConformance {
        ProviderConformance { wire in
            var stage = try stage(wire)
            try change(&stage, wire)
            return stage
        }
    }

    private func stage(_ wire: ProviderWire) throws -> ProviderStage {
        switch self {
        case .rebit: try rebitStage(.v2_0_0, wire)
        case .rebit1: try rebitStage(.v1_1_2, wire)
        case .setu: try setuStage(.v2, wire)
        case .setuWithAutoFetch: try setuStage(.v2, fetchesByItself: true, wire)
        case .setu1: try setuStage(.v1, wire)
        case .perfios: try perfiosStage(.own, wire)
        case .perfiosWithEscrow: try perfiosStage(.uatEscrow, wire)
        case .oneMoney: try oneMoneyStage(autoFirstFetch: false, wire)
        case .oneMoneyWithFirstFetch: try oneMoneyStage(autoFirstFetch: true, wire)
        }
    }

    static let noon = Timestamp.unixEpoch.adding(.seconds(20_500 * 86_400 + 43_200))
    static let customer = CustomerGenerator(seed: 7).customer(
        number: 0, until: noon.date(in: .india), fips: Sandbox.fipIDs)
    static let token = "0123456789abcdef0123456789abcdef"

    /// A request for three days of a customer: small documents, as they are read many times.
    static func request(
        _ address: String, _ fetchType: FetchType = .periodic, _ purpose: Purpose = .aggregatedStatement
    ) -> ConsentRequest {
        let terms = ConsentTerms(
            consentStart: noon, consentExpiry: noon.adding(.seconds(86_400)), consentMode: .store,
            fetchType: fetchType, consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
            dataConsumer: ConsentParty(id: "fiu-1", kind: .user), purpose: purpose,
            dataRange: FIDataRange(from: noon.adding(.seconds(-3 * 86_400)), to: noon),
            dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month))
        return ConsentRequest(
            ConsentDetail(terms: terms, customer: ConsentCustomer(address: CustomerAddress(address))))
    }
}
