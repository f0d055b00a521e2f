import AACore

/// The answer to a request for documents; more than the link in it is not public.
struct HostedDocumentAnswer: JSONConvertible {
    @Redacted private(set) var redirectURL: String

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        redirectURL = try members.required("redirectUrl")
    }

    var json: JSONValue { .object(["redirectUrl": .string(redirectURL)]) }
}
