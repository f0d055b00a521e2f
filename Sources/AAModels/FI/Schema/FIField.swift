import AACore

/// One field of a record: its names, and how its value goes in and out.
final class FIField<Record: FIRecord>: Sendable {
    /// What storing a text did.
    struct Outcome {
        /// What was odd about the text.
        let findings: [FIDiagnostic.Kind]
        /// Whether the value, if there is one, prints exactly as the text.
        let isVerbatim: Bool
    }

    /// The field's names.
    let name: FIName
    /// Reads a text into the record.
    let store: @Sendable (inout Record, String) -> Outcome
    /// The value as text; `nil` when there is none.
    let printed: @Sendable (Record) -> String?
    /// The value in printed JSON.
    let json: @Sendable (Record) -> JSONValue?

    /// A field of any type that fields have.
    init<Value: FIValue>(_ name: FIName, _ path: any (WritableKeyPath<Record, Value?> & Sendable)) {
        self.name = name
        store = { record, text in
            let reading = Value.reading(text)
            record[keyPath: path] = reading.value
            return Outcome(findings: reading.findings, isVerbatim: reading.isVerbatim)
        }
        printed = { $0[keyPath: path]?.printed }
        json = { record in
            record[keyPath: path].map { ($0 as? Bool).map(JSONValue.bool) ?? .string($0.printed) }
        }
    }
}
