extension FIDocument {
    /// One account of a document, and where it stood in it.
    public struct Account: Hashable, Sendable {
        /// The kind of account, in the API's words; ``FIType/other`` if it cannot be told.
        public let fiType: FIType
        /// The generation that the fields belong to.
        public let generation: FIGeneration
        /// The `version` the account claims.
        public let version: String?
        /// The namespace of the `Account` element.
        public let namespace: String?
        /// Where the account stood.
        public let origin: FIOrigin
        /// What it holds.
        public let content: Content

        /// Puts an account together.
        public init(
            fiType: FIType, generation: FIGeneration, version: String?, namespace: String? = nil,
            origin: FIOrigin = FIOrigin(dialect: .xml), content: Content
        ) {
            self.fiType = fiType
            self.generation = generation
            self.version = version
            self.namespace = namespace
            self.origin = origin
            self.content = content
        }
    }
}
