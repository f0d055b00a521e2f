import AACore
import AATestSupport
import Testing

@Suite("A value in its printed form")
struct PrintedValueTests {
    /// Texts near the printed forms: each is one with some characters changed, left out or put in.
    static func texts(_ seed: UInt64, like samples: [String]) -> [String] {
        var random = SplitMix64(seed: seed)
        let others = Array("0123456789.-+:TZ eE,")
        return (0..<TestScale.count(2_000)).map { _ in
            var text = Array(samples.randomElement(using: &random) ?? "")
            for _ in 0..<Int.random(in: 0...2, using: &random) where !text.isEmpty {
                let place = Int.random(in: 0..<text.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: text[place] = others.randomElement(using: &random) ?? "0"
                case 1: text.remove(at: place)
                default: text.insert(others.randomElement(using: &random) ?? "0", at: place)
                }
            }
            return String(text)
        }
    }

    @Test("of an amount is read as the general reader reads it, and nothing else", arguments: TestScale.seeds(4))
    func amounts(seed: UInt64) {
        let samples = [
            "0", "7", "0.5", "1.00", "12.34", "123456.78", "12345678.90", "123456789.01", "-5", "-0.01", "-1234.50",
            "999999999999999999", "9999999999999999999", "99999999999999999999", "1234567890123456.78", "100000.0",
            "1.2345", "00.10", "-0", "10.",
        ]
        for text in samples + Self.texts(seed, like: samples) {
            let general = try? Amount(text)
            let isPrinted = general?.description == text && text.utf8.filter { (0x30...0x39).contains($0) }.count <= 18
            let printed = Amount(printed: Array(text.utf8).span)
            #expect(printed?.coefficient == (isPrinted ? general?.coefficient : nil), "\(text)")
            #expect(printed?.scale == (isPrinted ? general?.scale : nil), "\(text)")
            let longer = Array("9\(text)7.55 more text".utf8)
            #expect(Amount(printed: longer.span, in: 1..<1 + text.utf8.count)?.description == printed?.description)
        }
    }

    @Test("of a day is read as the general reader reads it, and nothing else", arguments: TestScale.seeds(4))
    func days(seed: UInt64) {
        let samples = [
            "2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "2022-13-01", "2022-00-10", "2022-04-31",
        ]
        for text in samples + Self.texts(seed, like: samples) {
            #expect(CalendarDate(printed: Array(text.utf8).span) == (try? CalendarDate(text)), "\(text)")
        }
    }

    @Test("of a time is read as the general reader reads it, and nothing else", arguments: TestScale.seeds(4))
    func times(seed: UInt64) {
        let samples = [
            "2024-10-26T09:15:00+05:30", "2024-10-26T09:15:00.1+05:30", "2024-10-26T09:15:00.12-05:30",
            "2024-10-26T09:15:00.123Z", "2024-10-26T09:15:00.1234Z", "2024-10-26T23:59:59Z", "2024-10-26T24:00:00Z",
            "0001-01-01T00:00:00+05:30", "9999-12-31T23:59:59-00:30", "2024-10-26T09:15:00-00:00",
            "2024-10-26T09:15:00+00:00", "2024-10-26T09:15:00+0530", "2024-10-26T09:15+05:30",
            "2024-10-26T09:15:00+23:59",
            "2024-10-26T09:15:00+24:00", "2024-10-26T09:15:00.+05:30",
        ]
        for text in samples + Self.texts(seed, like: samples) {
            let general = (try? Timestamp(text)).flatMap { $0.description == text ? $0 : nil }
            let printed = Timestamp(printed: Array(text.utf8).span)
            #expect(printed == general, "\(text)")
            #expect(printed?.description == general?.description, "\(text)")
        }
    }
}
