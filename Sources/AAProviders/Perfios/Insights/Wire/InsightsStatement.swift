public import AACore

/// Which file is to be read, as a statement of which bank (`payload`).
public struct InsightsStatement: JSONConvertible, Hashable {
    /// The file.
    public var file: InsightsFileID
    /// Perfios's number of the bank.
    public var institutionID: String
    /// The file's password; without one it is sent empty, as the vendor's samples do. Often it is the customer's date of birth.
    @Redacted public var password: String

    /// Names a file and its bank.
    public init(file: InsightsFileID, institutionID: String, password: String = "") {
        self.file = file
        self.institutionID = institutionID
        self.password = password
    }

    /// Reads the object, which may stand under `payload`.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json.inside("payload"), at: path)
        file = try members.required("fileId")
        password = try members.optional("password") ?? ""
        institutionID = try members.required("institutionId")
    }

    /// The object.
    public var json: JSONValue { .object(members) }

    var members: JSONObject {
        ["fileId": file.json, "password": .string(password), "institutionId": .string(institutionID)]
    }
}
