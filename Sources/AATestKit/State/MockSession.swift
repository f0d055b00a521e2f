import AACore
import AACrypto
import AAModels
import AAProviders

/// A data session of a mock.
struct MockSession: Sendable {
    /// Whom its documents are encrypted for.
    struct Peer: Sendable {
        let key: AgreementPublicKey
        let nonce: [UInt8]
    }

    let data: DataSession
    let handle: ConsentHandle
    let beganAt: Timestamp
    let accounts: [MockAccount]
    let effects: [MockSessionEffect]
    let peer: Peer?
    let isByProvider: Bool
    var isCollected = false
    /// What the last news said.
    var announced: SessionReport?

    /// How far an account is.
    func status(of account: MockAccount, at now: Timestamp) -> FIStatus {
        for effect in effects {
            switch effect {
            case .isReady(let wait) where now < beganAt.adding(wait): return .pending
            case .isEmpty: return .timeout
            case .account(account.link, let status, let wait):
                if let wait, now >= beganAt.adding(wait) { continue }
                return status
            default: continue
            }
        }
        return .ready
    }

    /// How far the session is.
    func report(at now: Timestamp) -> SessionReport {
        let accounts = accounts.map {
            ($0.fip, FIStatusResponse.Account(link: $0.link, status: status(of: $0, at: now)))
        }
        let isEmpty = effects.contains(.isEmpty)
        let responses =
            isEmpty
            ? []
            : Set(accounts.map(\.0)).sorted().map { fip in
                FIStatusResponse(fip: fip, accounts: accounts.filter { $0.0 == fip }.map(\.1))
            }
        let isPending = accounts.contains { $0.1.status == .pending }
        return SessionReport(status: ending(at: now) ?? (isPending ? .active : .completed), responses: responses)
    }

    /// The accounts that can be collected.
    func ready(at now: Timestamp) -> [MockAccount] {
        accounts.filter { [.ready, .delivered].contains(status(of: $0, at: now)) }
    }

    /// `nil` while the session is not over.
    private func ending(at now: Timestamp) -> FISessionStatus? {
        for effect in effects {
            switch effect {
            case .fails: return .failed
            case .expires(let wait) where now >= beganAt.adding(wait): return .expired
            default: continue
            }
        }
        return nil
    }
}
