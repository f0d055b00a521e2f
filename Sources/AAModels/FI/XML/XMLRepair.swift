/// Something the scanner read although it should not have been written so.
struct XMLRepair: Sendable {
    /// What it was.
    let kind: FIDiagnostic.Kind
    /// Where.
    let offset: Int
    /// The attribute it happened in, if any.
    let attribute: XMLName?
}
