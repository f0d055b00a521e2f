/// What stands in the place of values: the same for the same value, wherever it comes again.
struct Pseudonyms {
    /// How values are told apart.
    enum Style {
        /// Each has a number of its own.
        case numbered
        /// Not at all: what is left is the form alone, and times are a form too.
        case alike
    }

    let style: Style
    private var texts: [String: String] = [:]

    init(_ style: Style) { self.style = style }

    mutating func text(for text: String, of form: ValueForm) -> String {
        if text.isEmpty { return "" }
        guard style == .numbered else { return form.replacement(0) }
        if let known = texts[text] { return known }
        let replacement = form.replacement(texts.count + 1)
        texts[text] = replacement
        return replacement
    }

    /// The number that stands for another: as long, and with as many digits behind the point.
    mutating func number(for written: String) -> String {
        guard style == .numbered else { return "0" }
        let digits = written.drop { $0 == "-" }.prefix { ("0"..."9").contains($0) }
        let replacement = text(for: String(digits), of: .digits(digits.utf8.count)).drop { $0 == "0" }
        let whole = replacement.isEmpty ? "0" : String(replacement)
        guard let point = written.firstIndex(of: "."), !written.contains(where: { "eE".contains($0) }) else {
            return whole
        }
        return "\(whole)." + String(repeating: "0", count: written[point...].utf8.count - 1)
    }
}
