public import AACore
public import AACrypto
public import AAModels
public import AAProviders
public import AATransport

/// A provider, what answers it, and what a behaviour needs to know of both.
public struct ProviderStage: Sendable {
    /// The provider.
    public var provider: any AccountAggregatorProvider
    /// What is asked of the customer. It may be sent several times.
    public let request: ConsentRequest
    /// Where the provider may send: its base URL, and that of its token service where it has one.
    public let addresses: [HTTPURL]
    /// The customer agrees to a request, and what follows of that has happened when it returns.
    public let approve: @Sendable (ConsentTicket) async throws -> Void
    /// The customer refuses.
    public let reject: @Sendable (ConsentTicket) async throws -> Void

    /// The notifications that came so far, oldest first; `nil` where nothing receives them.
    public var news: (@Sendable () async throws -> [ProviderNotification])? = nil
    /// The credentials and whatever else no error may show. What the request says of the customer is added. Texts of less than 4
    /// characters are passed over: they stand in any text.
    @Redacted public var secrets: [String] = []
    /// A text that each of the customer's documents holds, such as a mobile number.
    @Redacted public var documentMark: String? = nil
    /// How long, in all, to wait for what comes in its own time: news, sessions that the provider begins, and data.
    public var patience = Duration.seconds(5)
    /// Whether a request only prepares a call, such as a login, or a reading before the call itself: faults pass it by.
    public var isPreliminary: @Sendable (HTTPRequest, ProviderOperation) -> Bool = { _, _ in false }
    /// The calls whose answer is its status alone, such as 204: no body of theirs is found wrong.
    public var callsWithoutBody: Set<ProviderOperation> = []
    /// Whether a ticket says where the customer decides.
    public var sendsCustomer = true
    /// Whether answers are signed, so that what a proxy says of credentials or in garbage is not the provider's word.
    public var signsAnswers = false
    /// Whether the provider knows `ConsentRequest.idempotencyKey`.
    public var knowsIdempotencyKeys = false
    /// Refusals as the provider was seen to write them.
    public var refusals: [RecordedRefusal] = []
    /// The curve of session keys.
    public var curve = AgreementCurve.weierstrass25519

    /// Describes a stage.
    public init(
        _ provider: any AccountAggregatorProvider, request: ConsentRequest, addresses: [HTTPURL],
        approve: @escaping @Sendable (ConsentTicket) async throws -> Void,
        reject: @escaping @Sendable (ConsentTicket) async throws -> Void
    ) {
        self.provider = provider
        self.request = request
        self.addresses = addresses
        self.approve = approve
        self.reject = reject
    }

    /// All that no error may show.
    var protected: [String] {
        let customer = request.detail.customer
        let address = customer.address.map { [$0.rawValue, String($0.rawValue.prefix { $0 != "@" })] } ?? []
        return
            (secrets + address + customer.identifiers.map(\.value)
            + [request.pan, request.redirectURL, request.reference].compactMap(\.self)).filter { $0.count >= 4 }
    }
}
