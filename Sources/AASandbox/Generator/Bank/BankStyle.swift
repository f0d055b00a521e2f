/// How a bank writes narrations. No standard exists; these are three shapes that Indian statements show.
public enum BankStyle: Sendable, CaseIterable {
    /// Fields joined by hyphens, names in capitals: `UPI-NAME-VPA-IFSC-RRN-NOTE`.
    case hyphenated
    /// A movement code, short names and the branch: `WDL TFR   UPI/DR/RRN/NAME/BANK/VPA/NOTE`.
    case stateBank
    /// Fields joined by slashes: `UPI/RRN/NOTE/VPA/BANK`.
    case slashed
}
