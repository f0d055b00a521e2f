import AACore
import Testing

@testable import AACrypto

@Suite("Redirection dates")
struct RedirectionDateTests {
    @Test(
        "an instant is written in UTC with a tenth of a second",
        arguments: [
            ("2021-04-06T10:40:23.756+05:30", "060420210510237"), ("2024-01-01T00:00:00.099Z", "010120240000000"),
            ("2024-01-01T04:59:59.999+05:30", "311220232329599"), ("1969-12-31T23:59:59.950Z", "311219692359599"),
            ("0001-01-01T00:00:00Z", "010100010000000"), ("9999-12-31T23:59:59.999Z", "311299992359599"),
        ])
    func writing(instant: String, text: String) throws {
        let instant = try Timestamp(instant)
        let date = RedirectionDate(instant)
        #expect(date.text == text)
        #expect(try RedirectionDate(text: text) == date)
        let age = try instant.duration(since: #require(date.readings.first))
        #expect(.zero <= age && age < .milliseconds(100))
    }

    struct Reading: Sendable, CustomTestStringConvertible {
        let text: String
        let instants: [String]
        var testDescription: String { text }
    }

    static let readings = [
        Reading(text: "060420210510237", instants: ["2021-04-06T05:10:23.7Z", "2021-04-06T05:10:00.237Z"]),
        Reading(text: "060420210510756", instants: ["2021-04-06T05:10:00.756Z"]),
        Reading(text: "290220240000000", instants: ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"]),
    ]

    @Test("15 digits mean one instant or two", arguments: readings)
    func reading(row: Reading) throws {
        #expect(try RedirectionDate(text: row.text).readings == row.instants.map { try Timestamp($0) })
    }

    @Test(
        "another text is refused",
        arguments: [
            "", "06042021051023", "0604202105102370", "06042021051023a", "290220230510237", "320120240510237",
            "001320240510237", "060420212410237", "060420210560237", "060400000510237", "+60420210510237",
            "٠٦٠٤٢٠٢١٠٥١٠٢٣٧", " 60420210510237",
        ])
    func refused(text: String) { expectFailure(.malformedText) { try RedirectionDate(text: text) } }

    @Test(
        "a date is fresh for 180 s before and after either reading",
        arguments: [
            ("060420210510237", "2021-04-06T05:13:23.7Z", true), ("060420210510237", "2021-04-06T05:13:23.701Z", false),
            ("060420210510237", "2021-04-06T05:07:00.237Z", true),
            ("060420210510237", "2021-04-06T05:07:00.236Z", false),
            ("060420210510756", "2021-04-06T05:13:00.756Z", true),
            ("060420210510756", "2021-04-06T05:13:00.757Z", false),
        ])
    func freshness(text: String, now: String, isFresh: Bool) throws {
        #expect(try RedirectionDate(text: text).isFresh(at: Timestamp(now)) == isFresh)
    }

    @Test("the limit can be another")
    func limit() throws {
        let date = try RedirectionDate(text: "060420210510756")
        let now = try Timestamp("2021-04-06T05:10:11.756Z")
        #expect(!date.isFresh(at: now, within: .seconds(10)))
        #expect(date.isFresh(at: now, within: .seconds(11)))
    }

    @Test("a masked field that is no base64 or no text is refused")
    func unmasking() throws {
        let date = try RedirectionDate(text: "060420210510237")
        #expect(try date.unmask("") == "")
        for text in ["*", "Vl9FGVdeRlhETHFVSlJaQFp", "zw==", "Vl9F GVde"] {
            expectFailure(.malformedText) { try date.unmask(text) }
        }
    }
}
