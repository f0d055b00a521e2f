import AACore
import AATestSupport
import Testing

@Suite("Amount as a value")
struct AmountValueTests {
    @Test(
        "equality and hash go by value, not by form",
        arguments: [("100.10", "100.1"), ("0", "-0.000"), ("1.0E8", "100000000"), ("-5", "-5.00"), ("25e-3", "0.0250")])
    func equal(left: String, right: String) throws {
        let (left, right) = (try Amount(left), try Amount(right))
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(!(left < right) && !(right < left))
    }

    @Test(
        "order goes by value, also where a common scale does not fit",
        arguments: [
            ("-1", "1"), ("1.09", "1.1"), ("-1.1", "-1.09"), ("0", "0.00000000000000000000000000000000000001"),
            ("0.00000000000000000000000000000000000001", "99999999999999999999999999999999999999"),
            ("-99999999999999999999999999999999999999", "-0.00000000000000000000000000000000000001"),
            ("-99999999999999999999999999999999999999", "0.5"), ("-0.5", "99999999999999999999999999999999999999"),
        ])
    func order(smaller: String, larger: String) throws {
        let (smaller, larger) = (try Amount(smaller), try Amount(larger))
        #expect(smaller < larger)
        #expect(!(larger < smaller))
        #expect(smaller != larger)
    }

    @Test("sign, magnitude and zero")
    func sign() throws {
        #expect(try Amount("-0.01").isNegative)
        #expect(try !Amount("-0.00").isNegative)
        #expect(try Amount("-12.50").magnitude?.description == "12.50")
        #expect(Amount(coefficient: .min, scale: 0)?.magnitude == nil)
        #expect(Amount.zero == Amount(0))
    }

    @Test("paise are hundredths")
    func hundredths() {
        #expect(Amount(hundredths: 10_010).description == "100.10")
        #expect(Amount(hundredths: -5).description == "-0.05")
        #expect(Amount(hundredths: .min).description == "-92233720368547758.08")
    }

    @Test(
        "an amount is hundredths if it is a whole number of them that fits",
        arguments: [
            ("100.10", 10_010), ("100.1", 10_010), ("100", 10_000), ("-0.05", -5), ("100.100", 10_010), ("0", 0),
            ("-92233720368547758.08", Int64.min), ("92233720368547758.08", nil), ("100.105", nil),
            ("-92233720368547758.09", nil), ("170141183460469231731687303715884105727", nil),
        ] as [(String, Int64?)])
    func inHundredths(text: String, hundredths: Int64?) throws {
        #expect(try Amount(text).hundredths == hundredths)
    }

    @Test("a scale outside 0…38 makes no amount", arguments: [-1, 39, .min, .max])
    func scale(scale: Int) {
        #expect(Amount(coefficient: 1, scale: scale) == nil)
    }

    @Test("order agrees with the sign of the difference", arguments: TestScale.seeds(50))
    func orderAgreesWithSubtraction(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        var compared = 0
        for _ in 0..<60 {
            let (left, right) = (Amount.random(using: &generator), Amount.random(using: &generator))
            #expect([left < right, left == right, right < left].count { $0 } == 1)
            guard let difference = try? left.subtracting(right) else { continue }
            #expect(difference.isNegative == (left < right))
            #expect((difference == .zero) == (left == right))
            compared += 1
        }
        #expect(compared > 0)
    }
}
