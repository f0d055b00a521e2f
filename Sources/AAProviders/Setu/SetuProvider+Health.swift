import AACore

extension SetuProvider {
    /// Takes over what Setu publishes of the FIPs, for a router: of all AAs together, or of one. Setu renews it every ten minutes.
    public func publishHealth(
        to health: ProviderHealth, aggregator: String? = nil
    ) async throws(ProviderError) {
        let now = clock.now()
        for fip in try await fips(SetuFIPQuery(isExpanded: true)) {
            let rates = aggregator.flatMap { fip.ratesByAggregator[$0] } ?? fip.rates
            // A FIP that Setu has taken out will not answer, whatever the last hour was.
            let isOut = fip.status.map { [.inactive, .temporarilyInactive].contains($0) } ?? false
            for (event, percent) in [(HealthEvent.consent, rates.consentConversion), (.data, rates.dataFetchSuccess)] {
                guard let rate = isOut && event == .data ? 0 : percent.map({ $0 / 100 }) else { continue }
                health.publish(rate, of: event, at: id, fip: fip.id, asOf: now)
            }
        }
    }
}
