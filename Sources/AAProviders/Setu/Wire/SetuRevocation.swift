import AACore

/// The answer to a revocation. Source: AA Gateway v2, consents/{id}/revoke.
struct SetuRevocation: JSONConvertible {
    let status: SetuConsentStatus

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        status = try members.required("status")
    }

    var json: JSONValue { .object(["status": status.json]) }
}
