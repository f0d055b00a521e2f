public import AAModels

/// What a data session brought, and what it did not.
public struct DataDelivery: Sendable {
    /// A document for each account that was delivered.
    public let documents: [FetchedDocument]
    /// The consent's accounts that were not delivered, and how far each is by what we were told.
    public let missing: [AccountReference: FIStatus]
    /// Whether this was the last word of the provider on the session: what is missing does not come.
    let isFinal: Bool

    /// Whether every account of the consent was delivered. A delivery without a document is not whole: a provider may answer with
    /// success and nothing in it, where its consents name no accounts.
    public var isWhole: Bool { !documents.isEmpty && missing.isEmpty }

    /// The documents that are not of all days that were asked for, though no provider says so. They are as good as the others; whether
    /// they are enough, their ``FetchedDocument/coverage`` lets the host decide.
    public var incomplete: [FetchedDocument] { documents.filter { $0.coverage?.gaps.isEmpty == false } }

    /// Whether an account that is missing may still come.
    var mayGrow: Bool { !isFinal && missing.values.contains(where: \.mayBeFetched) }

    /// This and a later delivery of the session: of an account that came twice, the later document.
    func joined(with later: DataDelivery) -> DataDelivery {
        let newer = Set(later.documents.map(\.account))
        return DataDelivery(
            documents: documents.filter { !newer.contains($0.account) } + later.documents, missing: later.missing,
            isFinal: later.isFinal)
    }
}
