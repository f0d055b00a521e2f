import AACore
import AAModels

extension FIDocument {
    /// The holders of all accounts.
    var holderCount: Int { parts.reduce(0) { $0 + ($1.content.account?.holders?.holders.count ?? 0) } }

    /// The rows of all accounts; those of NPS and GST are in several lists.
    var rowCount: Int {
        (json.object?["accounts"]?.array ?? []).reduce(0) { sum, account in
            let rows = account.object?["transactions"]
            let lists = rows?.object?.members.map(\.value) ?? [rows].compactMap(\.self)
            return sum + lists.reduce(0) { $0 + ($1.array?.count ?? 0) }
        }
    }
}
