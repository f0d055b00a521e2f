import AACore
import AAModels

/// The way from one request for consent to its data, at the face.
struct PerfiosFaceJourney: Sendable {
    let reference: ConsentHandle
    let consentHandle: String
    let mobile: String
    let fiTypes: [FIType]
    let isPeriodic: Bool
    let range: FIDataRange
    let expiry: Timestamp
    /// Whether the AA's templates of fair use refuse it, before the customer's eyes.
    let breaksTemplate: Bool
    var consentID: String?
    /// `CONSENT_REQUESTED`, and then the AA's words.
    var status = "CONSENT_REQUESTED"
    /// Whether the link was opened, which works once.
    var isOpened = false
    /// Whether its data was ever fetched.
    var isFetched = false

    /// A request as the module takes it.
    init(_ body: JSONObject, reference: String, consentHandle: String, at now: Timestamp) throws(PerfiosFaceError) {
        guard let mobile = body["customer"]?.object?["mobileNumber"]?.string,
            let consent = body["consent"]?.object, let purpose = consent["purposeCode"]?.string,
            consent["purposeText"]?.string?.isEmpty == false, let fetchType = consent["fetchType"]?.string,
            let range = consent["dataRange"].flatMap({ try? FIDataRange(json: $0, at: .root) }),
            let expiry = consent["consentExpiry"].flatMap({ try? Timestamp(json: $0, at: .root) }),
            let fiTypes = consent["fiTypes"].flatMap({ try? [FIType](json: $0, at: .root) }), !fiTypes.isEmpty,
            ["dataLife", "frequency"].allSatisfy({ (try? ConsentPeriod(json: consent[$0] ?? .null, at: .root)) != nil })
        else { throw .invalid("a required field is missing or malformed") }
        guard mobile.utf8.count == 10, mobile.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw .invalid("mobileNumber must be 10 digits")
        }
        guard Self.fetchTypes[purpose] == fetchType else { throw .invalid("purposeCode does not allow the fetchType") }
        guard range.from < range.to, range.to <= now else { throw .invalid("dataRange.to must not be in the future") }
        self.reference = ConsentHandle(reference)
        self.consentHandle = consentHandle
        self.mobile = mobile
        self.fiTypes = fiTypes
        self.range = range
        self.expiry = expiry
        isPeriodic = fetchType == "PERIODIC"
        let year = Duration.seconds(366 * 86_400)
        breaksTemplate = range.to.duration(since: range.from) > year || expiry.duration(since: now) > year
    }

    private static let fetchTypes = [
        "101": "PERIODIC", "102": "PERIODIC", "104": "PERIODIC", "103": "ONETIME", "105": "ONETIME",
    ]

    /// The answer to its request, the same each time.
    func answer(host: String) -> JSONValue {
        .object([
            "moduleReference": reference.json, "consentHandle": .string(consentHandle),
            "status": "CONSENT_REQUESTED", "redirectUrl": .string("https://\(host)/web-redirect?ref=\(reference)"),
        ])
    }

    /// The news of its consent.
    func news(at now: Timestamp) -> JSONValue {
        var object: JSONObject = ["moduleReference": reference.json, "consentHandle": .string(consentHandle)]
        object.append("consentId", ifPresent: consentID.map { .string($0) })
        object.append("status", .string(status))
        object.append("timestamp", now.json)
        return .object(object)
    }
}
