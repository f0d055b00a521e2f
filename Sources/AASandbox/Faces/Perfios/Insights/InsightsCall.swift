/// A call of Perfios Insights, of the way from a consent to the raw report, or of the hosted journey.
public enum InsightsCall: Sendable, Hashable {
    /// POST …/transactions
    case start
    /// POST …/transactions/{id}?cancel
    case cancel
    /// POST …/transactions/{id}/files
    case upload
    /// POST …/transactions/{id}/bank-statements, of a new file or of one that was read before
    case process
    /// POST …/transactions/{id}/reports
    case startReport
    /// GET …/transactions/{id}/reports
    case report
    /// GET …/transactions/{id}/status
    case status
    /// POST …/transactions/{id}/fetch
    case fetch
    /// GET …/transactions/{id}/rawReport
    case rawReport
    /// POST …/clientTransactionId/{id}/initDocumentCollection
    case hostedStart
    /// GET …/clientTransactionId/{id}/report
    case hostedReport
}
