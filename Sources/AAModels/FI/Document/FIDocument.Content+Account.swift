public import AACore

extension FIDocument.Content {
    /// The account in what all types have in common; `nil` if its type is not known.
    public var account: (any FIAccount)? { record }

    /// `linkedAccRef`: the account's name at the AA, whatever its type.
    public var linkedAccRef: LinkReference? {
        guard case .unknown(let element) = self else { return record?.linkedAccRef }
        return element["linkedAccRef"].flatMap { $0.isEmpty ? nil : LinkReference($0) }
    }

    /// What people know the account by, more or less masked, whatever its type.
    public var maskedIdentifier: String? {
        guard case .unknown(let element) = self else { return record?.maskedIdentifier }
        return Self.identifiers.lazy.compactMap { element[$0] }.first { !$0.isEmpty }
    }

    private static let identifiers = [
        "maskedAccNumber", "maskedDematId", "maskedDematID", "maskedFolioNo", "maskedPranId", "maskedPolicyNumber",
        "maskedGstinNumber",
    ]
}
