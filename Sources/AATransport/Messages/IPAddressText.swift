/// IP addresses as text: dotted quads, and IPv6 by RFC 4291 §2.2 (read) and RFC 5952 (written).
enum IPAddressText {
    /// The bytes of an address; `nil` if the text is none. Leading zeros in a quad are refused: some read them as octal.
    static func octets(of text: String) -> [UInt8]? {
        guard text.utf8.count <= 45 else { return nil }
        return text.utf8.contains(UInt8(ascii: ":")) ? sixteen(text) : four(Substring(text))
    }

    private static func four(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var octets: [UInt8] = []
        for part in parts {
            guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), part == "0" || !part.hasPrefix("0"),
                let octet = UInt8(part)
            else { return nil }
            octets.append(octet)
        }
        return octets
    }

    private static func sixteen(_ text: String) -> [UInt8]? {
        let bytes = Array(text.utf8)
        let colon = UInt8(ascii: ":")
        guard let gap = (0..<bytes.count - 1).first(where: { bytes[$0] == colon && bytes[$0 + 1] == colon }) else {
            let octets = groups(text[...])
            return octets?.count == 16 ? octets : nil
        }
        let head = String(decoding: bytes[..<gap], as: UTF8.self)
        let tail = String(decoding: bytes[(gap + 2)...], as: UTF8.self)
        guard !head.contains("."), let left = groups(head[...]), let right = groups(tail[...]),
            left.count + right.count <= 14
        else { return nil }
        return left + [UInt8](repeating: 0, count: 16 - left.count - right.count) + right
    }

    /// Groups of four hexadecimal digits, the last two perhaps a dotted quad.
    private static func groups(_ text: Substring) -> [UInt8]? {
        if text.isEmpty { return [] }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        var octets: [UInt8] = []
        for (place, part) in parts.enumerated() {
            if place == parts.count - 1, part.contains(".") {
                guard let quad = four(part) else { return nil }
                octets += quad
            } else {
                guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ $0.hexadecimalValue != nil }),
                    let group = UInt16(part, radix: 16)
                else { return nil }
                octets += [UInt8(group >> 8), UInt8(group & 0xFF)]
            }
        }
        return octets
    }

    /// The canonical text of 4 or 16 bytes.
    static func text(of octets: [UInt8]) -> String {
        guard octets.count == 16 else { return octets.map(String.init).joined(separator: ".") }
        let groups = stride(from: 0, to: 16, by: 2).map { UInt16(octets[$0]) << 8 | UInt16(octets[$0 + 1]) }
        let written = groups.map { String($0, radix: 16) }
        let zeros = longestZeros(groups)
        guard zeros.count > 1 else { return written.joined(separator: ":") }
        return written[..<zeros.lowerBound].joined(separator: ":") + "::"
            + written[zeros.upperBound...].joined(separator: ":")
    }

    /// The first of the longest runs of zero groups.
    private static func longestZeros(_ groups: [UInt16]) -> Range<Int> {
        var longest = 0..<0
        var start = 0
        for place in 0...groups.count where place == groups.count || groups[place] != 0 {
            if place - start > longest.count { longest = start..<place }
            start = place + 1
        }
        return longest
    }
}
