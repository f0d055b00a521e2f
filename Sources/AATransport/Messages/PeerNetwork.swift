/// A block of network addresses in CIDR notation, such as `192.0.2.0/24` (RFC 4632 §3.1), for lists of who may come.
public struct PeerNetwork: Sendable, Hashable {
    private let octets: [UInt8]
    private let prefixLength: Int

    /// Reads a block, or a single address; `nil` if the text is neither, or sets bits behind the prefix: such a block was meant to
    /// be another one.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = PeerAddress(String(parts[0])) else { return nil }
        octets = address.octets
        guard parts.count == 2 else {
            prefixLength = address.octets.count * 8
            return
        }
        // Of an IPv4 address in the form of IPv6 the prefix counts the 96 bits before it too.
        let isMapped = address.octets.count == 4 && parts[0].contains(":")
        guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let written = Int(parts[1]) else { return nil }
        let length = isMapped ? written - 96 : written
        guard (0...address.octets.count * 8).contains(length), octets.isZero(behind: length) else { return nil }
        prefixLength = length
    }

    /// Whether an address lies in the block.
    public func contains(_ address: PeerAddress) -> Bool {
        guard address.octets.count == octets.count else { return false }
        return zip(octets, address.octets).map { $0 ^ $1 }.isZero(before: prefixLength)
    }
}

extension [UInt8] {
    /// Whether the bits before a place are 0.
    fileprivate func isZero(before place: Int) -> Bool {
        indices.allSatisfy { self[$0] & Self.mask(place - $0 * 8) == 0 }
    }

    /// Whether the bits from a place on are 0.
    fileprivate func isZero(behind place: Int) -> Bool {
        indices.allSatisfy { self[$0] & ~Self.mask(place - $0 * 8) == 0 }
    }

    /// A byte whose first bits are 1.
    private static func mask(_ count: Int) -> UInt8 { count <= 0 ? 0 : count >= 8 ? 0xFF : ~(0xFF >> UInt8(count)) }
}
