public import AACore
import AAModels
import AATransport

/// From a customer's consent to the raw report, over ``PerfiosInsights``: the customer agrees in Perfios's pages, Perfios tells which
/// accounts that gives, data is fetched, and the report collected.
///
/// ```swift
/// let link = try await journey.requestConsent(payload)         // the customer goes to link.url
/// // PerfiosCallbackReceiver: the accounts, by the txnId of the payload
/// try await journey.startFetch(of: link.id)
/// let report = try await journey.collect(link.id)
/// ```
///
/// Neither the paths beyond the first (``InsightsPaths``) nor the word that asks for an account aggregator
/// (``InsightsProcessing/accountAggregator``) is published; each can be set to what Perfios wrote to you.
public struct InsightsJourney: Sendable {
    private let insights: PerfiosInsights

    /// Goes the way over a client.
    public init(over insights: PerfiosInsights) { self.insights = insights }

    /// Begins a transaction whose customer is asked for consent.
    ///
    /// - Throws: ``ProviderError/Code/malformedAnswer`` if there is no page to send the customer to.
    public func requestConsent(_ payload: InsightsPayload) async throws(ProviderError) -> InsightsTransaction {
        let transaction = try await insights.startTransaction(payload)
        guard transaction.url != nil else {
            throw ProviderError(
                .malformedAnswer, .startTransaction, insights.id, "the answer has no page to send the customer to",
                mayHaveBeenCarriedOut: true)
        }
        return transaction
    }

    /// Has Perfios fetch what the customer agreed to share; possible once the accounts were told.
    public func startFetch(of transaction: InsightsTransactionID) async throws(ProviderError) {
        try await insights.exchange.send(.startSession) { () throws(TransportError) in
            insights.post(try insights.url(insights.configuration.paths.fetch, transaction), [])
        }
    }

    /// How far the fetch is.
    public func status(of transaction: InsightsTransactionID) async throws(ProviderError) -> InsightsStatus {
        try await insights.status(of: transaction)
    }

    /// The fetched data, as it came.
    ///
    /// - Throws: ``ProviderError/Code/dataNotReady`` while there is none.
    public func rawReport(of transaction: InsightsTransactionID) async throws(ProviderError) -> InsightsReport {
        try await insights.exchange.report(.fetch) { () throws(TransportError) in
            insights.get(try insights.url(insights.configuration.paths.rawReport, transaction))
        }
    }

    /// Waits until the fetch is done, and collects the report.
    ///
    /// A status that fails to come because Perfios, or the way there, is down counts as one that is not decided yet.
    ///
    /// - Parameters:
    ///   - transaction: The transaction, whose fetch was begun.
    ///   - interval: How long to wait before each further look.
    ///   - looks: How often to look.
    /// - Throws: ``ProviderError/Code/dataNotReady`` when the looks are used up, the meaning of ``InsightsStatus/code`` when the fetch
    ///   failed, ``ProviderError/Code/cancelled``.
    public func collect(
        _ transaction: InsightsTransactionID, every interval: Duration = .seconds(10), looks: Int = 60
    ) async throws(ProviderError) -> InsightsReport {
        for look in 0..<max(1, looks) {
            if look > 0 { try await wait(interval) }
            guard let status = try await statusUnlessDown(of: transaction) else { continue }
            switch status.progress {
            case .completed: return try await rawReport(of: transaction)
            case .failed: throw failure(status.code)
            case .pending: break
            }
        }
        throw ProviderError(.dataNotReady, .fetch, insights.id, "the fetch is not done yet")
    }

    private func statusUnlessDown(
        of transaction: InsightsTransactionID
    ) async throws(ProviderError) -> InsightsStatus? {
        do { return try await status(of: transaction) } catch {
            guard case .after = error.retry else { throw error }
            return nil
        }
    }

    private func wait(_ interval: Duration) async throws(ProviderError) {
        do { try await insights.clock.sleep(for: interval) } catch {
            throw ProviderError(.cancelled, .fetch, insights.id, "cancelled while waiting", cause: error)
        }
    }

    private func failure(_ code: InsightsCode?) -> ProviderError {
        let meaning = code.flatMap { InsightsRefusal($0) }
        return ProviderError(
            meaning?.code ?? .sessionFailed, .fetch, insights.id, meaning?.reason ?? "the fetch failed",
            providerCode: code.map { ErrorCode(rawValue: $0.rawValue) })
    }
}
