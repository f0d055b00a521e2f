public import AACore
public import AAModels

/// What the SDK makes of one recorded body, for whoever holds it and asks why.
///
/// It shows states, ids of consents and sessions, masked account numbers and codes; no customer, no secret, no document.
public struct DecodedBody: Sendable {
    /// What kind of body it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// What an FIU sends.
        case request
        /// What a provider answers.
        case response
        /// What a provider sends by itself.
        case webhook
        /// What a provider answers when it refuses.
        case error
        /// Financial information by itself.
        case document
    }

    /// An account that the body speaks of.
    public struct Account: Sendable, Hashable {
        /// The FIP.
        public var fip: EntityID?
        /// The account, as linked at the AA.
        public var link: LinkReference?
        /// The kind of account.
        public var fiType: FIType?
        /// The number as the FIP masks it.
        public var maskedAccountNumber: String?
        /// How far its data is.
        public var status: FIStatus?
        /// Whether a document came with it.
        public var hasData = false
    }

    /// A change that the body tells of.
    public struct Event: Sendable, Hashable {
        /// `consent`, `session` or `data`.
        public var about: String
        /// What it is now.
        public var status: String
        /// The provider's code of what went wrong.
        public var failure: ErrorCode?
    }

    /// What a refusal means.
    public struct Failure: Sendable, Hashable {
        /// In our words.
        public var code: ProviderError.Code
        /// The provider's own code.
        public var providerCode: ErrorCode?
        /// Why, for a developer.
        public var reason: String
        /// What to do.
        public var retry: RetryAdvice
        /// Whether the provider may have done what was asked.
        public var mayHaveBeenCarriedOut: Bool
    }

    /// Whose it is: `setu`.
    public let provider: String
    /// What kind of body it is.
    public let kind: Kind
    /// The call it belongs to.
    public let operation: ProviderOperation?
    /// The state it tells, in the provider's word.
    public internal(set) var status: String?
    /// The ids it holds, by the names of ReBIT and the provider.
    public internal(set) var ids: [(name: String, value: String)] = []
    /// The accounts it speaks of.
    public internal(set) var accounts: [Account] = []
    /// The changes it tells of.
    public internal(set) var events: [Event] = []
    /// What it means, if it is a refusal.
    public internal(set) var failure: Failure?
    /// The members that this version knows nothing of.
    public internal(set) var unknown: [JSONPath] = []

    init(provider: String, kind: Kind, operation: ProviderOperation?) {
        self.provider = provider
        self.kind = kind
        self.operation = operation
    }

    mutating func name(_ name: String, _ id: (some CustomStringConvertible)?) {
        guard let id, !id.description.isEmpty else { return }
        ids.append((name, id.description))
    }
}
