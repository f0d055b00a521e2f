import AACore

/// Values that nobody may ever read in a text, and the search for them in whatever form they got there.
public struct Markers: Sendable {
    private let forms: [(marker: String, text: String)]

    /// Takes the values, texts and bytes; short ones would be found by chance.
    public init(_ texts: [String], bytes: [[UInt8]] = []) {
        forms =
            texts.flatMap { text in ([text] + Self.forms(of: Array(text.utf8))).map { (text, $0.lowercased()) } }
            + bytes.flatMap { bytes in Self.forms(of: bytes).map { (Hex.encode(bytes), $0.lowercased()) } }
    }

    /// The values that stand in a text: as they are, in other case, in base64 of either alphabet wherever they lie in it, in
    /// hexadecimal, percent-encoded, or as a list of bytes.
    public func found(in text: String) -> [String] {
        let text = text.lowercased()
        let places = [text, text.replacing("%", with: "")]
        return forms.filter { form in places.contains { $0.contains(form.text) } }.map(\.marker)
    }

    /// Every way in which Swift turns a value into text.
    public static func texts(of value: Any) -> String {
        var text = ""
        dump(value, to: &text)
        return text + "\n\(value)\n" + String(reflecting: value) + "\n" + mirrored(value, depth: 0)
    }

    /// The same for an error and for all that it was made from.
    public static func texts(of error: any Error, cause: @escaping (any Error) -> (any Error)?) -> String {
        sequence(first: error, next: cause).map { texts(of: $0) }.joined(separator: "\n")
    }

    /// What a log that walks the mirrors of a value would write.
    private static func mirrored(_ value: Any, depth: Int) -> String {
        guard depth < 12 else { return "" }
        return Mirror(reflecting: value).children.map { child in
            "\(child.label ?? "")=\(child.value) " + mirrored(child.value, depth: depth + 1)
        }.joined()
    }

    private static func forms(of bytes: [UInt8]) -> [String] {
        // Three bytes become four characters, so that a value has three forms, by where it begins; its ends share characters with
        // what stands beside it.
        let base64 = (0..<3).flatMap { shift in
            let whole = Base64.encode([UInt8](repeating: 0, count: shift) + bytes).filter { $0 != "=" }
            let inner = String(whole.dropFirst(shift == 0 ? 0 : shift + 1).dropLast())
            return [inner, inner.replacing("+", with: "-").replacing("/", with: "_")]
        }
        let list = bytes.map(String.init).joined(separator: ", ")
        let percent = bytes.map { unit in
            isUnreserved(unit) ? String(UnicodeScalar(unit)) : Hex.encode([unit])
        }.joined()
        return [percent, Hex.encode(bytes), list] + base64
    }

    private static func isUnreserved(_ unit: UInt8) -> Bool {
        switch unit {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
