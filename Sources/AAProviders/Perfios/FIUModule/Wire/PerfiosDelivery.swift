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
    /// The key of UAT.
    public let escrow: PerfiosEscrow?

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        moduleReference = try members.required("moduleReference")
        consentHandle = members.readable("consentHandle")
        accounts = try members.optional("sessions") ?? []
        escrow = try members.optional("uatKeyMaterial")
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
    func link(at index: Int) -> LinkReference { accounts[index].link ?? LinkReference("sessions[\(index)]") }

    /// How far each account is, by FIP.
    var responses: [FIStatusResponse] {
        var responses: [FIStatusResponse] = []
        for (index, account) in accounts.enumerated() {
            let (fip, entry) = (
                account.fip ?? "", FIStatusResponse.Account(link: link(at: index), status: account.fiStatus)
            )
            if let known = responses.firstIndex(where: { $0.fip == fip }) {
                responses[known].accounts.append(entry)
            } else {
                responses.append(FIStatusResponse(fip: fip, accounts: [entry]))
            }
        }
        return responses
    }
}
