import AACore
import AAModels
import AAProviders
import AATransport

/// What a mock refuses by itself, where providers differ in how they do it.
extension MockFault {
    /// The adapter sees that the call cannot be, and sends nothing.
    static let notSent = MockFault("not sent: the call lacks what the provider asks for", Form(.invalidRequest))
    /// The provider does not know the request for consent.
    static let unknownRequest = MockFault(
        unknownReference.description, unknownReference.usual,
        unknownReference.own.merging([.rebit: Form(.unknownReference, 400, .invalidConsentHandle)]) { $1 })
    /// The provider does not know the consent that a call is made under.
    static let unknownConsent = MockFault(
        unknownReference.description, unknownReference.usual,
        unknownReference.own.merging([
            .rebit: Form(.unknownReference, 400, .invalidConsentID),
            .perfios: Form(.invalidRequest, 400, "INVALID_REQUEST"),
            .oneMoney: Form(.consentNotUsable, 400, "InvalidConsentId"),
        ]) { $1 })
    /// The provider does not know the session whose data is asked for.
    static let unknownSession = MockFault(
        unknownReference.description, unknownReference.usual,
        unknownReference.own.merging([
            .rebit: Form(.unknownReference, 400, .invalidSessionID),
            .perfios: Form(.dataGone, 410, "EXPIRED"),
            .oneMoney: Form(.invalidRequest, 400, "InvalidRequest"),
        ]) { $1 })
}
