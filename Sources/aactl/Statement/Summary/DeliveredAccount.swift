import AACore
import AAModels

/// A DEPOSIT account and the FIP that sent it.
struct DeliveredAccount {
    let fip: EntityID
    let account: DepositAccount
}
