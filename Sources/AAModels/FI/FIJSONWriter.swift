public import AACore

/// Writes accounts as canonical JSON: `{"Account": {…}}`, with the names and the order that the XML has.
///
/// ReBIT defines XML alone. This is its plain image, which ``FIReader`` tells as ``FIDialect/json``: an attribute is a member whose
/// value is a string, amounts and counts as they are written; an element is an object, and one that may repeat an array, also
/// where it is alone; an element that only holds text is a string in its array, and text beside attributes or elements the
/// member `#text`; `xmlns` names the namespace.
///
/// Nothing is dropped: a field that the generation does not have is written under the only name it has, written texts (`raw`)
/// stand for their values as long as they mean them, and `extra` is written back. Values are not translated: `OD` stays `OD`.
/// A missing `type` or `version` is filled in. Reading the result gives an equal account, save for what JSON cannot hold: a
/// second member of one name, an empty attribute that is named like an element of the schemas, and how unknown elements of
/// different names were mixed.
public struct FIJSONWriter: Sendable {
    /// Whose names the fields get; where a type does not have that generation, those of its newest.
    public let generation: FIGeneration

    /// Makes a writer of a generation.
    public init(generation: FIGeneration) { self.generation = generation }

    /// The bytes of an account's document.
    public func write(_ account: some FIAccount, _ layout: JSONValue.Layout = .compact) -> [UInt8] {
        write(account.content, layout)
    }

    /// The bytes of the document of an account of any type; of an unknown one as its tree has it.
    public func write(_ content: FIDocument.Content, _ layout: JSONValue.Layout = .compact) -> [UInt8] {
        guard let account = FIOutput.account(content, in: generation) else { return [] }
        return JSONValue.object(JSONObject([JSONObject.Member(account.name, .object(account.json))])).bytes(layout)
    }
}
