public import AACore

/// How well a FIP did in the last hour, in percent. A rate that Setu has too few cases for is `nil`: 100 accounts that were
/// fetched, 20 consents that were opened. Source: AA Gateway v2, fips.
public struct SetuFIPRates: JSONConvertible, Hashable {
    /// At which AA; `nil` for all together.
    public let aggregator: String?
    /// Of the consents that were opened, how many were given.
    public let consentConversion: Double?
    /// Of the fetches, how many brought data.
    public let dataFetchSuccess: Double?
    /// The object as it came.
    @Redacted public private(set) var json: JSONValue

    /// Reads the members of the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        aggregator = try members.optional("aa")
        consentConversion = try members.rate("consentConversionRate")
        dataFetchSuccess = try members.rate("dataFetchSuccessRate")
        self.json = json
    }
}
