/// The network address of the one who sent a request.
///
/// An IPv4 address that comes as IPv6 (`::ffff:192.0.2.1`, RFC 4291 §2.5.5.2) is the IPv4 address, so that an allow-list
/// means the same on every socket.
public struct PeerAddress: Sendable, Hashable {
    /// The address: 4 bytes of IPv4 or 16 of IPv6, in network order.
    public let octets: [UInt8]
    /// The port it sent from, if that is known.
    public let port: Int?

    /// Takes an address in bytes; `nil` unless there are 4 or 16.
    public init?(octets: [UInt8], port: Int? = nil) {
        guard octets.count == 4 || octets.count == 16 else { return nil }
        let isMapped = octets.count == 16 && octets.starts(with: Self.mappedPrefix)
        self.init(unchecked: isMapped ? Array(octets.suffix(4)) : octets, port: port)
    }

    /// Reads an address such as `192.0.2.1` or `2001:db8::1`; `nil` if the text is none. No zone, no brackets.
    public init?(_ text: String, port: Int? = nil) {
        guard let octets = IPAddressText.octets(of: text) else { return nil }
        self.init(octets: octets, port: port)
    }

    private init(unchecked octets: [UInt8], port: Int?) {
        self.octets = octets
        self.port = port
    }

    private static let mappedPrefix: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]

    /// This machine: 127.0.0.1.
    public static let loopback = PeerAddress(unchecked: [127, 0, 0, 1], port: nil)

    /// Whether the request came from this machine.
    public var isLoopback: Bool {
        octets.count == 4 ? octets[0] == 127 : octets == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
    }
}

extension PeerAddress: CustomStringConvertible {
    /// `192.0.2.1:52011`, `[2001:db8::1]:52011`, or without a port the address alone.
    public var description: String {
        let text = IPAddressText.text(of: octets)
        guard let port else { return text }
        return octets.count == 4 ? "\(text):\(port)" : "[\(text)]:\(port)"
    }
}
