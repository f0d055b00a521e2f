import AATestSupport

/// Well-formed documents with everything that XML 1.0 allows inside a root, and ways to break them.
struct RandomXML {
    private var random: SplitMix64
    /// Whether names are ASCII and without prefixes.
    private let isPlain: Bool

    init(seed: UInt64, isPlain: Bool = false) {
        random = SplitMix64(seed: seed)
        self.isPlain = isPlain
    }

    /// A whole document.
    mutating func document() -> String { start() + body() }

    /// A document with a few bytes changed, left out, put in or doubled; not in its declaration.
    mutating func broken() -> [UInt8] {
        let start = start()
        var bytes = Array(body().utf8)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let index = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[index] = UInt8.random(in: 0x20..<0x7F, using: &random)
            case 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 2 where bytes.count > 1: bytes.remove(at: index)
            case 3: bytes.insert(contentsOf: bytes[index..<min(index + 30, bytes.count)], at: index)
            default: bytes.insert(#"<>&"'=/ ]-!?x;#"#.utf8.randomElement(using: &random) ?? 0, at: index)
            }
        }
        return Array(start.utf8) + bytes
    }

    private mutating func start() -> String {
        pick(["", "", "\u{FEFF}", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='UTF-8'?>\n"])
    }

    private mutating func body() -> String { misc() + element(depth: 1) + misc() }

    private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

    private mutating func name() -> String {
        pick(["Account", "a", "b", "_x", "Transaction", "n-1", "p.q"] + (isPlain ? [] : ["Straße", "नाम"]))
    }

    private mutating func misc() -> String {
        pick(["", "", "\n", " \t", "<!-- a - b -->", "<?pi some <data>&?>", "<!---->\r\n"])
    }

    private mutating func element(depth: Int) -> String {
        let name = name()
        var written: Set<String> = []
        var tag = "<\(name)"
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let attribute = self.name()
            guard written.insert(attribute).inserted else { continue }
            let quote = pick(["\"", "'"])
            tag += pick([" ", "\n\t", "  "]) + attribute + pick(["=", " = ", "=\n"])
            tag += quote + value(quote: quote) + quote
        }
        if !isPlain, Int.random(in: 0..<4, using: &random) == 0 { tag += " xmlns:p='urn:p' p:only='1'" }
        let blank = pick(["", "", " ", "\n"])
        guard depth < 6, Bool.random(using: &random) else { return tag + blank + "/>" }
        var content = ""
        for _ in 0..<Int.random(in: 0...4, using: &random) { content += piece(depth: depth) }
        return tag + blank + ">" + content + "</\(name)" + pick(["", " "]) + ">"
    }

    private mutating func piece(depth: Int) -> String {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: misc()
        case 1: "<![CDATA[" + pick(["", "<raw> & ]] >", "a\r\nb", "]", "&amp;"]) + "]]>"
        case 2: value(quote: "")
        default: element(depth: depth + 1)
        }
    }

    private mutating func value(quote: String) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...5, using: &random) {
            text += pick([
                "x", "1.0E8", " ", "\n", "\r\n", "\t", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#10;", "&#x20B9;",
                "&#65;", "₹", "é", "नमस्ते", "😀", "/", "=", "]]", quote == "\"" ? "'" : "", quote == "'" ? "\"" : "",
            ])
        }
        return text
    }
}
