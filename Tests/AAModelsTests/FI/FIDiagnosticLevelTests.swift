import AAModels
import Testing

@Suite("The level of a finding")
struct FIDiagnosticLevelTests {
    @Test(
        "follows what the kind says against the document",
        arguments: [
            (FIDiagnostic.Kind.rawAmpersand, FIDiagnostic.Level.error), (.base64Wrapper, .error),
            (.dateForm, .warning), (.diagnosticsCut, .warning), (.blanksTrimmed, .note), (.unknownAttribute, .note),
            (FIDiagnostic.Kind(rawValue: "fromALaterVersion"), .warning),
        ])
    func level(kind: FIDiagnostic.Kind, level: FIDiagnostic.Level) {
        #expect(kind.level == level)
        #expect(FIDiagnostic(path: "Account", kind: kind, action: "kept").level == level)
    }

    @Test("has an order")
    func order() {
        #expect(FIDiagnostic.Level.allCases.sorted() == [.note, .warning, .error])
        #expect(FIDiagnostic.Level.note < .error && !(FIDiagnostic.Level.error < .warning))
    }
}
