import AACore
import AAProviders
import AATestKit

/// Every way that a mock can be a provider.
enum Preset: CaseIterable, Sendable {
    case rebit, setu, fetchingSetu, perfios, perfiosWithEscrow, oneMoney, fetchingOneMoney

    func make(
        _ accounts: [MockAccount] = [.savings], inbox: (any NotificationInbox)? = nil, clock: any WallClock
    ) -> MockProvider {
        switch self {
        case .rebit: .rebit(accounts: accounts, inbox: inbox, clock: clock)
        case .setu: .setu(accounts: accounts, inbox: inbox, clock: clock)
        case .fetchingSetu: .setu(accounts: accounts, fetchesByItself: true, inbox: inbox, clock: clock)
        case .perfios: .perfios(accounts: accounts, inbox: inbox, clock: clock)
        case .perfiosWithEscrow: .perfios(accounts: accounts, keys: .uatEscrow, inbox: inbox, clock: clock)
        case .oneMoney: .oneMoney(accounts: accounts, inbox: inbox, clock: clock)
        case .fetchingOneMoney: .oneMoney(accounts: accounts, autoFirstFetch: true, inbox: inbox, clock: clock)
        }
    }

    /// Whether it can be asked what became of anything.
    var canBeAsked: Bool { self != .perfios && self != .perfiosWithEscrow }
}
