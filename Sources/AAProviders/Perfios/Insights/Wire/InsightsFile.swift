public import AACore

/// A file that was handed over (`file`).
public struct InsightsFile: JSONConvertible, Hashable {
    /// Perfios's id of it.
    public let id: InsightsFileID

    /// Reads the object, which may stand under `file`.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json.inside("file"), at: path)
        id = try members.required("fileId")
    }

    /// The object, under `file`.
    public var json: JSONValue { .object(["file": .object(["fileId": id.json])]) }
}
