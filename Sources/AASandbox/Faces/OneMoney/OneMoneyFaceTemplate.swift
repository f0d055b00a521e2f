public import AAModels

/// A consent template of the portal at a ``OneMoneyFace``: all that a request cannot say.
public struct OneMoneyFaceTemplate: Sendable, Hashable {
    /// What may be done with the data.
    public var consentMode = ConsentMode.store
    /// Whether data may be fetched again.
    public var fetchType = FetchType.onetime
    /// Which parts of the documents.
    public var consentTypes: [ConsentType] = [.profile, .summary, .transactions]
    /// Which kinds of accounts.
    public var fiTypes: [FIType] = [.deposit]
    /// How long a consent lasts.
    public var lifetime = Duration.seconds(365 * 86_400)
    /// How long FinPro keeps data that came.
    public var dataLife = Duration.seconds(30 * 86_400)
    /// How far back the first session reaches where FinPro begins it.
    public var dataRange = Duration.seconds(365 * 86_400)
    /// "Do First Time Data Request Automatic".
    public var autoFirstFetch = false

    /// A template for one fetch of the deposit accounts of a year.
    public init() {}
}
