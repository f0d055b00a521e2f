public import AACore

/// Two consents that are put before the customer as one. Source: AA Gateway v2, consents/collection.
public struct SetuConsentCollection: JSONConvertible, Hashable {
    /// Names the collection. Each consent in it keeps its own id and is followed by it.
    public let id: String
    /// Where the customer decides. Secret between us, the customer and Setu.
    @Redacted public private(set) var url: String?
    /// The body as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        id = try members.required("consentCollectionId")
        url = try members.optional("url")
        self.json = json
    }
}
