public import AACore

/// What a consent allows, as it is asked for and as it is signed: the members that both share.
public struct ConsentTerms: Sendable, Hashable {
    /// From when data may be asked for.
    public var consentStart: Timestamp
    /// Until when.
    public var consentExpiry: Timestamp
    /// What may be done with the data.
    public var consentMode: ConsentMode
    /// Whether it may be fetched again.
    public var fetchType: FetchType
    /// Which parts of the documents.
    public var consentTypes: [ConsentType]
    /// Which kinds of accounts.
    public var fiTypes: [FIType]
    /// Who receives the data.
    public var dataConsumer: ConsentParty
    /// What for.
    public var purpose: Purpose
    /// From when to when.
    public var dataRange: FIDataRange
    /// How long the data may be kept.
    public var dataLife: ConsentPeriod
    /// How often it may be fetched.
    public var frequency: ConsentPeriod
    /// Which transactions; empty for all.
    public var dataFilter: [DataFilter]

    /// Sets the terms.
    public init(
        consentStart: Timestamp, consentExpiry: Timestamp, consentMode: ConsentMode, fetchType: FetchType,
        consentTypes: [ConsentType], fiTypes: [FIType], dataConsumer: ConsentParty, purpose: Purpose,
        dataRange: FIDataRange, dataLife: ConsentPeriod, frequency: ConsentPeriod, dataFilter: [DataFilter] = []
    ) {
        self.consentStart = consentStart
        self.consentExpiry = consentExpiry
        self.consentMode = consentMode
        self.fetchType = fetchType
        self.consentTypes = consentTypes
        self.fiTypes = fiTypes
        self.dataConsumer = dataConsumer
        self.purpose = purpose
        self.dataRange = dataRange
        self.dataLife = dataLife
        self.frequency = frequency
        self.dataFilter = dataFilter
    }

    init(from members: inout JSONMembers) throws(AACoreError) {
        consentStart = try members.timestampOrMilliseconds("consentStart")
        consentExpiry = try members.timestampOrMilliseconds("consentExpiry")
        consentMode = try members.required("consentMode")
        fetchType = try members.required("fetchType")
        consentTypes = try members.requiredList("consentTypes")
        fiTypes = try members.requiredList("fiTypes")
        dataConsumer = try members.required("DataConsumer")
        purpose = try members.required("Purpose")
        dataRange = try members.required("FIDataRange")
        dataLife = try members.required("DataLife")
        frequency = try members.required("Frequency")
        dataFilter = try members.optional("DataFilter") ?? []
    }

    /// The members that come before the parties.
    var head: JSONObject {
        [
            "consentStart": consentStart.json, "consentExpiry": consentExpiry.json, "consentMode": consentMode.json,
            "fetchType": fetchType.json, "consentTypes": consentTypes.json, "fiTypes": fiTypes.json,
            "DataConsumer": dataConsumer.json,
        ]
    }

    /// Adds the members that come behind the parties.
    func appendTail(to object: inout JSONObject) {
        object.append("Purpose", purpose.json)
        object.append("FIDataRange", dataRange.json)
        object.append("DataLife", dataLife.json)
        object.append("Frequency", frequency.json)
        object.append("DataFilter", ifPresent: dataFilter.isEmpty ? nil : dataFilter.json)
    }
}

extension JSONMembers {
    /// A date-time, or milliseconds since 1970 as a number: some AAs sign consents with these.
    mutating func timestampOrMilliseconds(_ name: String) throws(AACoreError) -> Timestamp {
        try required(name, as: TimestampOrMilliseconds.self).timestamp
    }
}

/// A date-time as text, or as a number of milliseconds.
private struct TimestampOrMilliseconds: JSONConvertible {
    let timestamp: Timestamp

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        guard case .number = json else {
            timestamp = try Timestamp(json: json, at: path)
            return
        }
        guard let timestamp = Timestamp(millisecondsSince1970: Int64(try Int(json: json, at: path))) else {
            throw AACoreError(.invalidTimestamp, "outside the years 1 to 9999", path: path.description)
        }
        self.timestamp = timestamp
    }

    var json: JSONValue { timestamp.json }
}
