/// What reading a text into a field did.
struct FIOutcome {
    /// What was odd about the text.
    let findings: [FIDiagnostic.Kind]
    /// Whether the value, if there is one, prints exactly as the text.
    let isVerbatim: Bool

    /// Reads a text into a field of any type that fields have.
    init<Value: FIValue>(_ text: String, into field: inout Value?) {
        let reading = Value.reading(text)
        field = reading.value
        (findings, isVerbatim) = (reading.findings, reading.isVerbatim)
    }
}
