public import AACore
public import AAModels

/// The data of one account in a session or a notification of Setu's.
///
/// Published samples spell the status in three ways (`FIstatus`, `FIStatus`, `status`); the data is `data` in v2 and `decryptedFI`
/// in v1 and in FI_DATA_READY.
public struct SetuDataAccount: JSONConvertible, Hashable {
    /// The account, as linked at the AA.
    public let link: LinkReference
    /// The account number as the FIP masks it; notifications of a session have none.
    @Redacted public private(set) var maskedAccountNumber: String?
    /// How far its data is; `FAILED` is a word of Setu's own.
    public let status: FIStatus?
    /// The FIP's words, sometimes a placeholder: not for a log.
    @Redacted public private(set) var remark: String?
    /// The document: an object with `account`, or one with `xml`.
    @Redacted public private(set) var data: JSONValue?
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        link = try members.required("linkRefNumber")
        maskedAccountNumber = try members.optional("maskedAccNumber")
        status = try members.optional(anyOf: ["FIstatus", "FIStatus", "status"])
        remark = try members.optional("description")
        data = try members.optional(anyOf: ["data", "decryptedFI"], as: AnyJSON.self)?.json
        self.json = json
    }

    /// The document's bytes, as ``FetchedAccount`` hands them over: XML where there is XML, JSON otherwise.
    var document: [UInt8]? {
        guard let data else { return nil }
        return data.object?["xml"]?.string.map { Array($0.utf8) } ?? data.bytes()
    }

    /// How far the account is in ReBIT's words.
    ///
    /// FAILED means that the FIP did not deliver, and that a later session may bring it: what ReBIT calls TIMEOUT. An account of
    /// v1 has no status; it is there when its data is.
    var fiStatus: FIStatus {
        guard let status else { return data == nil ? .pending : .ready }
        return status == "FAILED" ? .timeout : status
    }
}
