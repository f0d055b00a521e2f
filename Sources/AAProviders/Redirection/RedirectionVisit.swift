public import AACore

/// A customer's visit at an AA's web page, which one return belongs to. Its ids are secrets of the customer's session: keep it there,
/// and forget it when it is used.
public struct RedirectionVisit: JSONConvertible, Hashable {
    /// Names the visit (`txnid`).
    @Redacted public private(set) var transaction: String
    /// Cannot be guessed (`sessionid`).
    @Redacted public private(set) var session: String
    /// The requests for consent that the customer was to decide.
    public let handles: [ConsentHandle]

    init(transaction: String, session: String, handles: [ConsentHandle]) {
        self.handles = handles
        self.transaction = transaction
        self.session = session
    }

    /// Reads what was kept.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        self.init(
            transaction: try members.required("txnid"), session: try members.required("sessionid"),
            handles: try members.requiredList("srcref"))
    }

    /// The form to keep.
    public var json: JSONValue {
        .object(["txnid": transaction.json, "sessionid": session.json, "srcref": handles.json])
    }
}
