import AATransport
import Testing

@Suite("Blocks of network addresses")
struct PeerNetworkTests {
    static let rows: [(String, String, Bool)] = [
        ("192.0.2.0/24", "192.0.2.255", true), ("192.0.2.0/24", "192.0.3.0", false),
        ("192.0.2.128/25", "192.0.2.128", true), ("192.0.2.128/25", "192.0.2.127", false),
        ("192.0.2.4/30", "192.0.2.7", true), ("192.0.2.4/30", "192.0.2.8", false),
        ("192.0.2.1", "192.0.2.1", true), ("192.0.2.1", "192.0.2.2", false), ("192.0.2.1/32", "192.0.2.1", true),
        ("0.0.0.0/0", "255.255.255.255", true), ("0.0.0.0/0", "::1", false), ("::/0", "192.0.2.1", false),
        ("2001:db8::/33", "2001:db8:7fff::1", true), ("2001:db8::/33", "2001:db8:8000::1", false),
        ("192.0.2.0/24", "::ffff:192.0.2.1", true), ("::ffff:10.0.0.0/104", "10.255.255.255", true),
        ("::ffff:10.0.0.0/104", "11.0.0.0", false), ("::ffff:10.0.0.1", "10.0.0.1", true),
    ]

    @Test("an address lies in a block or not", arguments: rows)
    func contains(network: String, address: String, isInside: Bool) throws {
        let network = try #require(PeerNetwork(network))
        #expect(network.contains(try #require(PeerAddress(address))) == isInside)
    }

    @Test(
        "a text that is no block, or was meant to be another one, is refused",
        arguments: [
            "", "192.0.2.0/", "192.0.2.0/33", "192.0.2.1/24", "192.0.2.0/24/8", "192.0.2.0/-1", "192.0.2.0/+8", "/8",
            "2001:db8::1/64", "::/129", "192.0.2.0/ 24", "example.com",
            "::ffff:10.0.0.0/8", "::ffff:10.0.0.0/129", "::ffff:10.0.0.0/99999999999999999999",
        ])
    func refused(text: String) { #expect(PeerNetwork(text) == nil) }
}
