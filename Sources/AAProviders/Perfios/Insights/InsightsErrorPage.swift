/// A page in HTML that comes in the place of an answer.
struct InsightsErrorPage {
    /// What its `div#errorbox` says, without tags; `nil` if it has none.
    let message: String?

    /// Looks at the beginning of a page; `nil` if the bytes are none.
    init?(_ bytes: [UInt8]) {
        let text = String(decoding: bytes.prefix(64 << 10), as: UTF8.self)
        guard let start = text.firstIndex(where: { !$0.isWhitespace }), Self.isPage(text[start...]) else { return nil }
        message = Self.box(in: text).map(Self.plain)
    }

    static func isPage(_ text: Substring) -> Bool {
        let beginning = text.prefix(1_024).lowercased()
        return beginning.hasPrefix("<!doctype html") || beginning.hasPrefix("<html")
            || beginning.hasPrefix("<") && beginning.contains("errorbox")
    }

    private static func box(in text: String) -> Substring? {
        guard let name = text.firstRange(of: "errorbox"),
            let open = text[name.upperBound...].firstIndex(of: ">")
        else { return nil }
        let content = text[open...].dropFirst()
        return content[..<(content.firstRange(of: "</div")?.lowerBound ?? content.endIndex)]
    }

    /// The text without its tags, and one blank for several.
    private static func plain(_ box: Substring) -> String {
        var isTag = false
        let text = box.map { character -> Character in
            if character == "<" { isTag = true }
            defer { if character == ">" { isTag = false } }
            return isTag ? " " : character
        }
        return String(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
