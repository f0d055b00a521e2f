import AACore
import Testing

@Suite("The smallest amount printed as text that did not read back")
struct SmallestAmountDoesNotReadBackTests {
    @Test("both ends of the range read back, one step further overflows")
    func ends() throws {
        for end in [Int128.min, .max] {
            #expect(try Amount(String(end)).coefficient == end)
        }
        for text in ["-170141183460469231731687303715884105729", "170141183460469231731687303715884105728"] {
            #expect(#expect(throws: AACoreError.self) { try Amount(text) }?.code == .amountOverflow)
        }
    }
}
