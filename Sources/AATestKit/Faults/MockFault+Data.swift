import AACore
import AAModels
import AAProviders
import AATransport

/// Refusals of data.
extension MockFault {
    /// The data is not there yet.
    public static let notReady = MockFault(
        "the data is not there yet", Form(.dataNotReady, 200),
        [
            .rebit: Form(.dataNotReady, 404, .noDataFound), .oneMoney: Form(.dataNotReady, 400, "NoDataFound"),
        ])
    /// F8: the time to collect the data is over.
    public static let sessionExpired = MockFault(
        "the session is over", Form(.dataGone, 200),
        [.rebit: Form(.dataGone, 410, .dataGone), .perfios: Form(.dataGone, 410, "EXPIRED")])
    /// F9: the data was collected before; it is given out once.
    public static let alreadyCollected = MockFault(
        "the data was collected before", Form(.dataGone, 410),
        [.rebit: Form(.dataGone, 410, .dataGone), .perfios: Form(.dataGone, 410, "EXPIRED")])
    /// F28: the data's life is over and the provider deleted it.
    public static let dataDeleted = MockFault(
        "the data was deleted", Form(.dataGone, 410),
        [.rebit: Form(.dataGone, 410, .dataGone), .oneMoney: Form(.dataGone, 400, "DataIsDeleted")])
    /// The session failed on the provider's side.
    public static let sessionFailed = MockFault("the session failed", Form(.sessionFailed, 200))
}
