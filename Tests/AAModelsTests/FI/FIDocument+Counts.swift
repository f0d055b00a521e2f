import AACore
import AAModels

extension FIDocument {
    /// The holders of all accounts.
    var holderCount: Int { parts.reduce(0) { $0 + ($1.content.account?.holders?.holders.count ?? 0) } }

    /// The rows of all accounts; those of NPS and GST are in several lists.
    var rowCount: Int {
        (json.object?["accounts"]?.array ?? []).compactMap(\.object).reduce(0) { sum, account in
            let several = (account["transactionLists"] ?? account["returns"])?.object?.members.compactMap(\.value.array)
            return sum + (several ?? [account["transactions"]?.array ?? []]).reduce(0) { $0 + $1.count }
        }
    }
}
