import AACore
import AAModels
import AAProviders
import AASandbox
import AATestKit
import AATransport
import AATransportFoundation

/// A provider to try, and how its customer decides.
struct Trial {
    let provider: any AccountAggregatorProvider
    let inbox: InMemoryInbox
    let clock: any WallClock
    let request: ConsentRequest
    /// Lets a double's customer agree; a real one does it at the link.
    let approve: (@Sendable (ConsentTicket) async -> Void)?
    /// Where the user hands over what only notifications tell.
    var notifications: NotificationLines?

    /// The names under which providers can be tried.
    static let providers = ["setu", "perfios", "onemoney", "rebit"]

    /// The FIU of a double.
    static let user: EntityID = "trial-fiu"

    /// A trial against a double in this process.
    static func double(of name: String) throws -> Trial {
        let clock = ManualClock(at: SystemWallClock().now())
        let today = clock.now().date(in: .india)
        let customer = CustomerGenerator(seed: 1).customer(number: 0, until: today, fips: Sandbox.fipIDs)
        return switch name {
        case "setu": try setu(customer, clock)
        case "perfios": try perfios(customer, clock)
        case "onemoney": try oneMoney(customer, clock)
        default: try rebit(clock)
        }
    }

    /// A trial against the host that the settings name.
    static func host(of name: String, _ settings: TrialSettings) throws(CommandFailure) -> Trial {
        let transport = URLSessionTransport()
        let provider: any AccountAggregatorProvider =
            switch name {
            case "setu": try setu(settings, transport)
            case "perfios": try perfios(settings, transport)
            case "onemoney": try oneMoney(settings, transport)
            default: try rebit(settings, transport)
            }
        let (clock, inbox) = (SystemWallClock(), InMemoryInbox())
        var request = Self.request(
            try settings.required("customer"), of: EntityID(try settings.required("user")), clock)
        request.redirectURL = try settings.optional("redirectURL")
        // It can be asked for nothing, and a command has no address of its own.
        let notifications = provider.capabilities.canPollConsent ? nil : try NotificationLines(into: inbox, clock)
        return Trial(
            provider: provider, inbox: inbox, clock: clock, request: request, approve: nil, notifications: notifications
        )
    }

    /// A consent for a month of deposits, once.
    static func request(_ customer: String, of user: EntityID, _ clock: some WallClock) -> ConsentRequest {
        let now = clock.now()
        let terms = ConsentTerms(
            consentStart: now, consentExpiry: now.adding(.seconds(86_400)), consentMode: .store, fetchType: .onetime,
            consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
            dataConsumer: ConsentParty(id: user, kind: .user), purpose: .aggregatedStatement,
            dataRange: FIDataRange(from: now.adding(.seconds(-30 * 86_400)), to: now),
            dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month))
        return ConsentRequest(
            ConsentDetail(terms: terms, customer: ConsentCustomer(address: CustomerAddress(customer))))
    }
}
