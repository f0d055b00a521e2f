import AACore
import Testing

@Suite("Timestamp as an instant")
struct TimestampTests {
    @Test("equality, order and hash go by the instant, whatever the zone")
    func value() throws {
        let (india, zulu) = (try Timestamp("2024-10-26T09:15:00+05:30"), try Timestamp("2024-10-26T03:45:00.000Z"))
        #expect(india == zulu)
        #expect(india.hashValue == zulu.hashValue)
        #expect(try zulu < Timestamp("2024-10-26T09:15:00.001+05:30"))
    }

    @Test("the day depends on the zone")
    func day() throws {
        let evening = try Timestamp("2024-02-28T20:00:00Z")
        #expect(evening.date().description == "2024-02-28")
        #expect(evening.date(in: .india).description == "2024-02-29")
        #expect(try Timestamp("1969-12-31T23:59:59.999Z").date().description == "1969-12-31")
    }

    @Test("the start of a day is its midnight in the zone")
    func startOfDay() throws {
        let start = try #require(Timestamp(startOf: CalendarDate("2024-10-26")))
        #expect(start.description == "2024-10-26T00:00:00+05:30")
        #expect(start.wireText == "2024-10-25T18:30:00.000Z")
    }

    @Test("later instants keep the zone")
    func adding() throws {
        let start = try Timestamp("2024-02-28T23:59:59.500+05:30")
        #expect(start.adding(.seconds(1)).description == "2024-02-29T00:00:00.500+05:30")
        #expect(start.adding(.milliseconds(-500)).description == "2024-02-28T23:59:59.000+05:30")
        #expect(start.adding(.hours(24)).duration(since: start) == .seconds(86_400))
    }

    @Test(
        "at the ends of the calendar an instant stays", arguments: [Duration.seconds(Int64.max), .seconds(Int64.min)])
    func ends(duration: Duration) {
        let end = Timestamp.unixEpoch.adding(duration)
        let range = Timestamp.validMilliseconds
        #expect([range.lowerBound, range.upperBound].contains(end.millisecondsSince1970))
    }

    @Test("an instant outside the calendar is none")
    func outside() {
        #expect(Timestamp(millisecondsSince1970: .min) == nil)
        #expect(Timestamp(millisecondsSince1970: .max) == nil)
        #expect(Timestamp(millisecondsSince1970: Timestamp.validMilliseconds.upperBound + 1) == nil)
    }

    @Test(
        "the last and first instants of the calendar read and print, in every zone that keeps their year",
        arguments: [
            "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "0001-01-01T23:59:00.000+23:59",
            "9999-12-31T00:00:00.999-23:59",
        ])
    func ends(text: String) throws {
        #expect(try Timestamp(text).description == text)
    }

    @Test(
        "an instant that leaves the calendar in UTC is refused",
        arguments: ["0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01"])
    func beyondTheEnds(text: String) {
        #expect(throws: AACoreError.self) { try Timestamp(text) }
    }

    @Test("the day of an instant at the calendar's end is inside it, whatever the zone")
    func dayAtTheEnds() throws {
        #expect(try Timestamp("9999-12-31T23:59:59Z").date(in: .india) == CalendarDate("9999-12-31"))
        #expect(try Timestamp("0001-01-01T00:00:00Z").date(in: UTCOffset(minutes: -60)) == CalendarDate("0001-01-01"))
    }

    @Test("the machine's clock runs and stands in this century")
    func clock() async throws {
        let clock = SystemWallClock()
        let before = clock.now()
        try await clock.sleep(for: .milliseconds(5))
        #expect(before.offset == .zulu)
        #expect(try before > Timestamp("2024-01-01T00:00:00Z"))
        #expect(before <= clock.now())
    }
}

extension Duration {
    static func hours(_ count: Int) -> Duration { .seconds(count * 3_600) }
}
