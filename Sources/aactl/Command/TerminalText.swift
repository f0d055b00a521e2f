/// A text that may hold what a stranger wrote, made safe for a terminal.
struct TerminalText {
    /// The text, on one line.
    let line: String

    /// Control characters would let a narration move the cursor, and directional ones would let it reorder the line.
    init(_ text: String) {
        let scalars = text.unicodeScalars.map { Self.isHarmful($0) ? "\u{FFFD}" : $0 }
        line = String(String.UnicodeScalarView(scalars))
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        // Joiners belong to the scripts of India.
        case "\u{200C}", "\u{200D}": false
        default: [.control, .format].contains(scalar.properties.generalCategory)
        }
    }
}
