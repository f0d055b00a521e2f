import AACore
import Testing

@testable import aactl

@Suite("A chart's scale is round and finite")
struct ChartScaleTests {
    static let values: [[Int64]] = [
        [], [0], [1], [-1], [12_345], [-5_000_000, 7_000_000], [100_000_000_000], [-1_000_000_000_000_000_000],
        [1_000_000_000_000_000_000, -1_000_000_000_000_000_000], [50_000_000, 50_000_001],
    ]

    @Test("it holds zero and every value between few marks", arguments: values)
    func holds(_ values: [Int64]) {
        let scale = ChartScale(holding: values)
        #expect(scale.low <= 0 && scale.high >= 0 && scale.low < scale.high)
        #expect(values.allSatisfy { scale.low <= $0 && $0 <= scale.high })
        #expect((2...7).contains(scale.marks.count))
        #expect(scale.marks.contains(0))
        #expect(values.allSatisfy { (0...180).contains(scale.depth(of: $0, in: 180)) })
        #expect(scale.depth(of: scale.high, in: 180) == 0 && scale.depth(of: scale.low, in: 180) == 180)
    }

    @Test(
        "amounts are cut to paise and to a size that can be drawn",
        arguments: [
            ("1.239", 123), ("-1.239", -123), ("5", 500), ("0.5", 50),
            ("99999999999999999999999999999999999999", 1_000_000_000_000_000_000),
            ("-1E30", -1_000_000_000_000_000_000),
        ] as [(String, Int64)])
    func paise(_ written: String, _ expected: Int64) throws {
        #expect(ChartScale.paise(try Amount(written)) == expected)
    }
}
