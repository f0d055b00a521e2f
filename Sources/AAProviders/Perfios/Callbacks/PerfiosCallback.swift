public import AACore
import AACrypto
import AAModels

/// What Perfios tells by itself: that a transaction is complete, which accounts a consent gives, that a hosted report is there.
///
/// Only the hosted journey's form is public. So ids and states are taken from wherever public clients have seen them, in JSON, XML or
/// a form's text, and all else stands in ``json``. Nothing is signed: read the state back before acting on it.
public struct PerfiosCallback: JSONConvertible, Hashable {
    /// Our id: `txnId`, or `clientTransactionId` of the hosted journey.
    public let txnID: String?
    /// Perfios's id.
    public let transaction: InsightsTransactionID?
    /// How far it is.
    public let state: InsightsState?
    /// Why it ended.
    public let code: InsightsCode?
    /// A sentence, such as "Missing months": not for a log.
    @Redacted public private(set) var reason: String?
    /// The accounts of the customer, each as it came; of whatever else the callback is about, none.
    @Redacted public private(set) var accounts: [JSONValue]
    /// The body as it came, as a tree.
    @Redacted public private(set) var json: JSONValue

    /// Anybody may send one.
    private static let limits = FILimits(maximumElements: 10_000)

    /// Reads a tree, whose members may stand in an object of their own.
    ///
    /// - Throws: `AACoreError.Code.missingMember` if it names no transaction.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(Self.core(of: json), at: path)
        txnID = members.readableID(anyOf: ["txnId", "clientTransactionId", "txnid", "clientTxnId"])
        transaction = members.readableID(anyOf: ["perfiosTransactionId", "transactionId"])
            .map { InsightsTransactionID($0) }
        state = members.readable(anyOf: ["status", "applicationStatus", "transactionStatus"])
        code = members.readable(anyOf: ["errorCode", "error_code"])
        reason = members.readable(anyOf: ["reason", "rejectionMessage", "errorMessage", "message"])
        let accounts: AnyJSON? = members.readable(anyOf: ["accounts", "Accounts", "account"])
        self.accounts = accounts.map { $0.json.array ?? [$0.json] } ?? []
        self.json = json
        guard txnID ?? transaction?.rawValue != nil else {
            throw AACoreError(.missingMember, "a callback names no transaction", path: path.description)
        }
    }

    /// Reads a body in any of the forms.
    ///
    /// - Throws: `AACoreError` if it is none, or names no transaction.
    public init(body: [UInt8]) throws(AACoreError) {
        guard let json = InsightsBody.json(body, Self.limits) ?? Self.form(body) else {
            throw AACoreError(.unexpectedValue, "a callback is JSON, XML, or the text of a form")
        }
        try self.init(json: json, at: .root)
    }

    /// The id that it is known by: ours, or Perfios's where ours is missing.
    var session: SessionID { SessionID(txnID ?? transaction?.rawValue ?? "") }

    /// The names of XML's root, and of an object that holds all, say nothing.
    private static func core(of json: JSONValue) -> JSONValue {
        guard let only = json.object?.members.first, json.object?.members.count == 1, only.value.object != nil else {
            return json
        }
        return only.value
    }

    private static func form(_ body: [UInt8]) -> JSONValue? {
        guard let text = String(validating: body, as: UTF8.self), text.utf8.contains(UInt8(ascii: "=")),
            let parameters = try? FormParameters(text: text)
        else { return nil }
        return .object(JSONObject(parameters.pairs.map { JSONObject.Member($0.name, .string($0.value)) }))
    }
}
