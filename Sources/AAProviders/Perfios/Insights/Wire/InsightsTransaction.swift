public import AACore

/// A transaction that has begun (`transaction`).
public struct InsightsTransaction: JSONConvertible, Hashable {
    /// Perfios's id of it.
    public let id: InsightsTransactionID
    /// Perfios's page that the customer is sent to, where there is one. Whoever has it is taken for the customer.
    @Redacted public private(set) var url: String?
    /// Until when the page can be opened, as it is written.
    public let expires: String?

    /// Reads the object, which may stand under `transaction`.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json.inside("transaction"), at: path)
        id = try members.required("perfiosTransactionId")
        url = try members.optional("url")
        expires = try members.number("expires")
    }

    /// The object, under `transaction`.
    public var json: JSONValue {
        var object: JSONObject = ["perfiosTransactionId": id.json]
        object.append("url", ifPresent: url?.json)
        object.append("expires", ifPresent: expires?.json)
        return .object(["transaction": .object(object)])
    }
}
