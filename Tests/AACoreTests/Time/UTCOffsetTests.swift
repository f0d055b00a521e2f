import AACore
import Testing

@Suite("UTCOffset")
struct UTCOffsetTests {
    @Test(
        "an offset prints with its sign, hours and minutes",
        arguments: [
            (330, "+05:30"), (-300, "-05:00"), (0, "+00:00"), (1_439, "+23:59"), (-1_439, "-23:59"), (-1, "-00:01"),
        ])
    func text(minutes: Int, text: String) {
        #expect(UTCOffset(minutes: minutes)?.description == text)
    }

    @Test("a whole day or more is no offset", arguments: [1_440, -1_440, 100_000])
    func range(minutes: Int) {
        #expect(UTCOffset(minutes: minutes) == nil)
    }

    @Test("Z and +00:00 are two texts for one zone")
    func zulu() {
        #expect(UTCOffset.zulu.description == "Z")
        #expect(UTCOffset.zulu != UTCOffset(minutes: 0))
        #expect(UTCOffset.zulu.minutes == UTCOffset(minutes: 0)?.minutes)
        #expect(UTCOffset.india == UTCOffset(minutes: 330))
    }
}
