import AACore

/// Where a customer decides: the answer of `/webRedirection/getEncryptedUrl`.
struct OneMoneyWebAddress: JSONConvertible {
    /// Secret between us, the customer and the AA.
    @Redacted private(set) var url: String

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        url = try members.required("webRedirectionUrl")
    }

    var json: JSONValue { .object(["webRedirectionUrl": .string(url)]) }
}
