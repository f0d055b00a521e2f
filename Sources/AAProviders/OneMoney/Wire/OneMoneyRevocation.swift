import AACore

/// The answer of `/revokeconsent`, which has no `data`.
struct OneMoneyRevocation: JSONConvertible {
    /// `success` when it is done.
    let status: String

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        status = try members.required("status")
    }

    var json: JSONValue { .object(["status": .string(status)]) }
}
