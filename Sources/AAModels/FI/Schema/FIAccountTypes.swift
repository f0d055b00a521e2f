/// The accounts that have a typed form.
enum FIAccountTypes {
    /// The typed form of an FI type; `nil` if it has none.
    static func type(of fiType: FIType) -> (any FIAccountRecord.Type)? {
        byType[fiType == .termDepositV1 ? .termDeposit : fiType]
    }

    private static let byType: [FIType: any FIAccountRecord.Type] =
        Dictionary(uniqueKeysWithValues: all.map { ($0.form.fiType, $0) })
}
