import AACore
import Testing

@Suite("Hexadecimal")
struct HexTests {
    @Test("every byte comes back from its two digits, of either case")
    func roundTrip() throws {
        let bytes = Array(UInt8.min...UInt8.max)
        let text = Hex.encode(bytes)
        #expect(text.count == 512)
        #expect(text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
        #expect(try Hex.decode(text) == bytes)
        #expect(try Hex.decode(text.uppercased()) == bytes)
        #expect(try Hex.decode("") == [])
    }

    @Test("other text is refused", arguments: ["0", "000", "0g", "0x00", " 00", "00 ", "٠٠", "0\u{0}"])
    func refusal(text: String) {
        #expect(#expect(throws: AACoreError.self) { try Hex.decode(text) }?.code == .invalidEncoding)
    }
}
