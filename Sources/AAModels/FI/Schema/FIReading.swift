/// What became of a field's text.
struct FIReading<Value> {
    /// The value; `nil` if the text could not be read.
    let value: Value?
    /// What was odd about the text.
    let findings: [FIDiagnostic.Kind]
    /// Whether the value prints exactly as the text.
    let isVerbatim: Bool

    private init(value: Value?, findings: [FIDiagnostic.Kind], isVerbatim: Bool) {
        (self.value, self.findings, self.isVerbatim) = (value, findings, isVerbatim)
    }

    /// The text is the value's own.
    static func verbatim(_ value: Value, _ findings: [FIDiagnostic.Kind] = []) -> Self {
        Self(value: value, findings: findings, isVerbatim: true)
    }

    /// The value prints otherwise.
    static func changed(_ value: Value, _ findings: [FIDiagnostic.Kind] = []) -> Self {
        Self(value: value, findings: findings, isVerbatim: false)
    }

    /// There is no value.
    static func unreadable(_ kind: FIDiagnostic.Kind = .unreadableValue) -> Self {
        Self(value: nil, findings: [kind], isVerbatim: false)
    }
}
