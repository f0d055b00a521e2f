public import AACore
import AAModels

/// What the FIU module hands over, once: the accounts of a consent, each encrypted by its FIP.
public struct PerfiosDelivery: JSONConvertible, Hashable {
    /// The module's name for the whole way from request to data.
    public let moduleReference: ConsentHandle
    /// The AA's handle of the request for consent.
    public let consentHandle: ConsentHandle?
    /// The accounts, those without a document too.
    public let accounts: [PerfiosDeliveredAccount]
    /// The key of UAT, if it can be read.
    public let escrow: PerfiosEscrow?
    /// Whether there is a key of UAT that cannot be read.
    let hasUnreadableEscrow: Bool

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        moduleReference = try members.required("moduleReference")
        consentHandle = members.readable("consentHandle")
        var accounts: [PerfiosDeliveredAccount] = []
        let entries = try members.optional("sessions", as: [AnyJSON].self) ?? []
        for (index, entry) in entries.enumerated() {
            // What is no object keeps its place, as places may be names.
            let object = entry.json.object ?? JSONObject()
            accounts.append(
                try PerfiosDeliveredAccount(json: .object(object), at: path.member("sessions").element(index)))
        }
        self.accounts = accounts
        escrow = members.readable("uatKeyMaterial")
        hasUnreadableEscrow = escrow == nil && members.readable("uatKeyMaterial", as: AnyJSON.self) != nil
    }

    /// The object.
    public var json: JSONValue {
        var object: JSONObject = ["moduleReference": moduleReference.json]
        object.append("consentHandle", ifPresent: consentHandle?.json)
        object.append("sessions", accounts.json)
        object.append("uatKeyMaterial", ifPresent: escrow?.json)
        return .object(object)
    }

    /// The body of a delivery without UAT's private key, for a bug report or a test's file. What it was encrypted for cannot be opened
    /// any more: read the accounts first.
    ///
    /// - Throws: `AACoreError` for a body that is no JSON, and so cannot be known to be free of the key.
    public static func redacting(_ body: [UInt8]) throws(AACoreError) -> [UInt8] {
        withoutPrivateKeys(try JSONDocument(body).root).bytes()
    }

    private static func withoutPrivateKeys(_ json: JSONValue) -> JSONValue {
        switch json {
        case .object(let object):
            .object(
                JSONObject(
                    object.members.map {
                        JSONObject.Member(
                            $0.name, $0.name == "privateKey" ? "redacted" : withoutPrivateKeys($0.value))
                    }))
        case .array(let elements): .array(elements.map(withoutPrivateKeys))
        default: json
        }
    }

    /// What the account of a place is called: the module leaves `linkRefNumber` out at times, and then the place has to name it.
    func link(at index: Int) -> LinkReference { accounts[index].link ?? place(index) }

    private func place(_ index: Int) -> LinkReference { LinkReference("sessions[\(index)]") }

    /// Which account is meant at a place.
    func reference(at index: Int) -> AccountReference {
        AccountReference(fip: accounts[index].fip ?? "", link: link(at: index))
    }

    /// How far each account is, by FIP.
    ///
    /// - Parameter delivered: The places of those whose document can be handed over.
    func responses(delivered: Set<Int>) -> [FIStatusResponse] {
        let known = Set(delivered.map { reference(at: $0) })
        var responses: [FIStatusResponse] = []
        for (index, account) in accounts.enumerated() {
            let (fip, isDelivered) = (account.fip ?? "", delivered.contains(index))
            let status = account.fiStatus == .ready && !isDelivered ? .timeout : account.fiStatus
            // A further entry of an account that is delivered must not contradict it.
            let isFurther = !isDelivered && known.contains(reference(at: index))
            let entry = FIStatusResponse.Account(link: isFurther ? place(index) : link(at: index), status: status)
            if let known = responses.firstIndex(where: { $0.fip == fip }) {
                responses[known].accounts.append(entry)
            } else {
                responses.append(FIStatusResponse(fip: fip, accounts: [entry]))
            }
        }
        return responses
    }
}
