extension FIDocument {
    /// A document in a provider's body that could not be read, while others could.
    public struct Refusal: Sendable {
        /// Where it stood, and whose account it was as far as the body says.
        public let origin: FIOrigin
        /// Its path in the body: `fips[1]/accounts[2]/data/xml`.
        public let path: String
        /// Why it could not be read; the place counts in the document itself.
        public let error: AAModelsError

        /// Says what could not be read.
        public init(origin: FIOrigin, path: String, error: AAModelsError) {
            self.origin = origin
            self.path = path
            self.error = error
        }
    }
}
