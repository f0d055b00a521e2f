/// A generation of the requests for consent of MoneyOne's FinPro; the other calls are the same for all.
public enum OneMoneyVersion: Sendable, Hashable {
    /// `/v2/requestconsent`, and the address for the customer by a call of its own.
    case v2
    /// `/v3/requestconsent`, which answers with the address.
    case v3
    /// `/v4/requestconsent`, which makes a consent for each FIP.
    case v4
}
