import AACore

extension FormParameters {
    /// Reads the text: every pair has its `=`, every `%` two digits, no name stands twice, and all of it is UTF-8.
    ///
    /// Characters that should have been escaped are taken as they stand, as senders leave `@`, `:`, `/` and `,`; controls and
    /// blanks are not.
    ///
    /// - Throws: ``AACryptoError/Code/malformedText``.
    public init(text: String) throws(AACryptoError) { try self.init(utf8: Array(text.utf8)) }

    init(utf8 bytes: [UInt8]) throws(AACryptoError) {
        var pairs: [(name: String, value: String)] = []
        for piece in bytes.isEmpty ? [] : bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false) {
            guard let middle = piece.firstIndex(of: UInt8(ascii: "=")), let name = Self.decoded(piece[..<middle]),
                let value = Self.decoded(piece[(middle + 1)...])
            else { throw AACryptoError(.malformedText, "the form's text is malformed") }
            pairs.append((name, value))
        }
        do { try self.init(pairs) } catch { throw AACryptoError(.malformedText, error.reason) }
    }

    /// The text: letters, digits and `*-._` as they are, a blank as `+`, every other byte of UTF-8 as `%XX`.
    public var text: String {
        pairs.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
    }

    private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-._".utf8)

    private static func encoded(_ text: String) -> String {
        let units = text.utf8.flatMap { byte -> [UInt8] in
            if plain.contains(byte) { return [byte] }
            return byte == UInt8(ascii: " ") ? [UInt8(ascii: "+")] : Array("%\(Hex.encode([byte]).uppercased())".utf8)
        }
        return String(decoding: units, as: UTF8.self)
    }

    private static func decoded(_ units: ArraySlice<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var rest = units
        while let unit = rest.popFirst() {
            switch unit {
            case UInt8(ascii: "%"):
                guard rest.count >= 2, let byte = try? Hex.decode(String(decoding: rest.prefix(2), as: UTF8.self)),
                    byte.count == 1
                else { return nil }
                bytes += byte
                rest = rest.dropFirst(2)
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case ...0x20, 0x7F: return nil
            default: bytes.append(unit)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
