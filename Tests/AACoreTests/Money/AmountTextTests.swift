import AACore
import AATestSupport
import Testing

@Suite("Amount as text")
struct AmountTextTests {
    @Test(
        "a decimal number keeps its written form",
        arguments: [
            ("0", "0"), ("-0", "0"), ("+7", "7"), ("007", "7"), ("100.10", "100.10"), ("-0.05", "-0.05"), (".5", "0.5"),
            ("5.", "5"), ("1.0E8", "100000000"), ("1.25e1", "12.5"), ("1.5E+2", "150"), ("25e-3", "0.025"),
            ("-12.50e-1", "-1.250"), ("0e999999999999999999999", "0"), ("0.00", "0.00"),
            ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
            ("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"),
        ])
    func writtenForm(text: String, description: String) throws {
        #expect(try Amount(text).description == description)
    }

    @Test(
        "what is no decimal number is refused",
        arguments: [
            "", " ", "1 ", " 1", "1,000.00", "1_000", "--1", "+-1", "-", "+", ".", "-.", "1.2.3", "e5", "1e", "1e+",
            "1e5.0", "1E 5", "NaN", "INF", "Infinity", "0x10", "₹5", "٣", "1\u{0}", "1\n", "12a", "1e5e5",
        ])
    func refusal(text: String) {
        let error = #expect(throws: AACoreError.self) { try Amount(text) }
        #expect(error?.code == .invalidAmount)
    }

    @Test(
        "a number of more than 38 digits overflows",
        arguments: [
            "1000000000000000000000000000000000000000", "-999999999999999999999999999999999999999", "1e39", "1e400",
            "1e99999999999999999999", "1e-39", "0.000000000000000000000000000000000000001", "1e-99999999999999999999",
            "12345678901234567890123456789012345678.99",
        ])
    func overflow(text: String) {
        let error = #expect(throws: AACoreError.self) { try Amount(text) }
        #expect(error?.code == .amountOverflow)
    }

    @Test("zeros that an exponent leaves behind the 38th digit carry no value")
    func surplusZeros() throws {
        #expect(try Amount("100e-40").description == "0." + String(repeating: "0", count: 37) + "1")
        #expect(try Amount("0e-400").description == "0." + String(repeating: "0", count: 38))
    }

    @Test("UTF-8 bytes read as text does")
    func bytes() throws {
        #expect(try Amount(utf8: Array("-1050.00".utf8)).coefficient == -105_000)
        #expect(try Amount(utf8: Array("xx12.5yy".utf8)[2..<6]).description == "12.5")
        #expect(throws: AACoreError.self) { try Amount(utf8: [0xFF]) }
    }

    @Test("a substring reads as a string does")
    func substring() throws {
        #expect(try Amount("INR 12.50".dropFirst(4)).description == "12.50")
    }

    @Test("any amount prints as text that reads back the same", arguments: TestScale.seeds(50))
    func roundTrip(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<40 {
            let amount = Amount.random(using: &generator)
            let read = try Amount(amount.description)
            #expect(read.coefficient == amount.coefficient && read.scale == amount.scale)
        }
    }
}
