import AACore
import Testing

@testable import aactl

@Suite("Money is written as in India")
struct MoneyTextTests {
    @Test(
        "digits are grouped by three, then by two",
        arguments: [
            ("0", "₹0.00"), ("7", "₹7.00"), ("0.5", "₹0.50"), ("999.99", "₹999.99"), ("1000", "₹1,000.00"),
            ("12345.6", "₹12,345.60"), ("99999", "₹99,999.00"), ("100000", "₹1,00,000.00"),
            ("123456.78", "₹1,23,456.78"), ("1234567", "₹12,34,567.00"), ("12345678.9", "₹1,23,45,678.90"),
            ("-1234567890.12", "−₹1,23,45,67,890.12"), ("1.0E8", "₹10,00,00,000.00"), ("0.125", "₹0.125"),
            ("-0.01", "−₹0.01"),
        ])
    func full(_ written: String, _ expected: String) throws {
        #expect(MoneyText.full(try Amount(written), "INR") == expected)
    }

    @Test("another currency is named; a missing amount is a dash")
    func others() throws {
        #expect(MoneyText.full(try Amount("1234.5"), "USD") == "USD 1,234.50")
        #expect(MoneyText.full(nil, "INR") == "–")
        #expect(MoneyText.plain(try Amount("-1234.5")) == "−1,234.50")
        #expect(MoneyText.signed(try Amount("1234.5")) == "+1,234.50")
        #expect(MoneyText.signed(try Amount("-1234.5")) == "−1,234.50")
        #expect(MoneyText.signed(.zeroPaise) == "0.00")
    }

    @Test(
        "marks of an axis are short",
        arguments: [
            (0, "₹0"), (50_000, "₹500"), (100_000, "₹1 K"), (5_000_000, "₹50 K"), (10_000_000, "₹1 L"),
            (15_000_000, "₹1.5 L"), (12_500_000, "₹1.25 L"), (1_000_000_000, "₹1 Cr"), (-20_000_000, "−₹2 L"),
            (1_000_000_000_000_000, "₹10,00,000 Cr"), (Int64.min, "−₹9,22,33,72,036.85 Cr"),
        ] as [(Int64, String)])
    func short(_ paise: Int64, _ expected: String) {
        #expect(MoneyText.short(paise: paise, "INR") == expected)
    }
}
