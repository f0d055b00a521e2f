public import AACore
public import AAModels

/// When the data of a consent last came. Source: AA Gateway v2, fetch/status.
///
/// A consent without a data session is answered in the form of its (empty) list of sessions: then nothing here is set.
public struct SetuLastFetch: JSONConvertible, Hashable {
    /// When it came.
    public let fetchedAt: Timestamp?
    /// From when to when it was.
    public let dataRange: FIDataRange?
    /// The FIPs it came from, each once; Setu repeats one for each of its accounts.
    public let fips: Set<EntityID>
    /// The body as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        fetchedAt = try members.optional("lastFetchedAt")
        dataRange = try members.optional("dataRange")
        fips = Set(try members.optional("lastFetchedFips", as: [EntityID].self) ?? [])
        self.json = json
    }
}
