/// Where the attributes of a document stand that a writer made, found without the reader.
struct XMLPaths {
    private(set) var paths: [String] = []

    init(_ bytes: [UInt8]) {
        var open: [Substring] = []
        let text = String(decoding: bytes, as: UTF8.self)
        for tag in text.split(separator: "<").dropFirst() {
            let inside = tag.prefix { $0 != ">" }
            if inside.hasPrefix("/") {
                open.removeLast()
                continue
            }
            let parts = inside.split(separator: "\"", omittingEmptySubsequences: false)
            open.append(parts[0].prefix { $0 != " " && $0 != "/" })
            for name in stride(from: 0, to: parts.count - 1, by: 2).map({ parts[$0] }) {
                let attribute = name.split(separator: " ").last?.dropLast() ?? ""
                if attribute != "xmlns" { paths.append(open.joined(separator: "/") + "/@\(attribute)") }
            }
            if inside.hasSuffix("/") { open.removeLast() }
        }
    }
}
