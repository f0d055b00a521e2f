/// The text that a field had in the document, where its value prints otherwise or could not be read.
public struct FIWrittenText: PersonalRecord {
    /// The field's canonical name, as in the printed JSON.
    public var field: String
    /// The text as it was written.
    public var text: String

    /// Notes a field's written text.
    public init(field: String, text: String) {
        self.field = field
        self.text = text
    }
}
