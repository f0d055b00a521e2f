import AACore
import AAModels
import Testing

@Suite("The time of a message")
struct MessageWindowTests {
    private let now = Timestamp.unixEpoch.adding(.seconds(1_700_000_000))

    @Test(
        "a message is taken up to a millisecond inside of fifteen minutes, past and future",
        arguments: [
            (0, true), (899_999, true), (-899_999, true), (900_000, false), (-900_000, false), (900_001, false),
            (-900_001, false), (960_000, false), (-960_000, false), (86_400_000, false),
        ])
    func edges(milliseconds: Int, isTaken: Bool) {
        #expect(MessageWindow.contains(now.adding(.milliseconds(milliseconds)), at: now) == isTaken)
    }

    @Test("the instant counts, not the zone it was written in")
    func zones() throws {
        #expect(MessageWindow.contains(try Timestamp("2023-11-15T03:43:20+05:30"), at: now))
        #expect(!MessageWindow.contains(try Timestamp("2023-11-14T22:13:20+05:30"), at: now))
    }

    @Test("the ends of the calendar are far away")
    func calendar() throws {
        for end in [Timestamp.validMilliseconds.lowerBound, Timestamp.validMilliseconds.upperBound] {
            #expect(!MessageWindow.contains(try #require(Timestamp(millisecondsSince1970: end)), at: now))
        }
    }
}
