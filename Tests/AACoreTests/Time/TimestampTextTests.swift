import AACore
import AATestSupport
import Testing

@Suite("Timestamp as text")
struct TimestampTextTests {
    @Test(
        "an ISO 8601 date-time keeps its written zone and digits",
        arguments: [
            ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00Z"),
            ("1970-01-01T00:00:00.000Z", 0, "1970-01-01T00:00:00.000Z"),
            ("1970-01-01T05:30:00+05:30", 0, "1970-01-01T05:30:00+05:30"),
            ("1970-01-01T05:30:00.5+0530", 500, "1970-01-01T05:30:00.5+05:30"),
            ("1969-12-31T23:59:59.999Z", -1, "1969-12-31T23:59:59.999Z"),
            ("1970-01-01T00:00:01.25-00:00", 1_250, "1970-01-01T00:00:01.25+00:00"),
            ("1970-01-01T00:00Z", 0, "1970-01-01T00:00:00Z"),
            ("1970-01-01T00:00:00.123456789Z", 123, "1970-01-01T00:00:00.123Z"),
            ("1970-01-01T00:00:00.9999Z", 999, "1970-01-01T00:00:00.999Z"),
            ("1970-01-02T00:00:00-23:59", 172_740_000, "1970-01-02T00:00:00-23:59"),
            ("2024-10-26T09:15:00.000+05:30", 1_729_914_300_000, "2024-10-26T09:15:00.000+05:30"),
            ("2024-02-29T23:59:59.007Z", 1_709_251_199_007, "2024-02-29T23:59:59.007Z"),
        ] as [(String, Int64, String)])
    func written(text: String, milliseconds: Int64, description: String) throws {
        let timestamp = try Timestamp(text)
        #expect(timestamp.millisecondsSince1970 == milliseconds)
        #expect(timestamp.description == description)
    }

    @Test(
        "any other form is refused",
        arguments: [
            "", "2024-10-26", "Sat, 26 Oct 2024 09:15:00 GMT", "26 Oct 2024 09:15:00 +0530", "1729914300000",
            "1729914300",
            "2024-10-26 09:15:00Z", "2024-10-26t09:15:00z", "2024-10-26T09:15:00z", "2024-10-26T9:15:00Z",
            "2024-10-26T09:15:00Z ", " 2024-10-26T09:15:00Z", "2024-10-26T09:15:00Z+05:30", "2024-10-26T09:15:00.Z",
            "2024-10-26T09:15:0Z", "2024-10-26T09:15:00,5Z", "2024-10-26T09Z", "24-10-26T09:15:00Z",
            "2024-10-26T09:15:00+05", "2024-10-26T09:15:00+5:30", "2024-10-26T09:15:00 +05:30",
            "2024-10-26T09:15:00IST",
            "2024-10-26T09:15:00+24:00", "2024-10-26T09:15:00+05:60", "2024-10-26T09:15:00Zjunk", "20241026T091500Z",
            "2024-10-26T09:15:00\u{0}Z",
        ])
    func form(text: String) {
        #expect(#expect(throws: AACoreError.self) { try Timestamp(text) }?.code == .invalidTimestamp)
    }

    @Test(
        "a moment that does not exist is refused, never moved",
        arguments: [
            "2023-02-29T00:00:00Z", "2024-02-30T00:00:00Z", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z",
            "2024-10-26T24:00:00Z", "2024-10-26T23:60:00Z", "2016-12-31T23:59:60Z", "0000-01-01T00:00:00Z",
        ])
    func noSuchMoment(text: String) {
        #expect(#expect(throws: AACoreError.self) { try Timestamp(text) }?.code == .invalidTimestamp)
    }

    @Test("a text without a zone is refused unless the caller says what to assume")
    func missingZone() throws {
        let text = "2024-10-26T09:15:00"
        #expect(#expect(throws: AACoreError.self) { try Timestamp(text) }?.code == .invalidTimestamp)
        let assumed = try Timestamp(text, assuming: .india)
        #expect(assumed.offset == .india)
        #expect(try assumed == Timestamp("2024-10-26T03:45:00Z"))
        #expect(try Timestamp(text + "Z", assuming: .india).offset == .zulu)
    }

    @Test(
        "the form we send is UTC with three digits",
        arguments: [
            ("2024-10-26T09:15:00+05:30", "2024-10-26T03:45:00.000Z"),
            ("2024-01-01T00:00:00.5+0530", "2023-12-31T18:30:00.500Z"),
            ("2024-02-28T23:00:00.123456-05:00", "2024-02-29T04:00:00.123Z"),
            ("1970-01-01T00:00Z", "1970-01-01T00:00:00.000Z"),
        ])
    func wire(text: String, wire: String) throws {
        #expect(try Timestamp(text).wireText == wire)
    }

    @Test("any instant in any zone reads back as it was printed", arguments: TestScale.seeds(50))
    func roundTrip(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<40 {
            let milliseconds = Int64.random(in: Timestamp.validMilliseconds, using: &generator)
            let offset = UTCOffset(minutes: Int.random(in: -1_439...1_439, using: &generator))
            let timestamp = try #require(Timestamp(millisecondsSince1970: milliseconds, offset: offset ?? .zulu))
            let read = try Timestamp(timestamp.description)
            #expect(read.millisecondsSince1970 == milliseconds && read.offset == timestamp.offset)
            #expect(try Timestamp(timestamp.wireText) == timestamp)
        }
    }
}
