public import AACore
import AAModels

/// A consent, or a request for one, as the lists of FinPro show it: its state and its accounts. The terms are the template's and
/// are not shown.
public struct OneMoneyConsent: JSONConvertible, Hashable {
    /// The consent; `nil` while the customer has not agreed (`consentID`).
    public let id: ConsentID?
    /// The request for it.
    public let handle: ConsentHandle
    /// What it is now.
    public let status: OneMoneyConsentStatus
    /// The template it was made from.
    public let productID: String?
    /// Our own name for the customer's case.
    @Redacted public private(set) var accountID: String?
    /// The AA (`aaId`).
    public let aggregator: EntityID?
    /// The customer, who may be masked.
    public let customer: CustomerAddress?
    /// When the request was made (`consentCreationData`, as FinPro spells it).
    public let createdAt: Timestamp?
    /// Until when it may be used (`consent_expiry`).
    public let expiry: OneMoneyTime?
    /// The accounts under it; empty while the customer has not agreed.
    public let accounts: [OneMoneyLinkedAccount]
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        id = try members.consentID(["consentID", "consentId"])
        handle = try members.required(anyOf: ["consentHandle", "consent_handle"])
        status = try members.required("status")
        productID = try members.optional("productID")
        accountID = members.reference("accountID")
        aggregator = members.readable("aaId")
        customer = try members.optional("vua")
        createdAt = members.readable(anyOf: ["consentCreationData", "consentCreationDate"])
        expiry = members.readable(anyOf: ["consent_expiry", "consentExpiry"])
        accounts = try members.optional("accounts") ?? []
        self.json = json
    }
}
