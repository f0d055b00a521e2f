import AACore
import AATestSupport
import Testing

@Suite("Amount arithmetic")
struct AmountArithmeticTests {
    @Test(
        "sums and differences are exact and have the larger scale",
        arguments: [
            ("0.1", "0.2", "0.3", "-0.1"), ("100.10", "0.9", "101.00", "99.20"), ("-5", "5.000", "0.000", "-10.000"),
            ("12345678901234567890.01", "0.99", "12345678901234567891.00", "12345678901234567889.02"),
        ])
    func exact(left: String, right: String, sum: String, difference: String) throws {
        #expect(try Amount(left).adding(Amount(right)).description == sum)
        #expect(try Amount(left).subtracting(Amount(right)).description == difference)
    }

    @Test("a result that does not fit is an overflow, not a wrapped number")
    func overflow() throws {
        let largest = try #require(Amount(coefficient: .max, scale: 0))
        let smallest = try #require(Amount(coefficient: .min, scale: 0))
        let fine = try Amount("0.01")
        #expect(#expect(throws: AACoreError.self) { try largest.adding(Amount(1)) }?.code == .amountOverflow)
        #expect(#expect(throws: AACoreError.self) { try smallest.subtracting(Amount(1)) }?.code == .amountOverflow)
        #expect(#expect(throws: AACoreError.self) { try largest.adding(fine) }?.code == .amountOverflow)
    }

    @Test("adding and subtracting the same gives the value back", arguments: TestScale.seeds(50))
    func inverse(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<40 {
            let (left, right) = (Amount.random(using: &generator), Amount.random(using: &generator))
            guard let sum = try? left.adding(right) else { continue }
            #expect(try sum.subtracting(right) == left)
            #expect(try right.adding(left) == sum)
        }
    }
}
