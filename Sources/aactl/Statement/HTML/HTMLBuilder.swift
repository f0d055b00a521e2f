/// Writes HTML in which nothing a stranger wrote can be more than text.
///
/// Names of elements and attributes, and style sheets, are literals of the source; all else passes through ``HTMLText``. There
/// is no way to add markup that was put together at run time.
struct HTMLBuilder {
    /// The document so far.
    private(set) var text: String

    /// Begins a document.
    init() { text = "<!doctype html>\n" }

    /// An element with what `content` writes into it.
    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        content: (inout HTMLBuilder) -> Void
    ) {
        open(name, attributes)
        content(&self)
        text += "</\(name)>"
    }

    /// An element with a text, or with nothing.
    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: String = ""
    ) {
        element(name, attributes) { $0.text(content) }
    }

    /// An element that has no end: `meta`.
    mutating func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
        open(name, attributes)
        breakLine()
    }

    /// A text.
    mutating func text(_ content: String) { HTMLText.append(content, to: &text) }

    /// A text whose writing direction does not reach beyond it: names and narrations.
    mutating func isolated(_ content: String) { element("bdi", [:], content) }

    /// A style sheet. A literal, so no character of it can come from outside.
    mutating func style(_ sheet: StaticString) { text += "<style>\(sheet)</style>\n" }

    /// A line break in the source, for those who read it.
    mutating func breakLine() { text += "\n" }

    private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
        text += "<\(name)"
        for (name, value) in attributes {
            text += " \(name)=\""
            HTMLText.append(value, to: &text)
            text += "\""
        }
        text += ">"
    }
}
