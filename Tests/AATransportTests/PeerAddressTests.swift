import AATransport
import Testing

@Suite("A peer's address is read and written in one form")
struct PeerAddressTests {
    @Test(
        "an address is read and written",
        arguments: [
            ("192.0.2.1", "192.0.2.1"), ("0.0.0.0", "0.0.0.0"), ("2001:DB8:0:0:0:0:0:1", "2001:db8::1"), ("::", "::"),
            ("::1", "::1"), ("1::", "1::"), ("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"),
            ("2001:0:0:1:0:0:0:1", "2001:0:0:1::1"), ("::ffff:192.0.2.1", "192.0.2.1"),
            ("::ffff:c000:201", "192.0.2.1"),
            ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
        ])
    func valid(text: String, written: String) {
        #expect(PeerAddress(text)?.description == written)
    }

    @Test(
        "what is no address is refused",
        arguments: [
            "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.4 ", "+1.2.3.4", "1..2.3", ":", ":::", "1::2::3",
            "1:2:3",
            "1:2:3:4:5:6:7:8:9", "12345::", "g::", "::1%eth0", "[::1]", "1.2.3.4::", "::1.2.3", "1:2:3:4:5:6:7:8::",
        ])
    func invalid(text: String) {
        #expect(PeerAddress(text) == nil)
    }

    @Test("bytes are 4 or 16", arguments: [0, 3, 5, 15, 17])
    func octets(count: Int) {
        #expect(PeerAddress(octets: [UInt8](repeating: 1, count: count)) == nil)
    }

    @Test("a port is shown after the address")
    func port() {
        #expect(PeerAddress("192.0.2.1", port: 80)?.description == "192.0.2.1:80")
        #expect(PeerAddress("::1", port: 80)?.description == "[::1]:80")
    }

    @Test(
        "loopback is known",
        arguments: [
            ("127.0.0.1", true), ("127.9.9.9", true), ("::1", true), ("::ffff:127.0.0.1", true), ("::2", false),
            ("10.0.0.1", false),
        ])
    func loopback(text: String, isLoopback: Bool) {
        #expect(PeerAddress(text)?.isLoopback == isLoopback)
    }
}
