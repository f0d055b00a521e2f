import AACore
import Testing

/// A message twice: as it stands on the wire, and as our initialisers make it.
///
/// Everything that is not said to be optional is required, so a member that a reader forgets to require fails its test.
struct MessageFixture: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// In the exact spelling of the wire, the members in the order in which we write them.
    let text: String
    /// The same, made in Swift.
    let made: any JSONConvertible
    /// The members that may be absent or blank.
    let optional: Set<String>
    /// The members that must be there and may be an empty text.
    let mayBeEmpty: Set<String>
    /// The members that are personal or secret.
    let personal: [String]
    /// Reads a message of this type.
    let read: @Sendable (JSONValue) throws -> any JSONConvertible
    /// Reads it from bytes.
    let readBytes: @Sendable ([UInt8]) throws -> any JSONConvertible
    /// Whether `made` is what the wire says.
    let readsAsMade: @Sendable () throws -> Bool

    init<Value: JSONConvertible & Hashable>(
        _ made: Value, optional: Set<String> = [], mayBeEmpty: Set<String> = [], personal: [String] = [],
        wire text: String
    ) {
        testDescription = "\(Value.self)"
        self.text = text
        self.made = made
        self.optional = optional
        self.mayBeEmpty = mayBeEmpty
        self.personal = personal
        read = { json in try Value(json: json, at: .root) }
        readBytes = { bytes in try Value(jsonBytes: bytes) }
        readsAsMade = { try Value(jsonBytes: Array(text.utf8)) == made }
    }

    var json: JSONValue {
        get throws { try JSONDocument.uniqueMembers(Array(text.utf8)) }
    }

    /// Every message of the API between FIU and AA, and what they carry inside a signature.
    static let all = consents + financialInformation + notifications + [signedConsent]
}
