extension JSONValue {
    /// How a value is laid out as text.
    public enum Layout: Sendable {
        /// No blanks: what is sent and signed.
        case compact
        /// Two spaces a level: what people read.
        case indented
    }

    /// The value as UTF-8: members in their order, numbers as written, `/` not escaped.
    public func bytes(_ layout: Layout = .compact) -> [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, layout, level: 0)
        return bytes
    }

    private func write(to bytes: inout [UInt8], _ layout: Layout, level: Int) {
        switch self {
        case .null: bytes += Array("null".utf8)
        case .bool(let value): bytes += Array((value ? "true" : "false").utf8)
        case .number(let text): bytes += Array(text.utf8)
        case .string(let text): bytes += JSONEscapes.quoted(text)
        case .array(let elements):
            Self.write("[", elements, "]", to: &bytes, layout, level) { element, bytes in
                element.write(to: &bytes, layout, level: level + 1)
            }
        case .object(let object):
            Self.write("{", object.members, "}", to: &bytes, layout, level) { member, bytes in
                bytes += JSONEscapes.quoted(member.name)
                bytes += Array((layout == .compact ? ":" : ": ").utf8)
                member.value.write(to: &bytes, layout, level: level + 1)
            }
        }
    }

    private static func write<Item>(
        _ opening: Unicode.Scalar, _ items: [Item], _ closing: Unicode.Scalar, to bytes: inout [UInt8],
        _ layout: Layout, _ level: Int, item write: (Item, inout [UInt8]) -> Void
    ) {
        func breakLine(_ level: Int) {
            guard layout == .indented, !items.isEmpty else { return }
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
        }
        bytes.append(UInt8(ascii: opening))
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            breakLine(level + 1)
            write(item, &bytes)
        }
        breakLine(level)
        bytes.append(UInt8(ascii: closing))
    }
}
