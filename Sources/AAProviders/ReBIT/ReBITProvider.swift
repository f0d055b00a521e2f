public import AACore
public import AACrypto
public import AAModels
public import AATransport

/// An AA, spoken to directly in one of ReBIT's versions (``ReBITVersion``).
///
/// Each request is signed. Each answer is verified over its raw bytes with the key of the AA it was sent to, and must name the
/// request, the customer and the ids that were asked for; an answer that fails a check is an error and nothing else.
public struct ReBITProvider: AccountAggregatorProvider {
    private let configuration: ReBITConfiguration
    private let exchange: ReBITExchange
    private let verifier: SignatureVerifier
    private let clock: any WallClock
    private let random: any RandomSource

    /// How long our key material is declared good: a session is collected long before.
    static let keyLifetime = Duration.seconds(24 * 60 * 60)

    /// Speaks to the AA of the configuration.
    ///
    /// - Parameters:
    ///   - configuration: Where the AA is and who we are to it.
    ///   - transport: Reaches the AA.
    ///   - signer: Signs what we send.
    ///   - keys: Knows the AA's keys.
    ///   - clock: Says what time it is, for what we send and for how old an answer may be.
    ///   - random: Makes the ids of our requests.
    public init(
        _ configuration: ReBITConfiguration, transport: any HTTPTransport, signer: any MessageSigner,
        keys: any VerificationKeySource, clock: any WallClock = SystemWallClock(),
        random: any RandomSource = SystemRandomSource()
    ) {
        self.configuration = configuration
        self.clock = clock
        self.random = random
        verifier = SignatureVerifier(keys: keys)
        let signing = DetachedJWSSigning(signer)
        exchange = ReBITExchange(
            configuration: configuration, signing: signing,
            client: HTTPClient(
                transport: transport,
                middlewares: [DetachedJWSVerification(of: configuration.aggregator, keys: keys), signing]),
            clock: clock)
    }

    /// The AA's id.
    public var id: EntityID { configuration.aggregator }

    /// What a ReBIT AA can do.
    public var capabilities: ProviderCapabilities { .rebit }

    /// POST /Consent, which has a place for the detail alone.
    public func requestConsent(_ request: ConsentRequest) async throws(ProviderError) -> ConsentTicket {
        try request.require(only: ConsentRequest.Member.ofReBIT, at: id)
        let detail = try configuration.version.detail(request.detail, at: id)
        let answer = try await exchange.post(
            ConsentsRequest(header: newHeader(), detail: detail), to: ReBITPath.consent, for: .requestConsent,
            expecting: ConsentsResponse.self)
        if let asked = detail.customer.address, asked != answer.body.customer {
            throw answer.failure.mismatch("Customer.id is not the customer that was asked")
        }
        return ConsentTicket(handle: answer.body.consentHandle, customer: answer.body.customer)
    }

    /// POST /Consent/handle, or GET with the handle
    public func outcome(of handle: ConsentHandle) async throws(ProviderError) -> ConsentReport {
        let answer = try await exchange.read(
            .outcome(of: handle, newHeader()), for: .outcome, expecting: ConsentHandleResponse.self)
        guard answer.body.consentHandle == handle else {
            throw answer.failure.mismatch("ConsentHandle is not the one that was asked")
        }
        guard let outcome = ConsentOutcome(answer.body.status, answer.body.consentID) else {
            throw answer.failure.malformed("an approved request names no consent")
        }
        return ConsentReport(outcome, asOf: answer.body.timestamp)
    }

    /// POST /Consent/fetch, or GET /Consent with the id
    public func consent(_ id: ConsentID, for ticket: ConsentTicket) async throws(ProviderError) -> VerifiedConsent {
        let answer = try await exchange.read(
            .artefact(of: id, newHeader()), for: .consent, expecting: ConsentArtefact.self)
        guard answer.body.consentID == id else {
            throw answer.failure.mismatch("consentId is not the one that was asked")
        }
        return try await SignedConsentVerifier(
            aggregator: configuration.aggregator, user: configuration.user, customer: ticket.customer,
            verifier: verifier, now: clock.now()
        ).verify(answer.body, answer.failure)
    }

    /// POST /FI/request
    public func startSession(
        under consent: AgreedConsent, range: FIDataRange, keys: SessionKeyPair?
    ) async throws(ProviderError) -> DataSession {
        let header = newHeader()
        guard let keys, let digitalSignature = consent.digitalSignature else {
            throw ProviderError(
                .invalidRequest, .startSession, id, "an AA asks for a key pair and the signature of the consent")
        }
        let material = KeyMaterial(
            curve: keys.publicKey.curve.rebitName, expiry: header.timestamp.adding(Self.keyLifetime),
            keyValue: keys.publicKey.keyValue, nonce: keys.nonce)
        let request = FIRequest(
            header: header, dataRange: range, consentID: consent.id, digitalSignature: digitalSignature,
            keyMaterial: material)
        let answer = try await exchange.post(
            request, to: ReBITPath.fiRequest, for: .startSession, expecting: FIResponse.self)
        guard answer.body.consentID == consent.id else {
            throw answer.failure.mismatch("consentId is not the one that was asked")
        }
        return DataSession(id: answer.body.sessionID, consentID: consent.id)
    }

    /// POST /FI/fetch, or GET with the session
    public func fetch(_ session: DataSession) async throws(ProviderError) -> RawDelivery {
        let answer = try await exchange.read(
            .data(of: session.id, newHeader()), for: .fetch, expecting: FIFetchResponse.self)
        return RawDelivery(session: session.id, bytes: answer.raw)
    }

    /// The encrypted accounts of a delivery: those of the consent, each once, under the number the consent has for it.
    public func accounts(
        in delivery: RawDelivery, under consent: AgreedConsent
    ) throws(ProviderError) -> [FetchedAccount] {
        let failure = ExchangeFailure(operation: .fetch, provider: id, messageID: nil)
        let body: FIFetchResponse
        do { body = try FIFetchResponse(jsonBytes: delivery.bytes) } catch {
            throw failure.malformed(error.description, cause: error)
        }
        return try DeliveryCheck(consent: consent.content).accounts(of: body, failure)
    }

    /// POST /Consent/Notification with REVOKED. The AA takes note; read the consent back to see what came of it.
    public func revoke(_ consent: ConsentID) async throws(ProviderError) {
        let notification = ConsentStatusNotification(
            header: newHeader(), notifier: Notifier(role: .user, id: configuration.user), consentID: consent,
            consentHandle: nil, status: .revoked)
        _ = try await exchange.post(
            notification, to: ReBITPath.consentNotification, for: .revoke, expecting: NotificationResponse.self)
    }

    /// GET /Heartbeat
    public func isUp() async throws(ProviderError) -> Bool {
        try await exchange.heartbeat().body.status == .up
    }

    private func newHeader() -> MessageHeader {
        MessageHeader(
            version: configuration.version.name, timestamp: clock.now(), messageID: MessageID(random.uuid()))
    }
}
