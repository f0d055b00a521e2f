import AACore

/// The answer of `/fi/request`.
struct OneMoneyBegunSession: JSONConvertible {
    /// The consent (`consentId`).
    let consentID: ConsentID
    /// The session.
    let id: SessionID

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        consentID = try members.required("consentId")
        id = try members.required("sessionId")
    }

    var json: JSONValue { .object(["consentId": consentID.json, "sessionId": id.json]) }
}
