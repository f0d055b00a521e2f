public import AACore
import AACrypto

/// What a customer is said to have done at the AA's web page: a hint to ask what became of the handles, and no more.
public struct RedirectionReturn: Sendable, Hashable {
    /// Whether the customer is said to have agreed to something (`status` `S`).
    public let isSuccess: Bool
    /// How it ended (`errorcode`), if the AA says so in a word of the standard.
    public let ending: RedirectionEnding?
    /// The requests for consent that it is about: those the AA names (`srcref`), or else those of the visit.
    public let handles: [ConsentHandle]

    /// `nil` unless the answer is to the visit: its ids, and no handle but its own.
    init?(_ form: FormParameters, of visit: RedirectionVisit) {
        guard Self.areEqual(form["txnid"], visit.transaction), Self.areEqual(form["sessionid"], visit.session),
            let status = form["status"], ["S", "F"].contains(status)
        else { return nil }
        let text = form["srcref"] ?? ""
        guard let named = WebRedirection.ListForm.values(in: text)?.map({ ConsentHandle($0) }),
            Set(named).isSubset(of: visit.handles), text.isEmpty || !named.isEmpty
        else { return nil }
        isSuccess = status == "S"
        ending = form["errorcode"].map { RedirectionEnding(rawValue: $0) }.flatMap { $0.isKnown ? $0 : nil }
        handles = named.isEmpty ? visit.handles : named
    }

    private static func areEqual(_ given: String?, _ kept: String) -> Bool {
        guard let given, let left = try? SecretBytes(Array(given.utf8)), let right = try? SecretBytes(Array(kept.utf8))
        else { return false }
        return left == right
    }
}
