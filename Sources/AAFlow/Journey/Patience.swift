extension ConsentJourney {
    /// How long to wait for whom.
    public struct Patience: Sendable, Hashable {
        /// How long the customer may take.
        public var customer: Duration
        /// How long the FIPs may take.
        public var providers: Duration
        /// How long to listen before asking.
        public var pollInterval: Duration

        /// Sets the times; by default 15 minutes, 15 minutes and 15 seconds.
        public init(
            customer: Duration = .seconds(900), providers: Duration = .seconds(900),
            pollInterval: Duration = .seconds(15)
        ) {
            self.customer = customer
            self.providers = providers
            self.pollInterval = pollInterval
        }
    }
}
