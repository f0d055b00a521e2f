public import AACore
public import AACrypto
public import AAModels

/// A way to consents and financial information: an AA itself, or a gateway in front of AAs.
///
/// What providers differ in is said by ``capabilities``, never by their type. A call that a provider cannot serve throws
/// ``ProviderError/Code/unsupported``, before anything is sent, and names the way around.
///
/// Every call names itself in ``ProviderError/operation``, also where another request that it needs is what failed. A call that
/// names what the provider does not know certainly was not carried out, and is not advised to be repeated; nor is one whose
/// credentials are not accepted (``ProviderError/Code/unauthorized``). A call with an effect is not sent again by itself when its
/// answer was lost. AAConformance holds a provider to all of it.
public protocol AccountAggregatorProvider: Sendable {
    /// Who is asked: the AA's or gateway's id.
    var id: EntityID { get }
    /// What it can do.
    var capabilities: ProviderCapabilities { get }

    /// Asks a customer for consent.
    ///
    /// - Throws: ``ProviderError/Code/unsupported``, before anything is sent, if the request says what the provider has no place
    ///   for; the reason names what to leave out.
    func requestConsent(_ request: ConsentRequest) async throws(ProviderError) -> ConsentTicket

    /// What became of a request for consent.
    ///
    /// - Throws: ``ProviderError/Code/unknownReference``, and no other code, for a handle that the provider does not know.
    func outcome(of handle: ConsentHandle) async throws(ProviderError) -> ConsentReport

    /// The consent itself, verified as far as the provider allows, and what it is now.
    ///
    /// - Throws: ``ProviderError/Code/unknownReference`` for a consent that the provider does not know;
    ///   ``ProviderError/Code/mismatchedAnswer``, or ``ProviderError/Code/customerNotFound`` or
    ///   ``ProviderError/Code/unknownReference`` where the provider itself refuses, for one that is not the ticket's customer's.
    func consent(_ id: ConsentID, for ticket: ConsentTicket) async throws(ProviderError) -> VerifiedConsent

    /// Begins a data session under a consent, for a key pair that serves this session alone.
    ///
    /// A provider that decrypts for us (``ProviderCapabilities/decryptsForYou``) has no use for `keys`; any other throws
    /// ``ProviderError/Code/invalidRequest`` without.
    ///
    /// - Throws: ``ProviderError/Code/consentNotUsable`` for a consent that was taken back; that, or
    ///   ``ProviderError/Code/unknownReference``, for one that the provider does not know.
    func startSession(
        under consent: AgreedConsent, range: FIDataRange, keys: SessionKeyPair?
    ) async throws(ProviderError) -> DataSession

    /// Asks a provider that begins sessions by itself to begin the next one for a key pair; news of it follows. There is nothing to do
    /// where the FIU begins sessions, or the provider decrypts.
    func prepareSession(under consent: AgreedConsent, keys: SessionKeyPair) async throws(ProviderError)

    /// The sessions under a consent that the provider still has, the newest first: those that it began by itself, and those whose
    /// answer was lost. Empty where the provider has no such list.
    func sessions(under consent: ConsentID) async throws(ProviderError) -> [SessionNews]

    /// Collects the data of a session, as it came.
    ///
    /// Keep it before anything is made of it: where a provider gives it only once (``ProviderCapabilities/readsOnce``), nothing
    /// else brings it back.
    ///
    /// - Throws: ``ProviderError/Code/dataNotReady`` until the data is there; ``ProviderError/Code/dataGone``, with the advice to
    ///   ask anew, for what was given out once; ``ProviderError/Code/unknownReference``, or ``ProviderError/Code/dataGone`` or
    ///   ``ProviderError/Code/invalidRequest`` where the provider has one word for both, for a session that it does not know.
    func fetch(_ session: DataSession) async throws(ProviderError) -> RawDelivery

    /// The accounts of a delivery, checked against the consent. Asks nobody: a delivery that was kept can be read again.
    ///
    /// - Throws: ``ProviderError/Code/malformedAnswer`` for a delivery that is damaged or empty;
    ///   ``ProviderError/Code/mismatchedAnswer`` for one that is not of this consent.
    func accounts(
        in delivery: RawDelivery, under consent: AgreedConsent
    ) throws(ProviderError) -> [FetchedAccount]

    /// How far the session is that a delivery came from, and each of its accounts, if the delivery says so. Asks nobody.
    func report(in delivery: RawDelivery) throws(ProviderError) -> SessionReport?

    /// Takes a consent back on the FIU's side.
    ///
    /// Where the revocation is confirmed (``ProviderCapabilities/revocation``), a consent that is revoked already is no error: the
    /// answer to a first call may have been lost.
    ///
    /// - Throws: ``ProviderError/Code/unknownReference``, or ``ProviderError/Code/consentNotUsable`` where the provider has one
    ///   word for both, for a consent that it does not know.
    func revoke(_ consent: ConsentID) async throws(ProviderError)

    /// Whether the provider says that it is up.
    func isUp() async throws(ProviderError) -> Bool
}

extension AccountAggregatorProvider {
    /// Asks a customer for consent, with nothing beside the terms.
    public func requestConsent(_ detail: ConsentDetail) async throws(ProviderError) -> ConsentTicket {
        try await requestConsent(ConsentRequest(detail))
    }

    /// Nothing is to be done.
    public func prepareSession(under consent: AgreedConsent, keys: SessionKeyPair) async throws(ProviderError) {}

    /// An AA has no list of sessions.
    public func sessions(under consent: ConsentID) async throws(ProviderError) -> [SessionNews] { [] }

    /// A delivery in ReBIT's form holds accounts and nothing else.
    public func report(in delivery: RawDelivery) throws(ProviderError) -> SessionReport? { nil }
}
