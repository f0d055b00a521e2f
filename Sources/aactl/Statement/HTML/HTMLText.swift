/// The escapes of HTML, for text and for quoted attribute values alike.
enum HTMLText {
    /// Appends text as text: markup is escaped, and what would act on its surroundings without being seen is replaced.
    static func append(_ content: String, to html: inout String) {
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            case "\t", "\n", "\r": html += " "
            default: html.unicodeScalars.append(isHidden(scalar) ? "\u{FFFD}" : scalar)
            }
        }
    }

    /// Control characters, marks that turn the direction of what follows, and what no document may hold.
    ///
    /// The zero width joiners stay: names in Indian scripts need them.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xFDD0...0xFDEF, 0xE0000...0xE0FFF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
